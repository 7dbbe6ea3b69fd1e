using ClaimModel.Interchange.Tests.Formats.Diagrams;
using ClaimModel.Interchange.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.Dot;

/// <summary>What a DOT export contains. <see cref="GraphvizTests"/> draws it.</summary>
public class DotFormatTests
{
    [Fact]
    public void Export_Moscow_IsInStepWithTheExample() => CommittedFile.ShouldBe("docs/examples/moscow-2017.dot", Exports.Write(Exports.Moscow, "dot").Text);

    [Fact]
    public void Export_Relations_AreWritten()
    {
        var (text, report) = Exports.Write(DiagramSamples.Small, "dot");

        text.Should().Contain(
            """
              label="The \"fire\"";
            """);
        text.Should().Contain(
            """
              subgraph cluster_1 {
                label="How many died?"; style="rounded,filled"; color="#d0d7de"; fillcolor="#f6f8fa"; fontsize=13;
                "a" [label=<<B>Ann for The City (of X)</B><BR/>Twelve died.<BR/><FONT POINT-SIZE="9">2020-01-02</FONT>>];
                "b" [label=<<B>Claimant unknown</B><BR/>Nobody died.<BR/><FONT POINT-SIZE="9">retracted</FONT>>, style="rounded,filled,dashed", fontcolor="#57606a"];
                "c" [label=<<B>Ann, The City (of X)</B><BR/>15 [or more] died.>];
              }
              subgraph cluster_2 {
                label=""; style="rounded,filled"; color="#d0d7de"; fillcolor="#f6f8fa"; fontsize=13;
                "d" [label=<<B>Claimant unknown</B><BR/>There are 12 graves.>];
              }
              "a" -> "b" [label="contradictory\n(claim retracted)", dir=back, color="#8c959f", style=dotted, penwidth=1.5, comment="1", tooltip="Not both."];
              "a" -> "c" [label="contrary\n(confirmed)", dir=none, color="#bc4c00", penwidth=2, comment="2", tooltip=""];
              "b" -> "d" [label="tension\n(claim retracted)", dir=none, color="#8c959f", style=dotted, penwidth=1.5, comment="3", tooltip=""];
              "c" -> "d" [label="contrary\n(apparent: different\ntime)", dir=none, color="#8c959f", style=dotted, penwidth=1.5, comment="4", tooltip=""];
              "conflict 1" [shape=diamond, label="contrary", color="#bc4c00", penwidth=2, comment="5", tooltip=""];
              "a" -> "conflict 1" [dir=none, color="#bc4c00", penwidth=2];
              "c" -> "conflict 1" [dir=none, color="#bc4c00", penwidth=2];
              "d" -> "conflict 1" [dir=none, color="#bc4c00", penwidth=2];
              "d" -> "a" [label="supports", color="#1a7f37", fontcolor="#1a7f37"];
            }

            """.ReplaceLineEndings("\n"));
        report.Losses.Should().Contain(new ExportLoss("claim", "it neither contradicts nor supports a claim", 1, ["e"]));
    }

    [Theory]
    [InlineData("a\"b\\", "\"a\\\"b\\\\\"")]
    [InlineData("\\N", "\"\\\\N\"")]
    public void Export_Id_IsEscaped(string id, string expected)
    {
        var dataset = new ClaimDataset
        {
            Claims = [new() { Id = id, Text = "A" }, new() { Id = "other", Text = "B" }],
            Contradictions = [new() { Claims = [id, "other"], Strength = ContradictionStrength.Contrary }],
        };

        Exports.Write(dataset, "dot").Text.Should().Contain($"  {expected} -> \"other\" [");
    }

    [Fact]
    public void Export_LongWordsAndWideLetters_AreWrapped()
    {
        var dataset = new ClaimDataset
        {
            Claims = [new() { Id = "a", Text = new string('中', 20) }, new() { Id = "b", Text = new string('x', 40) }],
            Contradictions = [new() { Claims = ["a", "b"], Strength = ContradictionStrength.Contrary }],
        };

        var text = Exports.Write(dataset, "dot").Text;

        text.Should().Contain($"<BR/>{new string('中', 17)}<BR/>中中中>").And.Contain($"<BR/>{new string('x', 34)}<BR/>xxxxxx>");
    }

    [Fact]
    public void Export_ContradictionOfThreeClaimsWhoseConflictsAreKnown_HasAnEdgeForEachPairThatConflicts()
    {
        Claim Claim(string id, int toll) => new() { Id = id, Text = id, Proposition = new() { Subject = "fire", Predicate = "toll", Quantity = new() { Amount = toll } } };
        var dataset = new ClaimDataset
        {
            Predicates = [new() { Id = "toll", Functional = true }],
            Claims = [Claim("a", 1), Claim("b", 1), Claim("c", 2)],
            Contradictions = [new() { Claims = ["a", "b", "c"], Strength = ContradictionStrength.Contrary }],
        };

        var text = Exports.Write(dataset, "dot").Text;

        text.Should().Contain("\"a\" -> \"c\" [").And.Contain("\"b\" -> \"c\" [").And.NotContain("\"a\" -> \"b\" [").And.NotContain("conflict 1");
    }

    [Fact]
    public void Export_ClaimsThatAreMissing_AreNoted()
    {
        var dataset = new ClaimDataset
        {
            Claims = [new() { Id = "a", Text = "A", Supports = ["missing"] }],
            Contradictions = [new() { Id = "x", Claims = ["a", "missing"], Strength = ContradictionStrength.Contrary }],
        };

        Exports.Write(dataset, "dot").Report.Losses.Should().Contain(
        [
            new ExportLoss("contradiction", "it has fewer than two claims that are in the dataset", 1, ["x"]),
            new ExportLoss("claim.supports", "the claim is not in the dataset", 1, ["a"]),
        ]);
    }

    [Fact]
    public void Export_LineBreaksAndInvisibleCharacters_AreNoted()
    {
        var dataset = new ClaimDataset
        {
            Claims = [new() { Id = "a", Text = "one\r\n two\u202E" }, new() { Id = "b", Text = "B" }],
            Contradictions = [new() { Claims = ["a", "b"], Strength = ContradictionStrength.Contrary }],
        };

        var (text, report) = Exports.Write(dataset, "dot");

        text.Should().Contain("<BR/>one two>");
        report.Losses.Should().Contain([new ExportLoss("claim.text", "line breaks become spaces", 1, ["a"]), new ExportLoss("claim.text", "invisible characters are left out", 1, ["a"])]);
    }
}
