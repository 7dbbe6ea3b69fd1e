using System.Diagnostics;
using ClaimModel.Cli.Tests.Support;

namespace ClaimModel.Cli.Tests;

public sealed class ToolProcessTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Process_ValidDatasetThroughPipe_ReturnsZeroWithoutColors()
    {
        var result = await ToolProcess.RunAsync(_folder, Datasets.Warning, "validate", "-");

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Out.Should().Be("""
            <stdin>(1,73): warning CM0013: The member "descripton" is not a known member of a topic; it is preserved. Did you mean "description"? Custom members start with "x-".
            <stdin>: valid, 1 warning; 0 actors, 1 topic, 0 sources, 0 predicates, 0 units, 0 claims, 0 contradictions

            """);
    }

    [Fact]
    public async Task Process_Show_IsUtf8OfWidth120WithoutEscapes()
    {
        _folder.With("bridge.claims.json", Datasets.Bridge);

        var result = await ToolProcess.RunAsync(_folder, "", "show", "bridge.claims.json");

        result.ExitCode.Should().Be(0);
        result.Out.Should().NotContain("\e").And.Contain("“we cross in May”");
        result.OutLines.Max(line => line.Length).Should().Be(120);
    }

    [Theory]
    [InlineData(1, "validate", "bad.claims.json")]
    [InlineData(2, "validate", "--nonsense")]
    [InlineData(3, "validate", "missing.claims.json")]
    [InlineData(0, "rules")]
    public async Task Process_ExitCode_IsThatOfTheResult(int exitCode, params string[] arguments)
    {
        _folder.With("bad.claims.json", Datasets.NotJson);

        (await ToolProcess.RunAsync(_folder, "", arguments)).ExitCode.Should().Be(exitCode);
    }

    [Theory]
    [InlineData("HUP", 1)]
    [InlineData("INT", 2)]
    [InlineData("TERM", 15)]
    public async Task Process_Interrupted_ReturnsTheSignalWithoutMessage(string signal, int number)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill command.");
        Assert.SkipWhen(IsIgnored(number), $"The tests run in the background, where SIG{signal} is ignored.");
        using var process = ToolProcess.Start(_folder, "validate", "-");
        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
        using (var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.Should().Be(128 + number);
        (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Should().BeEmpty();
        (await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)).Should().BeEmpty();
    }

    /// <summary>Returns whether this process, and so each process that it starts, ignores a signal, as background jobs of a shell ignore SIGINT.</summary>
    private static bool IsIgnored(int number)
    {
        const string Status = "/proc/self/status";
        const string Prefix = "SigIgn:";
        return File.Exists(Status)
            && File.ReadLines(Status).FirstOrDefault(line => line.StartsWith(Prefix, StringComparison.Ordinal)) is { } line
            && (Convert.ToUInt64(line[Prefix.Length..].Trim(), 16) & (1UL << (number - 1))) != 0;
    }
}
