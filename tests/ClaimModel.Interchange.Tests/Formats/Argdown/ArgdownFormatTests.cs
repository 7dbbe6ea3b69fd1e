using System.Text.Json;
using ClaimModel.Interchange.Tests.Formats.Diagrams;
using ClaimModel.Interchange.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.Argdown;

/// <summary>What an Argdown export contains, and how the reference implementation understands it.</summary>
[Collection(NodeTests.Name)]
public sealed class ArgdownFormatTests(NodePackages packages)
{
    [Fact]
    public void Export_Moscow_IsInStepWithTheExample() => CommittedFile.ShouldBe("docs/examples/moscow-2017.argdown", Exports.Write(Exports.Moscow, "argdown").Text);

    [Fact]
    public void Export_Relations_AreWritten()
    {
        var (text, report) = Exports.Write(DiagramSamples.Small, "argdown");

        text.Should().Be(
            """
            ===
            title: "The \"fire\""
            model:
              mode: strict
            ===

            # How many died?

            [a]: Twelve died. #(Ann)
              >< [b]
              - [c]

            [b]: Nobody died.

            [c]: 15 \[or more\] died. #(Ann) #(The City [of X])

            # Without a topic

            [d]: There are 12 graves.

            [e]: It rained.

            # Evidence

            <Evidence 1>

            (1) [d]
            ----
            (2) [a]

            /* tension (claim retracted): [b], [d] */

            /* contrary (apparent: different time): [c], [d] */

            /* contrary: [a], [c], [d] */

            """.ReplaceLineEndings("\n"));
        report.Losses.Where(loss => loss.Content is "contradiction" or "claim.topics").Select(loss => loss.ToString()).Should().Equal(
            "claim.topics: 1 value (a statement is under the heading of its first topic), such as in \"a\"",
            "contradiction: 1 value (the format has no tensions; it becomes a comment), such as in \"3\"",
            "contradiction: 1 value (it is only apparent, resolved or dismissed, and becomes a comment), such as in \"4\"",
            "contradiction: 1 value (the format has only relations between two statements; it becomes a comment), such as in \"5\"");
    }

    [Fact]
    public void Export_Language_ChoosesNames()
    {
        var text = Exports.Write(DiagramSamples.Small, "argdown", new() { Language = "ru" }).Text;

        text.Should().Contain("[a]: Twelve died. #(Анна)");
    }

    [Fact]
    public void Export_Ids_BecomeDistinctTitles()
    {
        var dataset = new ClaimDataset { Claims = [new() { Id = "a(b)", Text = "A" }, new() { Id = "a[b]", Text = "B" }, new() { Id = "-c", Text = "C" }, new() { Id = "\u200B", Text = "D" }] };

        var (text, report) = Exports.Write(dataset, "argdown");

        text.Should().Contain("[a(b)]: A\n").And.Contain("[a(b) 2]: B\n").And.Contain("[–c]: C\n").And.Contain("[claim]: D\n");
        report.Losses.Should().Contain(new ExportLoss("claim.id", "titles have no brackets, and differ from each other", 3, ["a[b]", "-c", "\u200B"]));
    }

    [Fact]
    public void Export_Moscow_HasTheSameStatementsAndRelations()
    {
        var result = Parse(Exports.Write(Exports.Moscow, "argdown").Text);

        StringsOf(result, "errors").Should().BeEmpty();
        result.GetProperty("title").GetString().Should().Be("Tillerson and Lavrov in Moscow, April 2017");
        result.GetProperty("statements").EnumerateArray().Select(statement => statement.GetProperty("title").GetString()).Should().BeEquivalentTo(Exports.Moscow.Claims.Select(claim => claim.Id.Value));
        StringsOf(result, "relations").Should().Equal("contradictory lavrov-election tillerson-election", "contrary lavrov-assad-future tillerson-assad-future");
    }

    [Fact]
    public void Export_Evidence_IsAnArgument()
    {
        var result = Parse(Exports.Write(DiagramSamples.Small, "argdown").Text);

        StringsOf(result, "errors").Should().BeEmpty();
        StringsOf(result, "relations").Should().Contain("contradictory a b").And.Contain("contrary a c");
        var argument = result.GetProperty("arguments").EnumerateArray().Single();
        StringsOf(argument, "statements").Should().Equal("d", "a");
    }

    [Fact]
    public void Export_Traps_StayTexts() => ShouldStayTexts(Traps.Own);

    [Fact]
    public void Export_NaughtyStrings_StayTexts() => ShouldStayTexts(Traps.Naughty());

    private void ShouldStayTexts(IReadOnlyList<string> traps)
    {
        var dataset = Traps.CreateDataset(traps);
        dataset = dataset with { Claims = [.. dataset.Claims, .. traps.Select((trap, index) => new Claim { Id = $"trap-{index}", Text = trap }), .. traps.Select((trap, index) => new Claim { Id = $"traps-{index}", Text = $"{trap} x {trap}" })] };

        var result = Parse(Exports.Write(dataset, "argdown").Text);

        StringsOf(result, "errors").Should().BeEmpty();
        var statements = result.GetProperty("statements").EnumerateArray().ToDictionary(statement => statement.GetProperty("title").GetString()!, statement => StringsOf(statement, "texts").SingleOrDefault() ?? "");
        statements.Keys.Should().BeEquivalentTo(dataset.Claims.Select(claim => claim.Id.Value));
        for (var index = 0; index < traps.Count; index++)
        {
            // White space and invisible characters differ; the rest of the text is the same.
            Visible(statements[$"trap-{index}"]).Should().Be(Visible(traps[index]) is { Length: > 0 } text ? text : "—", $"of trap {index}");
        }

        StringsOf(result, "relations").Where(relation => !relation.StartsWith("support ", StringComparison.Ordinal)).Should().HaveCount(dataset.Contradictions.Count(contradiction => contradiction.Status == ContradictionStatus.Open));
    }

    private static string Visible(string text) => string.Concat(text.EnumerateRunes().Where(rune => !ClaimModel.Values.HiddenCharacters.Contains(rune) && !System.Text.Rune.IsWhiteSpace(rune)).Select(rune => rune.ToString()));

    private JsonElement Parse(string text) => JsonDocument.Parse(packages.Run("Formats/Argdown/parse.mjs", text)).RootElement;

    private static IReadOnlyList<string> StringsOf(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)]; // only strings
}
