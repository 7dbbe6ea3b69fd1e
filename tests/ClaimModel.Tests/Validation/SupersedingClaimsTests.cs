namespace ClaimModel.Tests.Validation;

/// <summary>CM4406 and CM4409: who can supersede a claim.</summary>
public class SupersedingClaimsTests
{
    /// <summary>Claims are written as their claimants and, after ">", the actor on whose behalf they are made.</summary>
    [Theory]
    [InlineData("ann", "ann", "CM4406")]
    [InlineData("ann", "ann bob", "CM4406")]
    [InlineData("city", "ann > city", "CM4406")]
    [InlineData("ann city", "ann > city", "CM4406")]
    [InlineData("> city", "ann > city", "CM4406")]
    [InlineData("> city", "city", "CM4406")]
    [InlineData("", "", "CM4406")]
    [InlineData("ann", "bob", "CM4409")]
    [InlineData("ann bob", "ann", "CM4409")]
    [InlineData("ann > city", "bob > city", "CM4409")]
    [InlineData("ann > city", "city", "CM4409")]
    [InlineData("> city", "ann", "CM4409")]
    [InlineData("", "ann", "CM4409")]
    [InlineData("", "> city", "CM4409")]
    [InlineData("ann", "", "CM4409")]
    public void SupersededClaim_HasToBeOfTheSameSide(string old, string @new, string expected) =>
        CodesOf(ClaimOf("old", old), ClaimOf("new", @new) with { Supersedes = ["old"] }).Should().Equal(expected);

    [Theory]
    [InlineData("ann")]
    [InlineData("bob")]
    public void MarkedClaim_OnlyStrangersAreReported(string claimant) =>
        CodesOf(ClaimOf("old", "ann") with { Status = ClaimStatus.Superseded }, ClaimOf("new", claimant) with { Supersedes = ["old"] })
            .Should().Equal(claimant == "ann" ? [] : ["CM4409"]);

    [Theory]
    [InlineData(ClaimStatus.Active, true)]
    [InlineData(ClaimStatus.Corrected, true)]
    [InlineData(ClaimStatus.Superseded, true)]
    [InlineData(ClaimStatus.Retracted, false)]
    [InlineData(ClaimStatus.Misattributed, false)]
    public void WithdrawnClaim_SupersedesNothing(ClaimStatus status, bool supersedes) =>
        CodesOf(ClaimOf("old", "ann"), ClaimOf("new", "ann") with { Supersedes = ["old"], Status = status }).Should().Equal(supersedes ? ["CM4406"] : []);

    [Fact]
    public void ClaimThatSupersedesItself_IsReportedAsCycleOnly() =>
        CodesOf(ClaimOf("c", "ann") with { Supersedes = ["c"] }).Should().Equal("CM4111");

    private static IEnumerable<string> CodesOf(params Claim[] claims) =>
        SameInStream.Validate(new() { Claims = claims.ToValueList() }).Where(code => code is not "CM4402");

    private static Claim ClaimOf(string id, string speakers)
    {
        string[] parts = speakers.Split('>', StringSplitOptions.TrimEntries);
        return new()
        {
            Id = id,
            Text = $"The claim {id}.",
            Claimants = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ActorId.Parse).ToValueList(),
            OnBehalfOf = parts.Length == 1 ? (ActorId?)null : ActorId.Parse(parts[1]),
        };
    }
}
