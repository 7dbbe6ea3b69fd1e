using ClaimModel.Cli.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Cli.Tests.Commands;

public sealed class FindCommandTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder().With("tolls.claims.json", Datasets.Tolls);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Find_OnItsOwnOutput_ChangesNothing()
    {
        (await ToolRun.InAsync(_folder, "find", "tolls.claims.json", "-o", "one.claims.json")).Should().Be(new ToolResult(
            0,
            "Found 1 contradiction in 6 claims with a proposition: 0 already declared, 1 added.\n"
            + "What 6 claims say of fire toll cannot be compared: it is given in \"families\" and \"people\".\nWrote one.claims.json.\n",
            ""));
        (await ToolRun.InAsync(_folder, "find", "one.claims.json", "-o", "two.claims.json")).Out.Should()
            .StartWith("Found 1 contradiction in 6 claims with a proposition: 1 already declared, 0 added.\n");

        _folder.Read("two.claims.json").Should().Be(_folder.Read("one.claims.json"));
        _folder.Read("one.claims.json").Should().Contain("\"method\": \"rule\"").And.Contain("\"rule\": \"disjoint-quantity\"");
    }

    [Fact]
    public async Task Find_Moscow_AddsNothing()
    {
        var moscow = File.ReadAllText(Path.Combine(Repository.Root, "docs", "examples", "moscow-2017.claims.json"));

        (await ToolRun.OnAsync(moscow, "find", "-", "-o", "-")).Should().Be(new ToolResult(0, moscow, ""));
    }

    [Fact]
    public async Task Find_FileWithErrors_WritesNothingAndReturnsOne()
    {
        _folder.With("ten.claims.json", Datasets.TenErrors);

        (await ToolRun.InAsync(_folder, "find", "ten.claims.json", "-o", "ten.claims.json")).Should().Be(new ToolResult(
            1, "", "claimmodel: ten.claims.json has 5 errors; nothing was written. \"claimmodel validate\" lists the errors.\n"));
        _folder.Read("ten.claims.json").Should().Be(Datasets.TenErrors);
    }

    [Fact]
    public async Task Find_By_RecordsTheActor()
    {
        (await ToolRun.InAsync(_folder, "find", "tolls.claims.json", "-o", "-", "--by", "bob")).Out.Should().Contain("\"by\": \"bob\"");
        (await ToolRun.InAsync(_folder, "find", "tolls.claims.json", "-o", "-", "--by", "bobb")).Should()
            .Be(new ToolResult(2, "", "claimmodel: There is no actor \"bobb\" in this dataset. Did you mean \"bob\"?\n"));
    }

    [Fact]
    public async Task Find_InvalidOutput_IsReported()
    {
        (await ToolRun.InAsync(_folder, "find", "tolls.claims.json", "-o", ".")).Should().Be(new ToolResult(2, "", "claimmodel: \".\" is a folder; specify a file, such as \"./mine.claims.json\".\n"));
        (await ToolRun.InAsync(_folder, "find", "tolls.claims.json")).ExitCode.Should().Be(2);
        (await ToolRun.InAsync(_folder, "find", "tolls.claims.json", "-o", "no/where.json")).ExitCode.Should().Be(3);
        (await ToolRun.InAsync(_folder, "find", "toll", "-o", "-")).ExitCode.Should().Be(3);
    }
}
