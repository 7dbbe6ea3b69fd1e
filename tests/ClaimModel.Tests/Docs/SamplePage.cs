using System.Text.RegularExpressions;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Docs;

/// <summary>A page whose samples can be pasted one after another, and the "tour": the file in which they are compiled and run.</summary>
internal sealed partial class SamplePage(string path, string tourFile)
{
    private readonly string[] _tour = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "ClaimModel.Tests", "Docs", tourFile));

    public string Text { get; } = File.ReadAllText(Path.Combine(Repository.Root, path));

    /// <summary>Asserts that the code of the page is that of the tour, and that it imports the same namespaces.</summary>
    public void ShouldBeTheTour()
    {
        var blocks = CodeBlock().Matches(Text).Select(match => match.Groups[1].Value).ToList();

        blocks.Select(WithoutUsings).Should().NotBeEmpty().And.Equal(TourBlocks());

        // A namespace that the page does not import would be missing for readers who paste its code.
        Text.Split('\n').Where(IsUsing).Except(["using ClaimModel;"]).Distinct().Should().BeEquivalentTo(_tour.Where(IsUsing));
        blocks.Where(block => block.Contains("using ", StringComparison.Ordinal)).Should().OnlyContain(block => block.StartsWith("using ClaimModel;\n", StringComparison.Ordinal));
    }

    /// <summary>Asserts what the tour prints, and that the page shows it.</summary>
    public void ShouldPrint(Action tour, params string[] expected)
    {
        var output = Console.Record(tour);

        output.Should().Equal(expected);
        output.Where(line => !Text.Contains($"    {line}\n", StringComparison.Ordinal) && !Text.Contains($" // {line}", StringComparison.Ordinal)).Should().BeEmpty();
    }

    /// <summary>Returns the code after each "tour" comment, without its indentation.</summary>
    private List<string> TourBlocks()
    {
        var marks = _tour.Select((line, number) => (line, number)).Where(entry => entry.line.Trim().StartsWith("// tour: ", StringComparison.Ordinal)).ToList();
        return [.. marks.Zip(marks.Skip(1))
            .Where(pair => !pair.First.line.Contains("// tour: end", StringComparison.Ordinal))
            .Select(pair => Unindented(_tour[(pair.First.number + 1)..pair.Second.number], pair.First.line.IndexOf('/', StringComparison.Ordinal)))];
    }

    private static string Unindented(IEnumerable<string> lines, int width) => string.Join('\n', lines.Select(line => line.Length > width ? line[width..] : "")).Trim();

    private static string WithoutUsings(string block) => string.Join('\n', block.Split('\n').Where(line => !IsUsing(line))).Trim();

    private static bool IsUsing(string line) => UsingDirective().IsMatch(line);

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("^using [A-Za-z.]+;$")]
    private static partial Regex UsingDirective();
}
