using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ClaimDesk.Desk;

namespace ClaimDesk.Tests.Support;

/// <summary>The application in a process of its own.</summary>
internal sealed class DeskProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Uri _address;
    private readonly List<HttpClient> _clients = [];

    private DeskProcess(Process process, Uri address)
    {
        _process = process;
        _address = address;
    }

    /// <summary>Starts the application, and waits until it answers.</summary>
    public static async Task<DeskProcess> Start(string data, string store)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [typeof(DatasetEditor).Assembly.Location, "--data", data, "--store", store, "--urls", address.ToString()])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        var server = new DeskProcess(process, address);
        await server.WaitUntilItAnswers();
        return server;
    }

    /// <summary>Returns a client that has cookies and does not follow redirections.</summary>
    public DeskClient Client()
    {
#pragma warning disable CA2000 // disposed with the client
        var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = _address };
#pragma warning restore CA2000
        _clients.Add(http);
        return new(http);
    }

    /// <summary>Ends the process at once, as a failure of the machine would.</summary>
    public void Kill() => _process.Kill();

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _clients.ForEach(client => client.Dispose());
    }

    private async Task WaitUntilItAnswers()
    {
        var client = Client();
        while (true)
        {
            try
            {
                using var response = await client.Get("/health");
                return;
            }
            catch (HttpRequestException) when (!_process.HasExited)
            {
                await Task.Delay(50);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
