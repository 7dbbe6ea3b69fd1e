using System.IO.Compression;
using System.Text;
using ClaimModel.Cli.Commands;
using ClaimModel.Cli.Reports;
using ClaimModel.Cli.Terminal;
using ClaimModel.Cli.Tests.Support;
using Spectre.Console;

namespace ClaimModel.Cli.Tests.Commands;

/// <summary><c>claimmodel validate</c> on JSON Lines.</summary>
public sealed class ValidateLinesTests : IDisposable
{
    private const string TwoErrorsOutput = """
        {0}(3,75): error CM4102: Claim "may" names the claimant "elwood", which is not an actor in this dataset. Did you mean "elwoods"?
        {0}(4,39): error CM0001: The string that begins here has no closing quotation mark.
        {0}: not valid, 2 errors; 1 actor, 0 topics, 1 source, 0 predicates, 0 units, 1 claim, 0 contradictions

        """;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Validate_ValidLines_PrintsCountsAndReturnsZero()
    {
        _folder.With("bridge.claims.jsonl", Lines.Bridge);

        var result = await ToolRun.InAsync(_folder, "validate", "bridge.claims.jsonl");

        result.Should().Be(new ToolResult(0, "bridge.claims.jsonl: valid, no problems; 2 actors, 1 topic, 1 source, 0 predicates, 0 units, 2 claims, 1 contradiction\n", ""));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public async Task Validate_LinesWithErrors_ReportsTheSameForAnyNumberOfJobs(string jobs)
    {
        _folder.With("two.jsonl", Lines.TwoErrors);

        var result = await ToolRun.InAsync(_folder, "validate", "two.jsonl", "--jobs", jobs);

        result.Should().Be(new ToolResult(1, TwoErrorsOutput.Replace("{0}", "two.jsonl", StringComparison.Ordinal), ""));
    }

    [Fact]
    public async Task Validate_CompressedLines_AreDecompressedAndShown()
    {
        Fold("two.jsonl.gz", Lines.TwoErrors);

        var result = await ToolRun.InAsync(_folder, console => console with { IsTerminal = true, Width = 70 }, "validate", "two.jsonl.gz", "--quiet");

        result.Out.Should().Be("""
            two.jsonl.gz(3,75): error CM4102: Claim "may" names the claimant "elwood", which is not an actor in this dataset. Did you mean "elwoods"?
                3 | …e opens in May.","claimants":["elwood"],"citations":[{"sourc…
                  |                                ^
            two.jsonl.gz(4,39): error CM0001: The string that begins here has no closing quotation mark.
                4 | {"type":"actor","id":"ellwood","name":"Mara
                  |                                       ^

            """);
    }

    [Fact]
    public async Task Validate_LinesOnStandardInput_AreDetectedByTheFirstLine()
    {
        var result = await ToolRun.OnAsync(Lines.TwoErrors, "validate", "-");

        result.Should().Be(new ToolResult(1, TwoErrorsOutput.Replace("{0}", "<stdin>", StringComparison.Ordinal), ""));
    }

    [Theory]
    [InlineData("empty.claims.jsonl", "", "CM0021: The file is empty; JSON Lines begin with { \"type\": \"dataset\", \"claimModel\": \"1.0\" }.")]
    [InlineData("document.claims.jsonl", "{\n  \"claimModel\": \"1.0\"\n}", "CM0026: The file is an object that spans several lines, not JSON Lines; write each record on its own line, or give a document the extension .claims.json.")]
    [InlineData("list.claims.jsonl", "[ {} ]", "CM0026: The file is a JSON array, not JSON Lines; write each record on its own line, without commas between them.")]
    public async Task Validate_InvalidLines_AreReported(string name, string text, string message)
    {
        _folder.With(name, text);

        var result = await ToolRun.InAsync(_folder, "validate", name, "--quiet");

        result.Should().Be(new ToolResult(1, $"{name}(1,1): error {message}\n", ""));
    }

    [Fact]
    public async Task Validate_Folder_FindsLinesAndDocuments()
    {
        _folder.With("data/a.claims.json", Datasets.Bridge).With("data/b.claims.jsonl", Lines.Bridge).With("data/c.jsonl", "no dataset");
        Fold("data/d.claims.jsonl.gz", Lines.Bridge);

        var result = await ToolRun.InAsync(_folder, "validate", "data", "--summary");

        result.ExitCode.Should().Be(0);
        result.OutLines.Select(line => line.Split(':')[0]).Should().Equal("data/a.claims.json", "data/b.claims.jsonl", "data/d.claims.jsonl.gz", "3 files");
    }

    [Fact]
    public async Task Validate_MoreThanMaxProblems_CountsTheRest()
    {
        _folder.With("two.jsonl", Lines.TwoErrors);

        var result = await ToolRun.InAsync(_folder, "validate", "two.jsonl", "--max-problems", "1");

        result.OutLines.Should().HaveCount(3);
        result.OutLines[0].Should().StartWith("two.jsonl(3,75): error CM4102: ");
        result.OutLines[1].Should().StartWith("two.jsonl: not valid, 2 errors; ");
        result.OutLines[2].Should().Be("1 more problem is not shown; --max-problems sets the maximum number.");
    }

    [Fact]
    public async Task Validate_LinesAsSarif_HasLineAndColumn()
    {
        _folder.With("two.jsonl", Lines.TwoErrors);

        var result = await ToolRun.InAsync(_folder, "validate", "two.jsonl", "--format", "sarif");

        using var log = System.Text.Json.JsonDocument.Parse(result.Out);
        log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(found => found.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal))
            .Should().Equal("""{"startLine":3,"startColumn":75}""", """{"startLine":4,"startColumn":39}""");
    }

    [Fact]
    public async Task Validate_LargeFile_ShowsProgressOnlyOnTerminal()
    {
        _folder.With("many.jsonl", Lines.Many(60_000));
        using var screen = new StringWriter();
        var drawn = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(screen) });

        var result = await ToolRun.InAsync(_folder, console => console with { Screen = drawn }, "validate", "many.jsonl");

        result.Should().Be(new ToolResult(0, "many.jsonl: valid, no problems; 1 actor, 0 topics, 1 source, 0 predicates, 0 units, 60,000 claims, 0 contradictions\n", ""));
        screen.ToString().Should().Contain("Validating many.jsonl").And.Contain("%");
    }

    [Theory]
    [InlineData("text", "two.jsonl: interrupted; so far ")]
    [InlineData("json", "[")]
    public void Run_Canceled_ReportsProblemsFoundSoFar(string format, string begins)
    {
        _folder.With("two.jsonl", Lines.Many(3)).With("three.jsonl", Lines.Bridge);
        using var source = new CancellationTokenSource();
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var console = new ToolConsole { Out = output, Error = error, OpenInput = static () => Stream.Null, Folder = _folder.Path };
        var check = new DatasetCheck(console)
        {
            Input = new(new(), MaxTemporaryBytes: 1 << 20),
            Validation = new() { TimeProvider = new CancelingClock(source) },
            MaxProblems = 10,
        };

        var exitCode = check.Run(["two.jsonl", "three.jsonl"], format == "json" ? new JsonReport(console, static (problems, _) => ProblemJson.ArrayOf(problems)) : new TextReport(console, true, true), source.Token);

        exitCode.Should().Be(130);
        output.ToString().Should().StartWith(begins);
        error.ToString().Should().Be("claimmodel: Validation of \"two.jsonl\" was interrupted, and 1 file was not validated; there may be more problems.\n");
    }

    private void Fold(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.PathOf(name))!); // never null: the name is below the folder
        using var folded = new GZipStream(File.Create(_folder.PathOf(name)), CompressionLevel.Fastest);
        folded.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Cancels when the time is read.</summary>
    private sealed class CancelingClock(CancellationTokenSource source) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow()
        {
            source.Cancel();
            return new(2025, 5, 1, 12, 0, 0, TimeSpan.Zero);
        }
    }
}
