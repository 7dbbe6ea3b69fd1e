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

    [Fact]
    public async Task Process_Interrupted_Returns130WithoutMessage()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill command.");
        Assert.SkipWhen(IsInterruptIgnored(), "The tests run in the background, where SIGINT is ignored.");
        using var process = ToolProcess.Start(_folder, "validate", "-");
        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.Should().Be(130);
        (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Should().BeEmpty();
        (await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)).Should().BeEmpty();
    }

    /// <summary>Returns whether this process, and so each process that it starts, ignores SIGINT, as background jobs of a shell do.</summary>
    private static bool IsInterruptIgnored()
    {
        const string Status = "/proc/self/status";
        const string Prefix = "SigIgn:";
        const ulong Interrupt = 1UL << (2 - 1);
        return File.Exists(Status)
            && File.ReadLines(Status).FirstOrDefault(line => line.StartsWith(Prefix, StringComparison.Ordinal)) is { } line
            && (Convert.ToUInt64(line[Prefix.Length..].Trim(), 16) & Interrupt) != 0;
    }
}
