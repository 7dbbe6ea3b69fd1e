using ClaimModel.Cli.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Cli.Tests.Commands;

/// <summary>YAML and workbooks, in all commands that read or write datasets.</summary>
public sealed class OtherFormatsTests : IDisposable
{
    private const string FaultyYaml = "claimModel: \"1.0\"\nactors:\n- id: a\n  name: A\nclaims:\n- id: b\n  text: no\n  claimants: [c]\n";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("m.claims.yaml")]
    [InlineData("m.yml.gz")]
    [InlineData("m.claims.xlsx")]
    public async Task Convert_MoscowAndBack_GivesTheSameBytes(string other)
    {
        var moscow = CommittedFile.Read("docs/examples/moscow-2017.claims.json");
        _folder.With("moscow.claims.json", moscow);

        (await ToolRun.InAsync(_folder, "convert", "moscow.claims.json", "-o", other)).Error.Should().BeEmpty();
        (await ToolRun.InAsync(_folder, "convert", other, "-o", "back.claims.json")).Error.Should().BeEmpty();

        _folder.Read("back.claims.json").Should().Be(moscow);
        (await ToolRun.InAsync(_folder, "show", other)).Out.Should().Be((await ToolRun.InAsync(_folder, "show", "moscow.claims.json")).Out);
    }

    [Theory]
    [InlineData("x.claims.yaml", "2 actors, 2 topics, 1 source, 0 predicates, 0 units, 2 claims, 1 contradiction")]
    [InlineData("x.claims.xlsx", "2 actors, 2 topics, 1 source, 1 predicate, 1 unit, 2 claims, 1 contradiction")]
    public async Task New_OtherFormat_IsValidAlsoInAFolder(string name, string counts)
    {
        await ToolRun.InAsync(_folder, "new", name);

        (await ToolRun.InAsync(_folder, "validate", ".", "--warnings-as-errors")).Should().Be(new ToolResult(0, $"{name}: valid, no problems; {counts}\n", ""));
    }

    [Fact]
    public async Task Validate_Yaml_ReportsLineAndColumn()
    {
        _folder.With("x.yaml", FaultyYaml);

        (await ToolRun.InAsync(_folder, "validate", "x.yaml")).Out.Should().Contain("x.yaml(8,15): error CM4102: Claim \"b\" names the claimant \"c\"");
        (await ToolRun.InAsync(_folder, "validate", "x.yaml", "--format", "sarif")).Out.Should().Contain("\"startLine\": 8");
    }

    [Fact]
    public async Task Validate_Workbook_ReportsCellsAndMarksThem()
    {
        _folder.With("x.yaml", FaultyYaml);
        await ToolRun.InAsync(_folder, "convert", "x.yaml", "-o", "x.xlsx");

        var result = await ToolRun.InAsync(_folder, "validate", "x.xlsx", "--mark", "marked.xlsx");

        result.Out.Should().Contain("x.xlsx(Claims!D2): error CM4102: Claim \"b\" names the claimant \"c\"");
        (await ToolRun.InAsync(_folder, "validate", "marked.xlsx")).Out.Should().Contain("marked.xlsx(Claims!D2): error CM4102");
        (await ToolRun.InAsync(_folder, "validate", "x.xlsx", "--format", "json")).Out.Should().Contain("\"sheet\": \"Claims\"").And.Contain("\"cell\": \"D2\"");
        (await ToolRun.InAsync(_folder, "validate", "x.xlsx", "--format", "sarif")).Out.Should().Contain("\"fullyQualifiedName\": \"Claims!D2\"");
        (await ToolRun.InAsync(_folder, "validate", "x.yaml", "--mark", "other.xlsx")).Error.Should().Be("claimmodel: --mark can be used only with a single workbook (*.xlsx).\n");
        (await ToolRun.InAsync(_folder, "validate", "x.xlsx", "--mark", "x.xlsx")).Error.Should().Be("claimmodel: --mark must be another file than \"x.xlsx\".\n");
    }

    [Fact]
    public async Task Format_OtherFormat_IsNotChanged()
    {
        _folder.With("x.claims.yaml", FaultyYaml);

        (await ToolRun.InAsync(_folder, "format", ".")).Error.Should().StartWith("claimmodel: \"x.claims.yaml\" is not formatted");
        _folder.Read("x.claims.yaml").Should().Be(FaultyYaml);
    }

    [Fact]
    public async Task Convert_WorkbookToStandardOutput_IsRejected()
    {
        _folder.With("x.yaml", FaultyYaml);

        (await ToolRun.InAsync(_folder, "convert", "x.yaml", "-o", "-", "--to", "xlsx")).Should().Be(new ToolResult(2, "", "claimmodel: A workbook cannot be written to standard output; specify a file.\n"));
        (await ToolRun.InAsync(_folder, "convert", "x.yaml", "-o", "-", "--to", "yaml")).Out.Should().Contain("text: \"no\"");
    }
}
