using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ClaimDesk.Desk;
using ClaimDesk.Tests.Support;

namespace ClaimDesk.Tests.Security;

/// <summary>Starts of the process that fail: with a message and an exit code, and without a stack trace.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task Start_FileWithErrors_ListsThem()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("bad.claims.json"), """{ "claimModel": "1.0", "claims": [ { "id": "a" } ] }""");

        var (exitCode, error) = await Run("--data", folder.File("bad.claims.json"), "--urls", "http://127.0.0.1:0");

        exitCode.Should().Be(1);
        error.Should().Contain("bad.claims.json(1,36): error CM0007: The claim has no \"text\", which is required.").And.NotContain("   at ");
    }

    [Fact]
    public async Task Start_DevelopmentSignInOnAnotherAddress_IsRefused()
    {
        var (exitCode, error) = await Run("--urls", "http://0.0.0.0:0");

        exitCode.Should().Be(2);
        error.Should().StartWith("The development sign-in knows no passwords, so ClaimDesk does not listen on http://0.0.0.0:0.");
    }

    [Theory]
    [InlineData("--dta=x", "There is no option --dta.")]
    [InlineData("--store=oracle", "There is no store \"oracle\".")]
    [InlineData("--MaxFormBytes=abc", "An option has a value that is no number:")]
    [InlineData("--Proxy=127.0.0.1", "The development sign-in knows no passwords, so ClaimDesk does not accept requests from a proxy.")]
    public async Task Start_OptionThatIsWrong_IsRefused(string option, string message)
    {
        var (exitCode, error) = await Run(option);

        exitCode.Should().Be(2);
        error.Should().StartWith(message);
    }

    [Fact]
    public async Task Start_PortInUse_SaysSo()
    {
        using var folder = new TemporaryFolder();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

        var (exitCode, error) = await Run("--data", folder.File("desk.claims.json"), "--urls", address);

        exitCode.Should().Be(1);
        error.Should().Contain($"ClaimDesk cannot listen: Failed to bind to address {address}: address already in use.").And.NotContain("   at ClaimDesk");
    }

    private static async Task<(int ExitCode, string Error)> Run(params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(DatasetEditor).Assembly.Location, .. args]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return (process.ExitCode, error);
    }
}
