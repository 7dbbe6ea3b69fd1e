namespace ClaimModel.Tests.Validation;

public class ReferencesTests
{
    [Theory]
    [InlineData("lavrof", "lavrov", " Did you mean \"lavrov\"?")]
    [InlineData("Lavrov", "lavrov", " Did you mean \"lavrov\"? It differs only by upper and lower case.")]
    [InlineData("lavrvo", "lavrov", " Did you mean \"lavrov\"?")]
    [InlineData("lavro", "lavrov", " Did you mean \"lavrov\"?")]
    [InlineData("l\u0430vrov", "lavrov", " Did you mean \"lavrov\"? It differs only by letters of different alphabets that look alike (U+0430).")]
    [InlineData("\u3164l\u2063a\u00ADv\u200Brov\uFEFF", "lavrov", " Did you mean \"lavrov\"? It differs only by hidden characters (U+3164).")]
    [InlineData("lavrov\U000E0041", "lavrov", " Did you mean \"lavrov\"? It differs only by hidden characters (U+E0041).")]
    [InlineData("\uFF4C\uFF41\uFF56\uFF52\uFF4F\uFF56", "lavrov", " Did you mean \"lavrov\"? It differs only by Unicode normalization.")]
    [InlineData("L\u0430v\u200Brov", "lavrov", " Did you mean \"lavrov\"? It differs only by hidden characters (U+200B) and letters of different alphabets that look alike (U+0430) and upper and lower case.")]
    [InlineData("sergey-lavrov", null, "")]
    [InlineData("x", null, "")]
    public void MissingActor_SimilarId_IsSuggested(string id, string? near, string advice)
    {
        var claim = new Claim { Id = "c", Text = "T", Claimants = [ActorId.Parse(id)], Citations = [new Citation { Source = "s" }] };

        Diagnostic found = With(claim).Validate().Diagnostics.Should().ContainSingle().Subject;

        found.Suggestion.Should().Be(near);
        found.Message.Should().EndWith($"which is not an actor in this dataset.{advice}");
    }

    [Theory]
    [InlineData("rene\u0301", "ren\u00E9", "U+0065 U+0301, which is U+00E9 in Unicode Normalization Form C")]
    [InlineData("ren\u00E9", "rene\u0301", "U+0065 U+0301, which is U+00E9 in Unicode Normalization Form C")]
    [InlineData("\u212B", "\u00C5", "U+212B, which is U+00C5 in Unicode Normalization Form C")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C", "U+1112 U+1161 U+11AB, which is U+D55C in Unicode Normalization Form C")]
    public void MissingActor_IdInAnotherNormalizationForm_IsToldSo(string id, string actor, string difference)
    {
        var dataset = new ClaimDataset
        {
            Actors = [new Actor { Id = ActorId.Parse(actor), Name = "Ann" }],
            Sources = [new Source { Id = "s", Title = "S" }],
            Claims = [new Claim { Id = "c", Text = "T", Claimants = [ActorId.Parse(id)], Citations = [new Citation { Source = "s" }] }],
        };

        dataset.Validate().Diagnostics.Should().ContainSingle(found => found.Code == "CM4102").Which.Message.Should().Be(
            $"Claim \"c\" names the claimant \"{id}\", which is not an actor in this dataset. Did you mean \"{actor}\"? It differs only by Unicode normalization ({difference}).");
    }

    [Fact]
    public void References_ToRecordsOfAnotherType_StateTheType()
    {
        var claim = new Claim
        {
            Id = "c",
            Text = "T",
            Claimants = ["syria"],
            OnBehalfOf = "s",
            About = ["c"],
            Topics = ["lavrov"],
            Citations = [new Citation { Source = "lavrov" }],
            Repeats = ["s"],
        };

        With(claim).Validate().Diagnostics.Select(found => found.Message).Should().Equal(
            "Claim \"c\" names the topic \"lavrov\", which is an actor, not a topic.",
            "Claim \"c\" names the claimant \"syria\", which is a topic, not an actor.",
            "Claim \"c\" names the represented actor \"s\", which is a source, not an actor.",
            "Claim \"c\" names the subject \"c\", which is a claim, not an actor.",
            "Claim \"c\" names the source \"lavrov\", which is an actor, not a source.",
            "Claim \"c\" names the repeated claim \"s\", which is a source, not a claim.");
    }

    [Fact]
    public void SameInstance_ListedTwice_IsReported()
    {
        var claim = new Claim { Id = "c", Text = "T", Claimants = ["lavrov"], Citations = [new Citation { Source = "s" }] };
        var contradiction = new Contradiction { Id = "x", Claims = ["c", "d"], Strength = ContradictionStrength.Contrary };
        var dataset = With(claim, claim, claim with { Id = "d", Text = "U" });
        dataset = dataset with
        {
            Actors = [dataset.Actors[0], dataset.Actors[0]],
            Topics = [dataset.Topics[0], dataset.Topics[0]],
            Sources = [dataset.Sources[0], dataset.Sources[0]],
            Contradictions = [contradiction, contradiction],
        };

        dataset.Validate().Diagnostics.Select(found => $"{found.Code} {found.JsonPointer}").Should().Equal(
            "CM1001 /actors/1/id",
            "CM2001 /topics/1/id",
            "CM3001 /sources/1/id",
            "CM4001 /claims/1/id",
            "CM4002 /claims/1/text",
            "CM5001 /contradictions/1/id",
            "CM5202 /contradictions/1/claims");
    }

    private static ClaimDataset With(params Claim[] claims) => new()
    {
        Actors = [new Actor { Id = "lavrov", Name = "Sergey Lavrov" }],
        Topics = [new Topic { Id = "syria", Label = "War in Syria" }],
        Sources = [new Source { Id = "s", Title = "S" }],
        Claims = claims,
    };
}
