using ClaimModel.Cli.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Cli.Tests.Docs;

public sealed class RulesPageTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RulesPage_IsInStepWithTheCatalog() =>
        CommittedFile.ShouldBe("docs/rules.md", (await ToolRun.InAsync(_folder, "rules", "--format", "markdown")).Out);
}
