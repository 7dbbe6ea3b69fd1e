using ClaimModel.Cli.Tests.Support;

namespace ClaimModel.Cli.Tests.Terminal;

public sealed class InheritedDescriptorsTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder().With("x.jsonl", Lines.Bridge);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("validate - <&-", 3, "claimmodel: \"<stdin>\" cannot be read: it is closed.\n")]
    [InlineData("validate /dev/stdin <&-", 3, "claimmodel: \"/dev/stdin\" cannot be read: it is closed.\n")]
    [InlineData("validate -q x.jsonl <&- >&-", 0, "")]
    [InlineData("validate x.jsonl >&-", 3, "claimmodel: \"<stdout>\" cannot be written: it is closed.\n")]
    [InlineData("convert x.jsonl -o - --to json >&-", 3, "claimmodel: \"<stdout>\" cannot be written: it is closed.\n")]
    [InlineData("validate none.jsonl 2>&-", 3, "")]
    [InlineData("convert x.jsonl -o x.json <&- >&- 2>&-", 3, "")]
    public async Task Run_StandardStreamsAreClosed_ReportsItWithoutAborting(string command, int exitCode, string error)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Streams are closed with a shell.");

        (await ToolProcess.RunInShellAsync(_folder, $"{ToolProcess.Command} {command}")).Should().Be(new ToolResult(exitCode, "", error));
        _folder.Read("x.jsonl").Should().Be(Lines.Bridge);
    }
}
