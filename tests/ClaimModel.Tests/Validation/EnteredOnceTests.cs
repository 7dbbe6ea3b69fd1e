namespace ClaimModel.Tests.Validation;

/// <summary>CM4002 says that two claims are the same only as far as that is known.</summary>
public class EnteredOnceTests
{
    private static readonly Claim Said = new()
    {
        Id = "c",
        Text = "It rains.",
        Claimants = ["ann"],
        AssertedOn = "2017-04-12",
        Citations = [new Citation { Source = "s" }],
    };

    [Fact]
    public void SameDayAndCitations_AreTheSame() => Messages(Said, Said).Should().Equal(
        """Claim "d" says the same as "c" by the same claimants on the same day; merge the two, or use "repeats" to say that the claim was made again.""");

    public static TheoryData<Claim, Claim, string> Similar => new()
    {
        { Said with { AssertedOn = null }, Said with { AssertedOn = null }, "text and claimants are the same, but no day is known" },
        { Said with { AssertedOn = "2017-04" }, Said with { AssertedOn = "2017-04" }, "text and claimants are the same, but no day is known" },
        { Said with { AssertedOn = "2017-04-12?" }, Said with { AssertedOn = "2017-04-12?" }, "text and claimants are the same, but no day is known" },
        { Said with { AssertedOn = "2017-04-XX" }, Said with { AssertedOn = "2017-04-XX" }, "text and claimants are the same, but no day is known" },
        { Said with { Claimants = [] }, Said with { Claimants = [] }, "the text is the same, but no claimant is known" },
        { Said, Said with { OnBehalfOf = "russia" }, "text and claimants are the same, but they are on behalf of different actors" },
        { Said, Said with { ValidTime = "2016" }, "text and claimants are the same, but the valid times differ" },
        { Said, Said with { Proposition = new() { Subject = "weather", Predicate = "is" } }, "text and claimants are the same, but the propositions differ" },
        { Said, Said with { Citations = [new Citation { Source = "t" }] }, "text and claimants are the same, but the citations differ" },
        { Said, Said with { Citations = [] }, "text and claimants are the same, but the citations differ" },
        { Said, Said with { Reviews = [new Review { Reviewer = "ann", Verdict = "False" }] }, "text and claimants are the same, but the reviews differ" },
        { Said with { AssertedOn = null }, Said with { AssertedOn = null, Citations = [] }, "text and claimants are the same, but no day is known, the citations differ" },
    };

    [Theory]
    [MemberData(nameof(Similar))]
    public void AnythingElseMissingOrDifferent_ArePerhapsTheSame(Claim first, Claim second, string reason) => Messages(first, second).Should().Equal(
        $"""Claim "d" is perhaps the same claim as "c": {reason}. If it is, merge the two, with the citations and reviews of both; if the claim was made again, use "repeats".""");

    public static TheoryData<Claim, Claim> Different => new()
    {
        { Said, Said with { AssertedOn = null } },
        { Said with { AssertedOn = null }, Said },
        { Said, Said with { AssertedOn = "2017-04-13" } },
        { Said, Said with { Claimants = ["bob"] } },
        { Said, Said with { Stance = Stance.Denies } },
        { Said, Said with { Text = "It snows." } },
        { Said, Said with { Repeats = ["c"] } },
    };

    [Theory]
    [MemberData(nameof(Different))]
    public void OtherWordsOrOneDayOnly_AreNotReported(Claim first, Claim second) => Messages(first, second).Should().BeEmpty();

    private static IEnumerable<string> Messages(Claim first, Claim second) =>
        new ClaimDataset { Claims = [first, second with { Id = "d" }] }
            .Validate(new() { AllowExternalReferences = true }).Diagnostics.Where(found => found.Code == "CM4002").Select(found => found.Message);
}
