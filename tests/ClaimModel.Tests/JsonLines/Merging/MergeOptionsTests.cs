using ClaimModel.JsonLines;

namespace ClaimModel.Tests.JsonLines.Merging;

/// <summary>Tests of conflicts between datasets, and of how they are decided.</summary>
public sealed class MergeOptionsTests
{
    private const string Header = "{\"type\":\"dataset\",\"claimModel\":\"1.0\"}\n";

    [Fact]
    public void Merge_SameClaimsInAnotherOrder_IsTheSameContradiction()
    {
        var report = MergedText.Of(
            out var merged,
            null,
            """{"type":"contradiction","claims":["x","y"],"strength":"contrary","detection":{"method":"rule","x-a":1,"x-b":{"c":1,"d":[2]}},"x-a":1,"x-b":2}""",
            """{"type":"contradiction","id":"x~y","claims":["y","x"],"strength":"contrary","detection":{"method":"rule","x-b":{"d":[2],"c":1},"x-a":1},"x-b":2,"x-a":1}""");

        (report.ConflictCount, report.Repeated).Should().Be((0, 1));
        merged.Should().Contain("\"claims\":[\"x\",\"y\"]").And.NotContain("\"id\"");
    }

    [Fact]
    public void Merge_SeveralMembersDiffer_ReportsEachWithBothValues()
    {
        var report = MergedText.Of(
            out _,
            null,
            """{"type":"claim","id":"c","text":"It rains.","citations":[{"source":"s"},{"source":"t","locator":"1"}],"tags":["a"],"x-a":{"b":1.0}}""",
            """{"type":"claim","id":"c","text":"It rains!","citations":[{"source":"r"},{"source":"s"},{"source":"t","locator":"2"}],"x-a":{"b":1.00},"x-b":null}""");

        report.Conflicts.Should().ContainSingle().Which.Differences.Should().Equal(
            new MemberDifference("/text", DifferenceKind.Changed, "\"It rains.\"", "\"It rains!\""),
            new MemberDifference("/citations/0", DifferenceKind.Added, null, "{\"source\":\"r\"}"),
            new MemberDifference("/citations/2/locator", DifferenceKind.Changed, "\"1\"", "\"2\""),
            new MemberDifference("/tags", DifferenceKind.Removed, "[\"a\"]", null),
            new MemberDifference("/x-a/b", DifferenceKind.Changed, "1.0", "1.00"),
            new MemberDifference("/x-b", DifferenceKind.Added, null, "null"));
        report.IsComplete.Should().BeFalse();
    }

    [Theory]
    [InlineData(MergePreference.First, "One", "0(1)", "0(1)")]
    [InlineData(MergePreference.Last, "Three", "1(2)", "2(1)")]
    public void Merge_Preference_DecidesAndReports(MergePreference preference, string kept, string first, string second)
    {
        var report = MergedText.Of(
            out var merged,
            new() { Preference = preference },
            """{"type":"actor","id":"a","name":"One"}""" + "\n" + """{"type":"actor","id":"b","name":"B"}""",
            """{"type":"actor","id":"c","name":"C"}""" + "\n" + """{"type":"actor","id":"a","name":"Two"}""" + "\n" + """{"type":"actor","id":"d","name":"D"}""",
            """{"type":"actor","id":"a","name":"Three"}""" + "\n" + """{"type":"actor","id":"b","name":"B"}""");

        (report.IsComplete, report.ConflictCount, report.DecisionCount, report.Repeated, report.Counts.Actors).Should().Be((true, 0, 2, 1, 4));
        report.Decisions.Select(decision => $"{decision.Kept.File}({decision.Kept.Line})").Should().Equal(first, second);
        report.Decisions[1].Conflict.Differences.Should().ContainSingle().Which.JsonPointer.Should().Be("/name");
        merged.Split('\n').Count(line => line.Contains("\"id\":\"a\"")).Should().Be(1);
        merged.Should().Contain($"\"id\":\"a\",\"name\":\"{kept}\"");
    }

    [Fact]
    public void Merge_LastOfMany_KeepsEachRecordOnce()
    {
        var texts = Enumerable.Range(0, 3).Select(version => string.Join('\n', Enumerable.Range(0, 3000)
            .Where(number => version == 0 || number % (version + 1) == 0)
            .Select(number => $$"""{"type":"claim","id":"c{{number}}","text":"Version {{version}} of a claim that is long enough to fill buffers."}"""))).ToArray();

        var report = MergedText.Of(out var merged, new() { Preference = MergePreference.Last }, texts);

        (report.Counts.Claims, report.DecisionCount).Should().Be((3000, 2500));
        var lines = merged.TrimEnd('\n').Split('\n')[1..];
        lines.Should().HaveCount(3000);
        lines.Order(StringComparer.Ordinal).Should().Equal(Enumerable.Range(0, 3000)
            .Select(number => $$"""{"type":"claim","id":"c{{number}}","text":"Version {{(number % 3 == 0 ? 2 : number % 2 == 0 ? 1 : 0)}} of a claim that is long enough to fill buffers."}""")
            .Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\"recordedOn\":\"2017\"", "\"recordedOn\":\"2018-01\"", "second")]
    [InlineData("\"recordedOn\":\"2018-01\"", "\"recordedOn\":\"2017\"", "first")]
    [InlineData("\"recordedOn\":\"2018\",\"statusOn\":\"2018\"", "\"recordedOn\":\"2018\",\"statusOn\":\"2019\"", "second")]
    [InlineData("\"statusOn\":\"2020\"", "\"recordedOn\":\"2018\",\"statusOn\":\"2019\"", "first")]
    [InlineData("\"recordedOn\":\"2017\"", "\"recordedOn\":\"2017-04\"", "conflict")]
    [InlineData("\"recordedOn\":\"2017\"", "\"tags\":[\"a\"]", "conflict")]
    public void Merge_Newest_ComparesTheDatesOfClaims(string first, string second, string expected) =>
        Decided("""{"type":"claim","id":"c","text":"T",MEMBERS}""", first, second).Should().Be(expected);

    [Theory]
    [InlineData("""{"type":"contradiction","claims":["x","y"],"strength":"contrary","reviewedOn":"DATE"}""", "second")]
    [InlineData("""{"type":"contradiction","claims":["x","y"],"strength":"contrary","detection":{"on":"DATE"}}""", "second")]
    [InlineData("""{"type":"source","id":"s","retrievedOn":"DATE"}""", "second")]
    [InlineData("""{"type":"source","id":"s","publishedOn":"DATE"}""", "conflict")]
    [InlineData("""{"type":"topic","id":"t","label":"T","occurredOn":"DATE"}""", "conflict")]
    public void Merge_Newest_ComparesTheDatesOfOtherRecords(string record, string expected) =>
        Decided(record.Replace("DATE", "MEMBERS", StringComparison.Ordinal), "2017", "2018").Should().Be(expected);

    [Fact]
    public void Merge_PreferenceAndMetadata_DecidesUnlessDatesAreNeeded()
    {
        string[] texts = [Header.Replace("}", ",\"title\":\"A\"}", StringComparison.Ordinal), Header.Replace("}", ",\"title\":\"B\"}", StringComparison.Ordinal)];

        MergedText.Of(out var last, new() { Preference = MergePreference.Last }, texts).Decisions.Should().Equal(new MergeDecision(
            new("dataset", null, new("0", 1), new("1", 1), [new("/title", DifferenceKind.Changed, "\"A\"", "\"B\"")], 1), new("1", 1)));
        last.Should().Contain("\"title\":\"B\"");
        MergedText.Of(out _, new() { Preference = MergePreference.Newest }, texts).ConflictCount.Should().Be(1);
    }

    [Fact]
    public void Merge_LongValues_AreCountedAndNotAllListed()
    {
        var text = new string('x', 5_000_000);
        string[] texts = [.. new[] { "a", "b" }.Select(word => $$"""{"type":"topic","id":"t","label":"{{word}}{{text}}","description":"{{word}}{{text}}","aliases":["{{word}}"]}""")];

        var conflict = MergedText.Of(out _, null, texts).Conflicts[0];

        (conflict.Differences.Count, conflict.DifferenceCount).Should().Be((2, 3));
    }

    private static string Decided(string record, string first, string second)
    {
        var report = MergedText.Of(
            out _, new() { Preference = MergePreference.Newest }, record.Replace("MEMBERS", first, StringComparison.Ordinal), record.Replace("MEMBERS", second, StringComparison.Ordinal));
        return report.ConflictCount == 1 ? "conflict" : report.Decisions[0].Kept.File == "1" ? "second" : "first";
    }
}
