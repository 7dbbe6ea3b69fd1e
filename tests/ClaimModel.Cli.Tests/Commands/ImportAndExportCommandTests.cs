using System.IO.Compression;
using ClaimModel.Cli.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Cli.Tests.Commands;

public sealed class ImportAndExportCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Import_TableWithMistakes_ReportsThemAndImportsTheRest()
    {
        _folder.With("t.csv", "Claim,Speaker,Date,Mood\nTaxes fell.,Barack Obama,\"September 18, 2012\",angry\nTaxes rose.,Mitt Romney,2012-09-31,\n");

        var result = await ToolRun.InAsync(_folder, "import", "t.csv", "-o", "t.claims.jsonl");

        result.ExitCode.Should().Be(1);
        result.OutLines.Should().Equal(
            "t.csv(3,25): error CM7003: \"2012-09-31\" does not exist: September 2012 has 30 days. Declare the form under \"dates\" in the mapping, or correct the date.",
            "t.csv(2,26): info CM7005: Values in the column \"Date\" were converted: 1 value, such as \"September 18, 2012\", which is now \"2012-09-18\".",
            "Content that the model has no member for:",
            "  Mood: 1 value, kept as x-mood, such as \"angry\" at t.csv(2,47)",
            "  Date: 1 value, kept as x-date, such as \"2012-09-31\" at t.csv(3,25)",
            "Wrote t.claims.jsonl: 2 actors, 0 topics, 0 sources, 0 predicates, 0 units, 2 claims, 0 contradictions; 1 error, 0 warnings, 1 info message");
        (await ToolRun.InAsync(_folder, "validate", "t.claims.jsonl", "--summary")).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Import_Twice_GivesTheSameBytes()
    {
        _folder.With("t.csv", "Claim,Speaker\nTaxes fell.,Barack Obama\nTaxes fell.,Barack Obama\n");

        await ToolRun.InAsync(_folder, "import", "t.csv", "-o", "one.claims.json");
        await ToolRun.InAsync(_folder, "import", "t.csv", "-o", "two.claims.json");

        _folder.Read("two.claims.json").Should().Be(_folder.Read("one.claims.json"));
    }

    [Fact]
    public async Task Import_SuggestedMapping_ImportsTheSame()
    {
        _folder.With("t.csv", "Claim,Speaker,Date\nTaxes fell.,Barack Obama,31.12.2012\n");
        var suggested = await ToolRun.InAsync(_folder, "import", "t.csv", "--suggest");
        _folder.With("t.map.json", suggested.Out);

        var result = await ToolRun.InAsync(_folder, "import", "t.csv", "--map", "t.map.json", "-o", "t.claims.json");

        result.ExitCode.Should().Be(0);
        _folder.Read("t.claims.json").Should().Contain("\"assertedOn\": \"2012-12-31\"");
    }

    [Fact]
    public async Task Import_MappingWithMistakes_ReportsThemAndImportsNothing()
    {
        _folder.With("t.csv", "Claim\nTaxes fell.\n").With("t.map.json", """{ "columns": { "Claim": "txt" } }""").With("t.claims.json", "mine");

        var result = await ToolRun.InAsync(_folder, "import", "t.csv", "--map", "t.map.json", "-o", "t.claims.json", "--force");

        result.ExitCode.Should().Be(1);
        result.Error.Should().StartWith("t.map.json(1,25): error CM7008: ").And.EndWith("claimmodel: The mapping \"t.map.json\" has errors; nothing was imported.\n");
        _folder.Read("t.claims.json").Should().Be("mine");
    }

    [Fact]
    public async Task Import_MappingOfWhatIsNoTable_IsRefused()
    {
        _folder.With("a.claims.yaml", "claimModel: '1.0'\n").With("t.map.json", """{ "columns": { "Claim": "text" } }""");

        (await ToolRun.InAsync(_folder, "import", "a.claims.yaml", "--map", "t.map.json")).Should().Be(
            new ToolResult(2, "", "claimmodel: --map applies to tables, but \"a.claims.yaml\" has the format yaml.\n"));
    }

    [Theory]
    [InlineData("x.json", "[1]")]
    [InlineData("x.unknown", "hello")]
    public async Task Import_UnknownFormat_ListsTheFormats(string name, string content)
    {
        _folder.With(name, content);

        var result = await ToolRun.InAsync(_folder, "import", name);

        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith($"claimmodel: The format of \"{name}\" is not known. Specify it with --from: claimreview, csv, ");
    }

    [Fact]
    public async Task Import_ExistingOutput_IsNotOverwritten()
    {
        _folder.With("t.csv", "Claim\nTaxes fell.\n").With("t.claims.json", "mine");

        (await ToolRun.InAsync(_folder, "import", "t.csv", "-o", "t.claims.json")).Should().Be(
            new ToolResult(2, "", "claimmodel: The file \"t.claims.json\" already exists. Use --force to overwrite it.\n"));

        _folder.Read("t.claims.json").Should().Be("mine");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("tsv")]
    [InlineData("xlsx")]
    [InlineData("yaml")]
    public async Task Export_MoscowAndImport_IsLossless(string format)
    {
        var moscow = CommittedFile.Read("docs/examples/moscow-2017.claims.json");
        _folder.With("moscow.claims.json", moscow);

        (await ToolRun.InAsync(_folder, "export", "moscow.claims.json", "-o", $"m.{format}")).Should().Be(new ToolResult(0, $"Wrote m.{format}.\n", ""));
        (await ToolRun.InAsync(_folder, "import", $"m.{format}", "-o", "back.claims.json")).ExitCode.Should().Be(0);

        _folder.Read("back.claims.json").Should().Be(moscow);
    }

    [Fact]
    public async Task Export_DiagramToStandardOutput_ListsLossesOnStandardError()
    {
        _folder.With("moscow.claims.json", CommittedFile.Read("docs/examples/moscow-2017.claims.json"));

        var result = await ToolRun.InAsync(_folder, "export", "moscow.claims.json", "-o", "-", "--to", "mermaid");

        result.ExitCode.Should().Be(0);
        result.Out.Should().Contain("flowchart");
        result.Error.Should().StartWith("Content that the format cannot carry:\n  ");
    }

    [Theory]
    [InlineData("--to")]
    [InlineData("--format")]
    public async Task Export_FormatByEitherOption_IsWritten(string option)
    {
        _folder.With("moscow.claims.json", CommittedFile.Read("docs/examples/moscow-2017.claims.json"));

        var result = await ToolRun.InAsync(_folder, "export", "moscow.claims.json", "-o", "-", option, "vega-lite");

        result.ExitCode.Should().Be(0);
        result.Out.Should().Be(CommittedFile.Read("docs/examples/moscow-2017.vl.json"));
    }

    [Fact]
    public async Task Export_CompressedName_IsCompressed()
    {
        _folder.With("moscow.claims.json", CommittedFile.Read("docs/examples/moscow-2017.claims.json"));

        await ToolRun.InAsync(_folder, "export", "moscow.claims.json", "-o", "m.dot.gz");

        using var text = new StreamReader(new GZipStream(File.OpenRead(_folder.PathOf("m.dot.gz")), CompressionMode.Decompress));
        text.ReadToEnd().Should().Be(CommittedFile.Read("docs/examples/moscow-2017.dot"));
    }

    [Theory]
    [InlineData("claimmodel: The format cannot be inferred from the name \"m.unknown\". Specify it with --to: argdown, ", "-o", "m.unknown")]
    [InlineData("claimmodel: The format xlsx cannot be written to standard output; specify a file.", "-o", "-", "--to", "xlsx")]
    [InlineData("claimmodel: --records applies to tables (csv or tsv), not to the format dot.", "-o", "m.dot", "--records", "claim")]
    [InlineData("claimmodel: --base must be an absolute address that ends with a slash, a colon or #, such as https://example.org/claims/, not \"http://x/y\".", "-o", "m.jsonld", "--base", "http://x/y")]
    public async Task Export_InvalidOptions_AreExplained(string message, params string[] options)
    {
        _folder.With("x.claims.json", """{ "claimModel": "1.0" }""");

        var result = await ToolRun.InAsync(_folder, ["export", "x.claims.json", .. options]);

        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith(message);
    }
}
