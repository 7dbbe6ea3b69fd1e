namespace ClaimModel.Tests.Validation;

public class ReferencesTests
{
    [Theory]
    [InlineData("lavrof", "lavrov")]
    [InlineData("Lavrov", "lavrov")]
    [InlineData("lavrvo", "lavrov")]
    [InlineData("lavro", "lavrov")]
    [InlineData("sergey-lavrov", null)]
    [InlineData("x", null)]
    public void MissingActor_SimilarId_IsSuggested(string id, string? near)
    {
        var claim = new Claim { Id = "c", Text = "T", Claimants = [ActorId.Parse(id)], Citations = [new Citation { Source = "s" }] };

        Diagnostic found = With(claim).Validate().Diagnostics.Should().ContainSingle().Subject;

        found.Suggestion.Should().Be(near);
        found.Message.Should().EndWith(near is null ? "which is not an actor in this dataset." : $"which is not an actor in this dataset. Did you mean \"{near}\"?");
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
