using System.Text.Json;
using System.Text.RegularExpressions;
using ClaimModel.Interchange.Tests.Formats.Diagrams;
using ClaimModel.Interchange.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.Mermaid;

/// <summary>What a Mermaid export contains, and how Mermaid understands it.</summary>
[Collection(NodeTests.Name)]
public sealed partial class MermaidFormatTests(NodePackages packages)
{
    [Fact]
    public void Export_Moscow_IsInStepWithTheExample() => CommittedFile.ShouldBe("docs/examples/moscow-2017.mmd", Exports.Write(Exports.Moscow, "mermaid").Text);

    [Fact]
    public void Export_Relations_AreWritten() => Exports.Write(DiagramSamples.Small, "mermaid").Text.Should().Be(
        """
        ---
        title: "The \"fire\""
        ---
        flowchart LR
          subgraph t1["How many died?"]
            c1["<b>Ann for The City #40;of X#41;</b><br/>Twelve died.<br/>2020-01-02"]
            c2["<b>Claimant unknown</b><br/>Nobody died.<br/>retracted"]:::withdrawn
            c3["<b>Ann, The City #40;of X#41;</b><br/>15 #91;or more#93; died."]
          end
          subgraph t0[" "]
            c4["<b>Claimant unknown</b><br/>There are 12 graves."]
          end
          classDef withdrawn stroke-dasharray:4 3,color:#57606a
          c1 ---|"contrary<br/>#40;confirmed#41;"| c3
          x2{{"contrary"}}
          c1 --- x2
          c3 --- x2
          c4 --- x2
          c2 -.->|"contradictory<br/>#40;claim retracted#41;"| c1
          c3 -.-|"contrary<br/>#40;apparent#58; different time#41;"| c4
          c2 -.-|"tension<br/>#40;claim retracted#41;"| c4
          c4 -->|supports| c1
          linkStyle 0,1,2,3 stroke:#bc4c00,stroke-width:2px
          linkStyle 4,5,6 stroke:#8c959f,stroke-width:1px
          linkStyle 7 stroke:#1a7f37,stroke-width:1px

        """.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData(502, "A claim.", 500)]
    [InlineData(501, "A claim.", 500)]
    [InlineData(600, "A much longer claim, of which there are too many for fifty thousand characters, although there are not too many edges, since the texts take most of the room.", 201)]
    public void Export_MoreThanTheLimits_KeepsTheStrongest(int claims, string text, int expectedEdges)
    {
        var (chart, report) = Exports.Write(DiagramSamples.CreateLarge(claims, text), "mermaid");

        chart.Length.Should().BeLessThanOrEqualTo(50_000);
        Edge().Count(chart).Should().Be(expectedEdges);
        chart.Should().Contain($"  c{claims - 1} x--x|\"contradictory\"| c{claims}\n", "it is the last, but the strongest one");
        var expectedLoss = claims - 1 - expectedEdges;
        report.Losses.Where(loss => loss.Content == "contradiction").Select(loss => (loss.Reason, loss.Count)).Should().Equal(
            expectedLoss == 0 ? [] : [("it exceeds the limits of Mermaid: 500 edges and 50,000 characters", (long)expectedLoss)]);
    }

    [Fact]
    public void Export_LongText_IsCutAndNoted()
    {
        var dataset = DiagramSamples.CreateLarge(2, string.Concat(Enumerable.Repeat("word ", 50)));

        var (text, report) = Exports.Write(dataset, "mermaid");

        text.Should().Contain("word…\"]");
        report.Losses.Should().Contain(new ExportLoss("claim.text", "texts are cut after 160 characters", 2, ["c0", "c1"]));
    }

    [Fact]
    public void Export_Traps_HaveNoSyntaxInLabels() => ShouldHaveOnlyKnownLines(Traps.Own);

    [Fact]
    public void Export_NaughtyStrings_HaveNoSyntaxInLabels() => ShouldHaveOnlyKnownLines(Traps.Naughty());

    [Fact]
    public void Export_Moscow_IsParsed()
    {
        NodePackages.RequireMermaid();

        var result = Parse(Exports.Write(Exports.Moscow, "mermaid").Text);

        result.GetProperty("nodes").EnumerateObject().Should().HaveCount(16);
        result.GetProperty("edges").GetArrayLength().Should().Be(9);
        result.GetProperty("subgraphs").EnumerateArray().Select(title => title.GetString()).Should().BeEquivalentTo(
        [
            "Did Russia interfere in the 2016 U.S. elections?", "Relations between the United States and Russia", "Tillerson’s talks in Moscow",
            "What did the talks in Moscow achieve?", "What should happen to Assad?", "Who is responsible for the chemical attack?",
        ]);
    }

    [Fact]
    public void Export_Traps_AreParsedAsTexts()
    {
        NodePackages.RequireMermaid();
        var texts = Traps.Own;
        var dataset = new ClaimDataset
        {
            Title = string.Concat(texts),
            Claims = [.. texts.Select((text, index) => new Claim { Id = $"c{index}", Text = text }), new() { Id = "last", Text = "Z" }],
            Contradictions = [.. texts.Select((_, index) => new Contradiction { Claims = [$"c{index}", "last"], Strength = ContradictionStrength.Contrary })],
        };

        var nodes = Parse(Exports.Write(dataset, "mermaid").Text).GetProperty("nodes");

        nodes.EnumerateObject().Should().HaveCount(texts.Count + 1);
        for (var index = 0; index < texts.Count; index++)
        {
            Visible(nodes.GetProperty($"c{index + 1}").GetString()!.Replace("<b>Claimant unknown</b><br/>", "", StringComparison.Ordinal)).Should().Be(Visible(texts[index]), $"of trap {index}");
        }
    }

    private static string Visible(string text) => string.Concat(text.EnumerateRunes().Where(rune => !ClaimModel.Values.HiddenCharacters.Contains(rune) && !System.Text.Rune.IsWhiteSpace(rune)).Select(rune => rune.ToString()));

    private static void ShouldHaveOnlyKnownLines(IReadOnlyList<string> traps)
    {
        var text = Exports.Write(Traps.CreateDataset(traps), "mermaid").Text;

        text.Split('\n').Skip(3).Should().OnlyContain(line => Line().IsMatch(line));
    }

    private JsonElement Parse(string text) => JsonDocument.Parse(packages.Run("Formats/Mermaid/parse.mjs", text)).RootElement;

    [GeneratedRegex(@"^  \w+ [-.x]+(>)?\|", RegexOptions.Multiline)]
    private static partial Regex Edge();

    /// <summary>A line of a flowchart. Labels have only letters, entity codes and characters that are no syntax, besides the tags of the export.</summary>
    [GeneratedRegex("""^(|flowchart LR|  end|  subgraph t\d+\["LABEL"\]|    c\d+\["(<b>LABEL</b>(<br/>)?)+LABEL(<br/>LABEL)*"\](:::withdrawn)?|  classDef withdrawn stroke-dasharray:4 3,color:#57606a|  c\d+ (-->|---|-\.-|-\.->|x--x)\|"LABEL(<br/>LABEL)*"\| c\d+|  c\d+ -->\|supports\| c\d+|  linkStyle [\d,]+ stroke:#[0-9a-f]{6},stroke-width:\dpx)$""")]
    private static partial Regex Template();

    private static Regex Line() => new(Template().ToString().Replace("LABEL", """([^\x00-\x1F"#&<>`*_~\[\](){}|\\;%$@:=/+\^]|#\d+;)*""", StringComparison.Ordinal));
}
