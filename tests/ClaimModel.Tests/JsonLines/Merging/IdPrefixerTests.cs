using System.Collections;
using System.Reflection;
using ClaimModel.JsonLines;
using ClaimModel.JsonLines.Merging;
using ClaimModel.Tests.Support;
using ClaimModel.Values;

namespace ClaimModel.Tests.JsonLines.Merging;

public sealed class IdPrefixerTests
{
    [Fact]
    public void Apply_EveryIdOfEveryRecord_HasThePrefix()
    {
        var prefixer = IdPrefixer.For(new MergeInput("", []) { Prefix = "p-" }, new TextHasher(), CancellationToken.None)!; // never null with a prefix

        var ids = Samples.All.Where(record => record is Actor or Topic or Source or Claim or Contradiction).SelectMany(record => IdsIn(prefixer.Apply(record))).ToList();

        ids.Should().HaveCountGreaterThan(30).And.OnlyContain(id => id.StartsWith("p-", StringComparison.Ordinal));
    }

    [Fact]
    public void Merge_SameIdsInBothFiles_KeepsThemApart()
    {
        const string Text = """
            {"type":"actor","id":"russia","name":"Russia"}
            {"type":"predicate","id":"interfered-in"}
            {"type":"claim","id":"c1","text":"T","claimants":["russia"],"proposition":{"subject":"russia","predicate":"interfered-in","value":"the election","qualifiers":{"by":"russia","in":"2016"}}}
            {"type":"claim","id":"c2","text":"T"}
            {"type":"contradiction","claims":["c1","c2"],"strength":"contrary"}
            {"type":"contradiction","id":"c1~c2~c3","claims":["c1","c2","c3"],"strength":"contrary"}
            {"type":"contradiction","id":"k","claims":["c1","c3"],"strength":"contrary"}

            """;

        var report = MergedText.OfInputs(
            out var merged, null, new MergeInput("a", MergedText.Lines(Text)) { Prefix = "a-" }, new MergeInput("b", MergedText.Lines(Text)));

        (report.IsComplete, report.Repeated, report.Counts.Actors, report.Counts.Predicates, report.Counts.Contradictions).Should().Be((true, 1, 2, 1, 6));
        merged.Should().StartWith("""
            {"type":"dataset","claimModel":"1.0"}
            {"type":"actor","id":"a-russia","name":"Russia"}
            {"type":"predicate","id":"interfered-in"}
            {"type":"claim","id":"a-c1","text":"T","claimants":["a-russia"],"proposition":{"subject":"a-russia","predicate":"interfered-in","value":"the election","qualifiers":{"by":"a-russia","in":"2016"}}}
            {"type":"claim","id":"a-c2","text":"T"}
            {"type":"contradiction","claims":["a-c1","a-c2"],"strength":"contrary"}
            {"type":"contradiction","claims":["a-c1","a-c2","a-c3"],"strength":"contrary"}
            {"type":"contradiction","id":"a-k","claims":["a-c1","a-c3"],"strength":"contrary"}
            {"type":"actor","id":"russia","name":"Russia"}

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Merge_IdTooLongForThePrefix_IsShortenedWithItsReferences()
    {
        var id = new string('x', 199);

        MergedText.OfInputs(out var merged, null, new MergeInput("a", MergedText.Lines($$"""
            {"type":"actor","id":"{{id}}","name":"A"}
            {"type":"claim","id":"c","text":"T","claimants":["{{id}}"]}
            """)) { Prefix = "a-" });

        var dataset = ClaimDataset.ReadLines(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(merged))).Dataset;
        dataset.Actors[0].Id.Value.Should().Be($"a-{new string('x', 165)}~F18029AE3F973208860C668E7B0C042E").And.HaveLength(200);
        dataset.Claims[0].Claimants.Should().Equal(dataset.Actors[0].Id);
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("\t")]
    [InlineData(null)]
    public void Prefix_Invalid_Throws(string? prefix) => FluentActions.Invoking(() => new MergeInput("a", []) { Prefix = prefix! }).Should() // null is refused
        .Throw<ArgumentException>().WithMessage("A prefix has at most 100 characters, without white space or control characters.*");

    /// <summary>Returns all ids in a record and its parts.</summary>
    private static IEnumerable<string> IdsIn(object value) => value switch
    {
        IRecordId { Value: "" } => [],
        IRecordId id => [id.Value],
        string => [],
        IEnumerable items when value is not (Extensions or LanguageMap or Qualifiers) => items.Cast<object>().SelectMany(IdsIn),
        ExtensibleRecord => value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.GetValue(value)).OfType<object>().SelectMany(IdsIn),
        _ => [],
    };
}
