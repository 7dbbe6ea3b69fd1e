using ClaimDesk.Tests.Support;

namespace ClaimDesk.Tests.Browser;

/// <summary>The application on a port of this machine, for browsers.</summary>
internal sealed class BrowserDesk : IAsyncDisposable
{
    private readonly DeskFactory _factory;

    public BrowserDesk(ClaimDataset? dataset = null)
    {
        _factory = new(dataset);
        _factory.UseKestrel(0);
        _factory.StartServer();
    }

    public Desk.DatasetEditor Editor => _factory.Editor;

    public Uri Address(string path) => new(_factory.ClientOptions.BaseAddress, path);

    /// <summary>Opens a page as a user who has signed in.</summary>
    public async Task<BrowserPage> OpenAsync(BrowserFixture browser, string path = "/", string user = "Ana", BrowserSetup? setup = null)
    {
        var opened = await browser.OpenAsync(setup);
        var page = opened.Page;
        page.SetDefaultTimeout(20_000);
        await opened.GoToAsync(Address("/sign-in?returnUrl=" + Uri.EscapeDataString(path)));
        await page.GetByLabel("Your name").FillAsync(user);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(address => !address.Contains("/sign-in", StringComparison.Ordinal));
        if (page.Url != Address(path).AbsoluteUri)
        {
            await opened.GoToAsync(Address(path));
        }

        return opened;
    }

    /// <summary>Fails if there was a message in the console or a request that failed, other than the check of a draft that ended because its page was left.</summary>
    public static void ShouldBeQuiet(BrowserPage opened)
    {
        opened.Messages.Should().BeEmpty();
        opened.OutsideRequests.Should().BeEmpty();
        opened.FailedRequests.Where(request => !request.EndsWith("(net::ERR_ABORTED)", StringComparison.Ordinal) || !request.Contains("/drafts/", StringComparison.Ordinal)).Should().BeEmpty();
    }

    public ValueTask DisposeAsync() => _factory.DisposeAsync();
}
