using ClaimModel.Cli.Tests.Support;

namespace ClaimModel.Cli.Tests.Commands;

public sealed class FormatCommandTests : IDisposable
{
    private const string Loose = """{"title":"T", "claimModel":"1.0","actors":[{"name":"A","kind":"unknown","id":"a"}]}""";

    private const string Canonical = """
        {
          "claimModel": "1.0",
          "title": "T",
          "actors": [
            {
              "id": "a",
              "name": "A"
            }
          ]
        }

        """;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Format_UnformattedFile_IsWrittenInCanonicalForm()
    {
        _folder.With("loose.claims.json", Loose).With("neat.claims.json", Canonical);

        var result = await ToolRun.InAsync(_folder, "format", ".");

        result.Should().Be(new ToolResult(0, "loose.claims.json: formatted\n", ""));
        _folder.Read("loose.claims.json").Should().Be(Canonical);
        Directory.GetFiles(_folder.Path).Should().HaveCount(2);
    }

    [Fact]
    public async Task Format_Check_ListsFilesWithoutChangingThem()
    {
        _folder.With("loose.claims.json", Loose).With("neat.claims.json", Canonical);

        var result = await ToolRun.InAsync(_folder, "format", "--check", ".");

        result.Should().Be(new ToolResult(1, "loose.claims.json: would change\n", ""));
        _folder.Read("loose.claims.json").Should().Be(Loose);
    }

    [Theory]
    [InlineData("n.claims.json", """{"claimModel":"1.0","title":"Cafe\u0301","sources":[{"id":"s","title":"e\u0301","url":"https://example.org/e\u0301"}]}""")]
    [InlineData("n.claims.jsonl", """
        {"type":"dataset","claimModel":"1.0","title":"Cafe\u0301"}
        {"type":"source","id":"s","title":"e\u0301","url":"https://example.org/e\u0301"}

        """)]
    public async Task Format_Normalize_ChangesTextsButNotUrls(string name, string text)
    {
        text = text.Replace("\\u0301", "\u0301", StringComparison.Ordinal);
        _folder.With(name, text);
        (await ToolRun.InAsync(_folder, "format", name)).ExitCode.Should().Be(0);
        var formatted = _folder.Read(name);
        formatted.Should().Contain("Cafe\u0301").And.Contain("\"e\u0301\"");

        (await ToolRun.InAsync(_folder, "format", "--normalize", "--check", name)).Should().Be(new ToolResult(1, $"{name}: would change\n", ""));
        (await ToolRun.InAsync(_folder, "format", "--normalize", name)).Should().Be(new ToolResult(0, $"{name}: formatted\n", ""));

        _folder.Read(name).Should().Be(formatted.Replace("Cafe\u0301", "Caf\u00E9", StringComparison.Ordinal).Replace("\"e\u0301\"", "\"\u00E9\"", StringComparison.Ordinal));
        (await ToolRun.InAsync(_folder, "format", "--normalize", "--check", name)).Should().Be(new ToolResult(0, "", ""));
    }

    [Fact]
    public async Task Format_FileWithErrors_IsNotChanged()
    {
        const string text = """{"claimModel":"1.0","title":null}""";
        _folder.With("bad.claims.json", text);

        var result = await ToolRun.InAsync(_folder, "format", "bad.claims.json");

        result.ExitCode.Should().Be(1);
        result.Out.Should().Be("""
            bad.claims.json(1,29): error CM0008: Found null for "title"; omit the member if there is no value.
            bad.claims.json: not changed, 1 error

            """);
        _folder.Read("bad.claims.json").Should().Be(text);
    }

    [Fact]
    public async Task Format_FileWithComments_IsNotChanged()
    {
        _folder.With("c.claims.json", "{ \"claimModel\": \"1.0\" /* mine */ }");

        (await ToolRun.InAsync(_folder, "format", "c.claims.json")).ExitCode.Should().Be(1);
        _folder.Read("c.claims.json").Should().Contain("/* mine */");
    }

    [Fact]
    public async Task Format_StandardInput_GoesToStandardOutput() =>
        (await ToolRun.OnAsync(Loose, "format", "-")).Should().Be(new ToolResult(0, Canonical, ""));

    [Fact]
    public async Task Format_BadStandardInput_PrintsNothingToStandardOutput()
    {
        var result = await ToolRun.OnAsync(Datasets.NotJson, "format", "-");

        result.ExitCode.Should().Be(1);
        result.Out.Should().BeEmpty();
        result.Error.Should().StartWith("<stdin>(1,").And.EndWith("<stdin>: not changed, 1 error\n");
    }

    [Fact]
    public async Task Format_Link_IsPreserved()
    {
        _folder.With("real.json", Loose);
        File.CreateSymbolicLink(_folder.PathOf("link.claims.json"), _folder.PathOf("real.json"));

        (await ToolRun.InAsync(_folder, "format", "link.claims.json")).ExitCode.Should().Be(0);

        new FileInfo(_folder.PathOf("link.claims.json")).LinkTarget.Should().NotBeNull();
        _folder.Read("real.json").Should().Be(Canonical);
    }
}
