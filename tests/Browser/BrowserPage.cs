using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ClaimModel.Tests.Browser;

/// <summary>A page that records what its user does not see: messages in the console, requests that fail, and requests to other machines, which are blocked.</summary>
public sealed class BrowserPage : IAsyncDisposable
{
    private const string ScreenshotsVariable = "CLAIMMODEL_SCREENSHOTS";

    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _messages = [];
    private readonly ConcurrentQueue<string> _failedRequests = [];
    private readonly ConcurrentQueue<string> _outsideRequests = [];

    private BrowserPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) => _messages.Enqueue($"{message.Type}: {message.Text} ({message.Location})");
        page.PageError += (_, error) => _messages.Enqueue($"exception: {error}");
        page.RequestFailed += (_, request) => Note(_failedRequests, request.Url, request.Failure ?? "failed");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                Note(_failedRequests, response.Url, $"status {response.Status}");
            }
        };
    }

    /// <summary>Gets the page of Playwright.</summary>
    public IPage Page { get; }

    /// <summary>Gets the messages in the console, and exceptions that no script caught.</summary>
    public IReadOnlyCollection<string> Messages => _messages;

    /// <summary>Gets the requests without an answer, or with an error as the answer.</summary>
    public IReadOnlyCollection<string> FailedRequests => _failedRequests;

    /// <summary>Gets the addresses of other machines that were requested.</summary>
    public IReadOnlyCollection<string> OutsideRequests => _outsideRequests;

    /// <summary>Skips the test unless the environment variable names a folder for pictures.</summary>
    public static void RequireScreenshots() =>
        Assert.SkipUnless(Environment.GetEnvironmentVariable(ScreenshotsVariable) is { Length: > 0 }, $"To save pictures, set {ScreenshotsVariable} to a folder.");

    /// <summary>Goes to an address.</summary>
    /// <param name="address">An absolute address of this machine.</param>
    public async Task<IResponse?> GoToAsync(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return await Page.GotoAsync(address.AbsoluteUri);
    }

    /// <summary>Goes to a file.</summary>
    /// <param name="path">The path.</param>
    /// <param name="fragment">The id of the element to scroll to, percent-encoded; null for none.</param>
    public async Task GoToFileAsync(string path, string? fragment = null) =>
        await GoToAsync(new(new Uri(Path.GetFullPath(path)).AbsoluteUri + (fragment is null ? "" : $"#{fragment}")));

    /// <summary>Fails if there was a message in the console, a request that failed, or a request to another machine.</summary>
    public void ShouldBeQuiet()
    {
        string[] noise =
        [
            .. _messages.Select(static message => $"Message in the console: {message}"),
            .. _failedRequests.Select(static request => $"Failed request: {request}"),
            .. _outsideRequests.Select(static request => $"Request to another machine: {request}"),
        ];
        Assert.True(noise.Length == 0, $"{Page.Url}\n{string.Join('\n', noise)}");
    }

    /// <summary>Fails if axe finds a violation of the rules of accessible pages.</summary>
    /// <param name="rules">The rules to check, such as <c>color-contrast</c>; none for all.</param>
    public Task ShouldBeAccessibleAsync(params string[] rules) => Accessibility.CheckAsync(Page, rules);

    /// <summary>Fails if the page scrolls sideways in a window of one of the widths. The window keeps the last one.</summary>
    /// <param name="widths">The widths in CSS pixels.</param>
    public Task ShouldNotScrollSidewaysAsync(params int[] widths) => SidewaysScrolling.CheckAsync(Page, widths);

    /// <summary>Saves a picture of the page if the environment variable names a folder.</summary>
    /// <param name="name">The name of the file without its extension.</param>
    /// <param name="selector">The element to show; null for the window.</param>
    public async Task SaveScreenshotAsync(string name, string? selector = null)
    {
        if (Environment.GetEnvironmentVariable(ScreenshotsVariable) is { Length: > 0 } folder)
        {
            var path = Path.Combine(folder, $"{name}.png");
            await (selector is null ? Page.ScreenshotAsync(new() { Path = path }) : Page.Locator(selector).First.ScreenshotAsync(new() { Path = path }));
        }
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();

    internal static async Task<BrowserPage> CreateAsync(IBrowserContext context)
    {
        var page = new BrowserPage(context, await context.NewPageAsync());
        await context.RouteAsync(static address => !IsOwn(address), page.BlockAsync);
        return page;
    }

    /// <summary>Determines whether an address is that of a file, of this machine, or of no machine.</summary>
    private static bool IsOwn(string address) => !Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.IsLoopback || uri.Scheme is "about" or "data" or "blob";

    private async Task BlockAsync(IRoute route)
    {
        _outsideRequests.Enqueue(route.Request.Url);
        await route.AbortAsync("blockedbyclient");
    }

    private static void Note(ConcurrentQueue<string> requests, string address, string failure)
    {
        if (IsOwn(address)) // others are noted when they are blocked
        {
            requests.Enqueue($"{address} ({failure})");
        }
    }
}
