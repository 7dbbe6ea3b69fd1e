using System.Reflection;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace ClaimModel.Tests.Browser;

/// <summary>A browser that the tests of an assembly share. It starts with the first page; each page has its own cookies and storage.</summary>
/// <remarks>A parameter of the constructor of a class of tests.</remarks>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly SemaphoreSlim _starting = new(1, 1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _failure;

    /// <summary>Does nothing: the browser starts when it is needed.</summary>
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Opens an empty page. Where there is no browser, the test is skipped, or fails if a browser is required.</summary>
    /// <param name="setup">The size, colors and so on of the page.</param>
    public async Task<BrowserPage> OpenAsync(BrowserSetup? setup = null)
    {
        setup ??= new();
        var browser = await StartAsync();
        var context = await browser!.NewContextAsync(new() // StartAsync has skipped the test otherwise
        {
            ViewportSize = new() { Width = setup.Width, Height = setup.Height },
            DeviceScaleFactor = setup.Scale,
            ColorScheme = setup.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = setup.HasScripts,
            Locale = setup.Locale,
            TimezoneId = "UTC",
            AcceptDownloads = true,
        });
        return await BrowserPage.CreateAsync(context);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        _starting.Dispose();
    }

    private async Task<IBrowser?> StartAsync()
    {
        await _starting.WaitAsync();
        try
        {
            if (_browser is null && _failure is null)
            {
                _failure = InstalledBrowser.Path is null ? InstalledBrowser.Absence : await LaunchAsync(InstalledBrowser.Path);
            }
        }
        finally
        {
            _starting.Release();
        }

        if (_failure is not null)
        {
            InstalledBrowser.Give(_failure);
        }

        return _browser;
    }

    /// <summary>Starts the browser, and returns why that failed.</summary>
    private async Task<string?> LaunchAsync(string path)
    {
        try
        {
            var folder = typeof(BrowserFixture).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "PlaywrightFolder").Value;
            Environment.SetEnvironmentVariable("PLAYWRIGHT_DRIVER_SEARCH_PATH", folder);
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = path,
                ChromiumSandbox = !Environment.IsPrivilegedProcess, // Chromium refuses to run as root with its sandbox
                Args = ["--disable-gpu", "--disable-background-networking", "--font-render-hinting=none"],
            });
            return null;
        }
        catch (PlaywrightException fault)
        {
            return $"{path} cannot be started: {fault.Message}";
        }
    }
}
