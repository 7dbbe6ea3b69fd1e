using ClaimModel.Cli.Tests.Support;

namespace ClaimModel.Cli.Tests;

public sealed class ToolTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("A command is required: validate, show, contradictions, find, timeline, diff, duplicates, format, convert, import, export, report, split, merge, new, schema, rules or explain.")]
    [InlineData("Unknown command \"validat\". Did you mean \"validate\"?", "validat")]
    [InlineData("Unknown option \"--quite\". Did you mean \"--quiet\"?", "validate", "x", "--quite")]
    [InlineData("Unknown option \"--form\\u001B[31m\".", "validate", "x", "--form\e[31m")]
    [InlineData("Unknown argument \"more\".", "rules", "more")]
    [InlineData("--format must be text, json or sarif, not \"jsom\". Did you mean \"json\"?", "validate", "x", "--format", "jsom")]
    [InlineData("--max-problems must be an integer of 0 or more, not \"-1\".", "validate", "x", "--max-problems", "-1")]
    [InlineData("--width must be an integer from 40 to 1000, not \"39\".", "show", "x", "--width", "39")]
    [InlineData("--only must be actors, topics, sources, claims or contradictions, not \"actor\". Did you mean \"actors\"?", "show", "x", "--only", "actor")]
    [InlineData("There is no rule \"CM0O13\". Did you mean \"CM0013\"? \"claimmodel rules\" lists all rules.", "validate", "x", "--disable", "CM0O13")]
    [InlineData("\"eror\" is not a severity; use error, warning or info. Did you mean \"error\"?", "validate", "x", "--severity", "CM0013=eror")]
    [InlineData("--severity must be CODE=error, CODE=warning or CODE=info, not \"CM0013\".", "validate", "x", "--severity", "CM0013")]
    [InlineData("--summary and --quiet cannot be used together.", "validate", "x", "--summary", "-q")]
    [InlineData("--summary cannot be used with --format json.", "validate", "x", "--summary", "--format", "json")]
    [InlineData("PATH is required.", "validate")]
    [InlineData("--actor is required.", "timeline", "x")]
    [InlineData("--output is required.\nclaimmodel: PATH is required.", "convert")]
    [InlineData("-o requires a value: PATH.", "convert", "x", "-o")]
    [InlineData("--format requires a value: text|json|sarif.", "validate", "x", "--format")]
    [InlineData("--jobs requires a value: N.", "validate", "x", "--jobs")]
    [InlineData("--between requires a value: ID ID.", "contradictions", "x", "--between")]
    [InlineData("-o can be specified only once.", "convert", "x", "-o", "a", "--output", "b")]
    [InlineData("--between takes two ids of actors, and can be specified only once.", "contradictions", "x", "--between", "a")]
    [InlineData("--between takes two ids of actors, and can be specified only once.", "contradictions", "x", "--between", "a", "--self")]
    public async Task Run_InvalidCommandLine_ReturnsTwoAndExplains(string message, params string[] arguments)
    {
        var result = await ToolRun.InAsync(_folder, arguments);

        result.ExitCode.Should().Be(2);
        result.Out.Should().BeEmpty();
        result.Error.Should().StartWith($"claimmodel: {message}\n");
    }

    [Fact]
    public async Task Run_ArgumentsAfterTwoHyphens_ArePaths()
    {
        _folder.With("--format", Datasets.Empty);

        var result = await ToolRun.InAsync(_folder, "validate", "--", "--format");

        result.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Run_FileNamedLikeAResponseFile_IsAFile()
    {
        _folder.With("@list", Datasets.Empty);

        var result = await ToolRun.InAsync(_folder, "validate", "@list", "--quiet");

        result.Should().Be(new ToolResult(0, "", ""));
    }

    [Fact]
    public async Task Version_Option_PrintsThePackageVersion() =>
        (await ToolRun.InAsync(_folder, "--version")).Out.Should().MatchRegex("^[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?\n$");

    [Fact]
    public async Task Run_InternalError_Returns70WithOneLine()
    {
        var result = await ToolRun.InAsync(_folder, console => console with { OpenInput = () => throw new InvalidOperationException("Line one\e[31m\nline two.") }, "validate", "-");

        result.ExitCode.Should().Be(70);
        result.Out.Should().BeEmpty();
        result.Error.Should().MatchRegex(
            "^claimmodel: Internal error: InvalidOperationException, Line one\\\\u001B\\[31m\\\\u000Aline two\\. "
            + "Please report it to the authors of ClaimModel, and include the command line and the version \\([^)]+\\)\\.\n$");
    }

    [Fact]
    public async Task Run_Canceled_Returns130()
    {
        var result = await ToolRun.InAsync(_folder, console => console with { OpenInput = () => throw new OperationCanceledException() }, "validate", "-");

        result.Should().Be(new ToolResult(130, "", ""));
    }

    [Fact]
    public async Task Run_StandardInputFails_ReturnsThree()
    {
        var result = await ToolRun.InAsync(_folder, console => console with { OpenInput = () => throw new IOException("The pipe is\abroken.") }, "validate", "-");

        result.Should().Be(new ToolResult(3, "", "claimmodel: \"<stdin>\" cannot be read: The pipe is\\u0007broken.\n"));
    }

    [Fact]
    public async Task Run_StandardOutputFull_ReturnsThree()
    {
        using var full = new FullDisk();

        var result = await ToolRun.InAsync(_folder, console => console with { Out = full }, "rules");

        result.Should().Be(new ToolResult(3, "", "claimmodel: \"<stdout>\" cannot be written: the disk is full.\n"));
    }

    private sealed class FullDisk : StringWriter
    {
        public override Task FlushAsync() => throw new IOException("No space left on device.", 28);
    }
}
