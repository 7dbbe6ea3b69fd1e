using System.Text.Json;
using ClaimModel.Cli.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Cli.Tests.Commands;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Schema_IsThePublishedFile()
    {
        var result = await ToolRun.InAsync(_folder, "schema");

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        using var schema = JsonDocument.Parse(result.Out);
        schema.RootElement.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
        schema.RootElement.GetProperty("required").EnumerateArray().Select(name => name.GetString()).Should().Equal("claimModel");
        result.Out.Should().Be(CommittedFile.Read("docs/schema/claimmodel-1.schema.json"));
    }
}
