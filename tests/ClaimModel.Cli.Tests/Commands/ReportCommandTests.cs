using ClaimModel.Cli.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Cli.Tests.Commands;

public sealed class ReportCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public ReportCommandTests() => _folder.With("moscow.claims.json", CommittedFile.Read("docs/examples/moscow-2017.claims.json"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Report_Page_IsWritten()
    {
        var result = await ToolRun.InAsync(_folder, "report", "moscow.claims.json", "-o", "report.html");

        result.Should().Be(new ToolResult(0, "Wrote report.html: 51 claims, 9 contradictions.\n", ""));
        _folder.Read("report.html").Should().Contain(">May 1, 2025</time> with ClaimModel.</p>").And.EndWith("</html>\n");
    }

    [Fact]
    public async Task Report_StandardOutput_IsThePage()
    {
        var result = await ToolRun.InAsync(_folder, "report", "moscow.claims.json", "-o", "-", "--limit", "5", "--title", "A <b> & c", "--language", "ru");

        result.ExitCode.Should().Be(0);
        result.Out.Should().StartWith("<!DOCTYPE html>\n").And.Contain("<title>A &lt;b&gt; &amp; c</title>").And.Contain("Сергей Лавров");
        result.Error.Should().Be("Left out because of --limit: 46 claims, 6 contradictions.\n");
    }

    [Fact]
    public async Task Report_Folder_IsWritten()
    {
        var result = await ToolRun.InAsync(_folder, "report", "moscow.claims.json", "-o", "report");

        result.Should().Be(new ToolResult(0, $"Wrote {Path.Combine("report", "index.html")} and 25 other pages: 51 claims, 9 contradictions.\n", ""));
        Directory.GetFiles(Path.Combine(_folder.Path, "report")).Should().HaveCount(26);
    }

    [Theory]
    [InlineData("report.html", "The file \"report.html\" already exists. Use --force to replace the report in it.")]
    [InlineData("report", "The folder \"report\" already exists. Use --force to replace the report in it.")]
    public async Task Report_Existing_IsReplacedIfForced(string output, string message)
    {
        await ToolRun.InAsync(_folder, "report", "moscow.claims.json", "-o", output);

        var refused = await ToolRun.InAsync(_folder, "report", "moscow.claims.json", "-o", output);
        var forced = await ToolRun.InAsync(_folder, "report", "moscow.claims.json", "-o", output, "--force", "--topic", "syria");

        refused.Should().Be(new ToolResult(2, "", $"claimmodel: {message}\n"));
        forced.ExitCode.Should().Be(0);
        forced.Out.Should().Contain("contradictions.").And.NotContain("51 claims");
    }

    [Fact]
    public async Task Report_TooManyClaimsForOnePage_SaysWhatToDo()
    {
        var claims = string.Concat(Enumerable.Range(0, 2_001).Select(index => $$"""{"type":"claim","id":"c{{index}}","text":"Claim {{index}}."}{{"\n"}}"""));
        _folder.With("big.claims.jsonl", claims);

        var page = await ToolRun.InAsync(_folder, "report", "big.claims.jsonl", "-o", "report.html");
        var limited = await ToolRun.InAsync(_folder, "report", "big.claims.jsonl", "-o", "report.html", "--limit", "2001");
        var folder = await ToolRun.InAsync(_folder, "report", "big.claims.jsonl", "-o", "report");

        page.Should().Be(new ToolResult(
            2,
            "",
            "claimmodel: The report has 2,001 claims, which is too much for one page (at most 2,000). To write a folder of pages, specify a name without extension, such as \"-o report\"; or select claims with --topic, --actor or --limit.\n"));
        limited.ExitCode.Should().Be(0);
        folder.Out.Should().Be($"Wrote {Path.Combine("report", "index.html")} and 5 other pages: 2,001 claims, 0 contradictions.\n");
    }

    [Theory]
    [InlineData("There is no topic \"syrai\" in this dataset. Did you mean \"syria\"?", "--topic", "syrai")]
    [InlineData("There is no actor \"lavrof\" in this dataset. Did you mean \"lavrov\"?", "--actor", "lavrof")]
    [InlineData("--title requires a text; without this option, the title is that of the dataset.", "--title", " ")]
    [InlineData("--limit must be an integer of 1 or more, not \"0\".", "--limit", "0")]
    public async Task Report_InvalidOption_ReturnsTwoAndExplains(string message, params string[] options)
    {
        var result = await ToolRun.InAsync(_folder, ["report", "moscow.claims.json", "-o", "report.html", .. options]);

        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith($"claimmodel: {message}\n");
        File.Exists(Path.Combine(_folder.Path, "report.html")).Should().BeFalse();
    }

    [Fact]
    public async Task Report_OtherExtension_ReturnsTwoAndExplains() =>
        (await ToolRun.InAsync(_folder, "report", "moscow.claims.json", "-o", "report.pdf")).Should().Be(new ToolResult(
            2, "", "claimmodel: A report is a web page or a folder of pages, not \"report.pdf\". Specify a name such as \"report.html\" for one page, or \"report\" for a folder; if the name of a new folder has a period, end it with a slash, as in \"report.pdf/\".\n"));

    [Fact]
    public async Task Report_FolderWithAPeriod_IsWrittenIfItEndsWithASlash() =>
        (await ToolRun.InAsync(_folder, "report", "moscow.claims.json", "-o", "v1.2/", "--limit", "1")).Out.Should().StartWith("Wrote v1.2/index.html and ");

    [Fact]
    public async Task Report_DatasetThatViolatesRules_IsWrittenWithAWarning()
    {
        _folder.With("x.claims.json", """{ "claimModel": "1.0", "claims": [{ "id": "a", "text": "Yes.", "claimants": ["nobody"], "topics": ["nothing"] }] }""");

        var result = await ToolRun.InAsync(_folder, "report", "x.claims.json", "-o", "report.html");

        result.Should().Be(new ToolResult(
            0, "Wrote report.html: 1 claim, 0 contradictions.\n", "claimmodel: x.claims.json has 2 errors; the report was written nevertheless. \"claimmodel validate\" lists the errors.\n"));
    }

    [Fact]
    public async Task Report_LargePage_IsWrittenWithAWarning()
    {
        var text = new string('a', 100_000);
        _folder.With("x.claims.json", $$"""{ "claimModel": "1.0", "claims": [{{string.Join(',', Enumerable.Range(0, 120).Select(index => $$"""{ "id": "c{{index}}", "text": "{{text}}" }"""))}}] }""");

        var result = await ToolRun.InAsync(_folder, "report", "x.claims.json", "-o", "report.html");

        result.ExitCode.Should().Be(0);
        result.Error.Should().Be("claimmodel: report.html has 12 MB, which browsers take long to show. A folder of pages, such as \"-o report\", is faster.\n");
    }

    [Fact]
    public async Task Report_FolderWithOtherFiles_IsNotChanged()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "site"));
        _folder.With("site/index.html", "mine");

        var result = await ToolRun.InAsync(_folder, "report", "moscow.claims.json", "-o", "site", "--force");

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("it is not a page of a report");
        Directory.GetFileSystemEntries(Path.Combine(_folder.Path, "site")).Should().ContainSingle();
    }

    [Fact]
    public async Task Report_DatasetWithErrors_IsNotWritten()
    {
        _folder.With("x.claims.json", """{ "claimModel": "1.0", "claims": [{ "id": 7, "text": "Yes." }] }""");

        var result = await ToolRun.InAsync(_folder, "report", "x.claims.json", "-o", "report.html");

        result.Should().Be(new ToolResult(1, "", "claimmodel: x.claims.json has 1 error; nothing was written. \"claimmodel validate\" lists the errors.\n"));
    }

    [Theory]
    [InlineData("m.claims.yaml")]
    [InlineData("m.claims.jsonl")]
    [InlineData("m.claims.xlsx")]
    [InlineData("m.claims.json.gz")]
    public async Task Report_OtherFormats_GiveTheSameReport(string name)
    {
        await ToolRun.InAsync(_folder, "report", "moscow.claims.json", "-o", "one.html");
        await ToolRun.InAsync(_folder, "convert", "moscow.claims.json", "-o", name);

        var result = await ToolRun.InAsync(_folder, "report", name, "-o", "two.html");

        result.ExitCode.Should().Be(0);
        _folder.Read("two.html").Should().Be(_folder.Read("one.html"));
    }
}
