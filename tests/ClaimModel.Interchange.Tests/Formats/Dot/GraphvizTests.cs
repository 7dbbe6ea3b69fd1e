using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Xml.Linq;
using ClaimModel.Interchange.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.Dot;

/// <summary>Graphviz draws what is exported. The tests are skipped where it is not installed.</summary>
public class GraphvizTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Draw_Moscow_HasANodeForEachRelatedClaim()
    {
        var picture = Draw(Exports.Write(Exports.Moscow, "dot").Text, "dot");

        TitlesOf(picture, "node").Where(title => !title.StartsWith("legend ", StringComparison.Ordinal)).Should().HaveCount(16).And.Contain("lavrov-election");
        TitlesOf(picture, "edge").Where(title => !title.StartsWith("legend ", StringComparison.Ordinal)).Should().HaveCount(9).And.Contain("tillerson-election->lavrov-election");
        picture.Descendants(Svg + "text").Select(text => text.Value).Should().Contain("Sergey Lavrov for Russia").And.Contain("What should happen to Assad?").And.Contain("contradictory");
    }

    [Fact]
    public void Draw_Traps_StayTexts() => ShouldStayTexts(Traps.Own);

    [Fact]
    public void Draw_NaughtyStrings_StayTexts() => ShouldStayTexts(Traps.Naughty());

    private static void ShouldStayTexts(IReadOnlyList<string> traps)
    {
        var dataset = Traps.CreateDataset([.. traps, .. traps, .. traps]);
        var related = dataset.Contradictions.Count(contradiction => contradiction.Status == ContradictionStatus.Open);

        var picture = Draw(Exports.Write(dataset, "dot").Text, "osage");

        TitlesOf(picture, "node").Where(title => !title.StartsWith("legend ", StringComparison.Ordinal)).Should().BeEquivalentTo(
            Enumerable.Range(0, related).Select(number => $"claim-{number}").Append("lavrov-election"));
        TitlesOf(picture, "edge").Where(title => !title.StartsWith("legend ", StringComparison.Ordinal)).Should().HaveCount(2 * related, "each claim contradicts and supports the first one");
    }

    private static IEnumerable<string> TitlesOf(XDocument picture, string type) =>
        picture.Descendants(Svg + "g").Where(group => group.Attribute("class")?.Value == type).Select(group => group.Element(Svg + "title")!.Value); // each has a title

    private static XDocument Draw(string text, string layout)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("dot", [$"-K{layout}", "-Tsvg"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = new UTF8Encoding(false),
                StandardOutputEncoding = Encoding.UTF8,
            })!; // a new process, as the shell is not used
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            process.StandardInput.Write(text);
            process.StandardInput.Close();
            process.WaitForExit();
            error.Result.Should().BeEmpty();
            return XDocument.Parse(output.Result);
        }
        catch (Win32Exception fault)
        {
            Assert.Skip($"Graphviz is not available: {fault.Message}");
            throw;
        }
    }
}
