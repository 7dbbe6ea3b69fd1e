using System.Text;
using ClaimModel.Cli.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Cli.Tests;

/// <summary>The help of all commands is the same as in the approved file, so that changes are intentional and reviewed as text.</summary>
public sealed class HelpTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Help_OfAllCommands_IsInStepWithTheApprovedFile()
    {
        var text = new StringBuilder();
        string[] commands = ["", "validate", "show", "contradictions", "find", "timeline", "diff", "duplicates", "format", "convert", "import", "export", "report", "split", "merge", "new", "schema", "rules", "explain"];
        foreach (var command in commands)
        {
            string[] arguments = command.Length == 0 ? ["--help"] : [command, "--help"];
            var result = await ToolRun.InAsync(_folder, arguments);

            (result.ExitCode, result.Error).Should().Be((0, ""));
            text.Append(string.Join('\n', result.Out.Split('\n').Select(static line => line.TrimEnd())).Insert(0, $"$ claimmodel {string.Join(' ', arguments)}\n"));
        }

        CommittedFile.ShouldBe("tests/ClaimModel.Cli.Tests/Help.txt", $"{text.ToString().TrimEnd()}\n");
    }
}
