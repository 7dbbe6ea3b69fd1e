using ClaimModel.JsonLines;
using ClaimModel.Validation;

namespace ClaimModel.Tests.Validation;

public class IdRulesTests
{
    [Theory]
    [InlineData("lav\u200Brov", "an id with the hidden character U+200B", "lavrov")]
    [InlineData("\u3164lavrov", "an id with the hidden character U+3164", "lavrov")]
    [InlineData("\u3164", "an id with the hidden character U+3164", null)]
    [InlineData("lavrov\uFE0F", "an id with the hidden character U+FE0F", "lavrov")]
    [InlineData("rene\u0301", "an id that contains U+0065 U+0301, which is U+00E9 in Unicode Normalization Form C", "ren\u00E9")]
    [InlineData("l\u0430vrov", "the word \"l\u0430vrov\" in its id, which mixes letters of several alphabets", null)]
    [InlineData("\u03BFpec-1", "the word \"\u03BFpec\" in its id, which mixes letters of several alphabets", null)]
    public void Id_Confusable_IsReportedOnceForEachTypeOfRecord(string id, string problem, string? suggestion)
    {
        var dataset = new ClaimDataset
        {
            Actors = [new Actor { Id = ActorId.Parse(id), Name = "A" }],
            Topics = [new Topic { Id = TopicId.Parse(id), Label = "T" }],
            Sources = [new Source { Id = SourceId.Parse(id), Title = "S" }],
            Claims = [Claim(id, id, "T"), Claim(id, "other", "U")],
            Contradictions = [new Contradiction { Id = ContradictionId.Parse(id), Claims = [ClaimId.Parse(id), "other"], Strength = ContradictionStrength.Contrary }],
        };

        var found = dataset.Validate().Diagnostics.Where(diagnostic => diagnostic.Code == "CM0109").ToList();

        using var lines = new MemoryStream();
        ClaimJsonLines.Write(lines, dataset.EnumerateRecords());
        lines.Position = 0;
        ClaimJsonLines.Validate(lines, cancellationToken: TestContext.Current.CancellationToken).Validation.Diagnostics.Where(diagnostic => diagnostic.Code == "CM0109").Select(diagnostic => diagnostic.Message)
            .Should().BeEquivalentTo(found.Select(diagnostic => diagnostic.Message));
        found.Select(diagnostic => diagnostic.JsonPointer).Should().Equal("/actors/0/id", "/topics/0/id", "/sources/0/id", "/claims/0/id", "/contradictions/0/id");
        found.Should().OnlyContain(diagnostic => diagnostic.Message.EndsWith($" has {problem}; change the id, and all references to it.") && diagnostic.Suggestion == suggestion);
    }

    [Theory]
    [InlineData("lavrov")]
    [InlineData("лавров-2017")]
    [InlineData("sergey-лавров")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("क्\u200Dष")]
    [InlineData("ren\u00E9")]
    [InlineData("👩\u200D💻")]
    [InlineData("拉夫罗夫")]
    public void Id_NotConfusable_IsNotReported(string id) =>
        new ClaimDataset { Actors = [new Actor { Id = ActorId.Parse(id), Name = "A" }] }.Validate().Diagnostics.Should().BeEmpty();

    [Fact]
    public void Id_DerivedOfContradiction_IsNotReported() =>
        new ClaimDataset { Contradictions = [new Contradiction { Claims = ["c\u0430", "d"], Strength = ContradictionStrength.Contrary }] }
            .Validate(new ValidationOptions { AllowExternalReferences = true }).Diagnostics.Should().BeEmpty();

    private static Claim Claim(string source, string id, string text) =>
        new() { Id = ClaimId.Parse(id), Text = text, Claimants = [ActorId.Parse(source)], Citations = [new Citation { Source = SourceId.Parse(source) }] };
}
