using ClaimModel.Cli.Tests.Support;

namespace ClaimModel.Cli.Tests.Commands;

public sealed class NewCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task New_Dataset_IsValidAndCanonical()
    {
        var result = await ToolRun.InAsync(_folder, "new", "mine.claims.json");

        result.Should().Be(new ToolResult(0, "Created mine.claims.json. \"claimmodel validate\" validates it, and \"claimmodel show\" shows its contents.\n", ""));
        (await ToolRun.InAsync(_folder, "validate", "mine.claims.json", "--warnings-as-errors")).Out
            .Should().Be("mine.claims.json: valid, no problems; 2 actors, 2 topics, 1 source, 0 predicates, 0 units, 2 claims, 1 contradiction\n");
        (await ToolRun.InAsync(_folder, "format", "mine.claims.json", "--check")).Should().Be(new ToolResult(0, "", ""));
    }

    [Fact]
    public async Task New_ExistingFile_IsOverwrittenOnlyWithForce()
    {
        _folder.With("mine.claims.json", "precious");

        var rejected = await ToolRun.InAsync(_folder, "new", "mine.claims.json");

        rejected.Should().Be(new ToolResult(2, "", "claimmodel: The file \"mine.claims.json\" already exists. Use --force to overwrite it.\n"));
        _folder.Read("mine.claims.json").Should().Be("precious");
        (await ToolRun.InAsync(_folder, "new", "mine.claims.json", "--force")).ExitCode.Should().Be(0);
        _folder.Read("mine.claims.json").Should().StartWith("{\n  \"claimModel\": \"1.0\",\n");
    }

    [Fact]
    public async Task New_OtherExtension_PrintsNote() =>
        (await ToolRun.InAsync(_folder, "new", "mine.json")).OutLines[1].Should()
            .Be("If a folder is specified instead of a file, only files named *.claims.json, *.claims.jsonl (with or without .gz), *.claims.yaml or *.claims.xlsx are recognized as datasets.");

    [Theory]
    [InlineData("mine.claims.json")]
    [InlineData("mine.claims.jsonl")]
    [InlineData("mine.claims.jsonl.gz")]
    public async Task New_RecognizedName_PrintsNoNote(string name) =>
        (await ToolRun.InAsync(_folder, "new", name)).OutLines.Should().ContainSingle().Which.Should().StartWith($"Created {name}.");

    [Fact]
    public async Task New_Folder_IsInvalid() =>
        (await ToolRun.InAsync(_folder, "new", ".")).Should().Be(new ToolResult(2, "", "claimmodel: \".\" is a folder; specify a file, such as \"./mine.claims.json\".\n"));

    [Fact]
    public async Task New_MissingFolder_ReturnsThree() =>
        (await ToolRun.InAsync(_folder, "new", "no/x.claims.json")).Should().Be(new ToolResult(3, "", "claimmodel: \"no/x.claims.json\" cannot be written: there is no such folder.\n"));

    [Fact]
    public async Task New_Hyphen_PrintsTheDataset() => (await ToolRun.InAsync(_folder, "new", "-")).Out.Should().StartWith("{\n  \"claimModel\": \"1.0\",\n").And.EndWith("}\n");
}
