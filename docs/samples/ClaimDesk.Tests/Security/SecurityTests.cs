using System.Net;
using ClaimDesk.Security;
using ClaimDesk.Tests.Support;

namespace ClaimDesk.Tests.Security;

/// <summary>What a reviewer of the security looks for.</summary>
public sealed class SecurityTests : IAsyncLifetime
{
    private readonly DeskFactory _desk = new(Ministers.Dataset);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/sign-in", HttpStatusCode.OK)]
    [InlineData("/desk.css", HttpStatusCode.OK)]
    [InlineData("/health", HttpStatusCode.OK)]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    public async Task AnyResponse_HasTheHeadersThatProtectUsers(string path, HttpStatusCode status)
    {
        using var response = await (await _desk.SignIn()).Get(path);

        response.StatusCode.Should().Be(status);
        var headers = response.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
        headers["Content-Security-Policy"].Should().Be("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        headers["X-Content-Type-Options"].Should().Be("nosniff");
        headers["X-Frame-Options"].Should().Be("DENY");
        headers["Referrer-Policy"].Should().Be("same-origin");
        headers["Cross-Origin-Opener-Policy"].Should().Be("same-origin");
        headers["Permissions-Policy"].Should().Contain("camera=()");
        headers.Should().NotContainKey("Server");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/history")]
    [InlineData("/history/1")]
    [InlineData("/import")]
    [InlineData("/download")]
    [InlineData("/download/json")]
    [InlineData("/report")]
    [InlineData("/claims")]
    [InlineData("/no-such-page")]
    public async Task AnyPage_NotSignedIn_RedirectsToTheSignIn(string path)
    {
        using var response = await _desk.Client().Get(path);

        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        response.Headers.Location!.PathAndQuery.Should().Be($"/sign-in?ReturnUrl={Uri.EscapeDataString(path)}");
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-out")]
    [InlineData("/history/1")]
    [InlineData("/import")]
    [InlineData("/drafts/claim")]
    [InlineData("/claims/new")]
    public async Task Post_WithoutToken_IsRejectedWithAPage(string path)
    {
        using var response = await (await _desk.SignIn()).Post(path, null, ("name", "x"));

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).Should().Contain("The request could not be accepted");
    }

    [Fact]
    public async Task Post_TokenOfAnotherUser_IsRejected()
    {
        var ana = await _desk.SignIn("ana");
        var token = await (await _desk.SignIn("ben")).Token("/");

        using var response = await ana.Post("/sign-out", null, ("__RequestVerificationToken", token));

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Cookies_AreNotForScriptsOrOtherSites()
    {
        var client = _desk.Client();
        using var form = await client.Get("/sign-in");
        using var signedIn = await client.Post("/sign-in", "/sign-in", ("name", "ana"));

        var cookies = form.Headers.GetValues("Set-Cookie").Concat(signedIn.Headers.GetValues("Set-Cookie")).ToList();
        cookies.Should().HaveCount(2).And.OnlyContain(cookie => cookie.Contains("samesite=strict") && cookie.Contains("httponly") && cookie.Contains("path=/"));
    }

    [Fact]
    public async Task Cookies_WithHttps_AreBoundToTheHost()
    {
        await using var desk = new DeskFactory(null, ("urls", "https://127.0.0.1:5443"));
        using var client = desk.CreateClient(new() { BaseAddress = new("https://localhost"), HandleCookies = false });

        using var form = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));

        form.Headers.GetValues("Set-Cookie").Should().ContainSingle().Which.Should().StartWith("__Host-ClaimDesk.Antiforgery=").And.Contain("secure");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    public async Task SignIn_ReturnAddressOfAnotherSite_IsIgnored(string address)
    {
        using var response = await _desk.Client().Post("/sign-in", "/sign-in", ("name", "ana"), ("returnUrl", address));

        response.Headers.Location!.OriginalString.Should().Be("/");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task SignIn_NameThatCannotBeUsed_ShowsTheFormAgain(string name)
    {
        using var response = await _desk.Client().Post("/sign-in", "/sign-in", ("name", name));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).Should().Contain("Enter a name of at most 100 characters.");
    }

    [Fact]
    public async Task Post_FormThatCannotBeRead_IsRejected()
    {
        using var response = await _desk.Client().Post("/sign-in", "/sign-in", ("name", "a\u0000b"));

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task SignIn_TooOften_IsRejected()
    {
        await using var desk = new DeskFactory(null, ("MaxSignInsPerMinute", "2"));
        var client = desk.Client();
        await client.SignIn("ana");
        await client.SignIn("ana");

        using var third = await client.Post("/sign-in", "/", ("name", "ana"));

        third.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        (await third.Content.ReadAsStringAsync()).Should().Contain("Too many attempts");
    }

    [Theory]
    [InlineData("192.0.2.1", null)]
    [InlineData("2001:db8::1", null)]
    [InlineData("127.0.0.1", "X-Forwarded-For")]
    [InlineData("127.0.0.1", "X-Forwarded-Host")]
    [InlineData("127.0.0.1", "X-Real-IP")]
    [InlineData("127.0.0.1", "Via")]
    public async Task DevelopmentSignIn_ConnectionFromElsewhere_IsRejected(string address, string? header)
    {
        var client = _desk.Client();
        client.Http.DefaultRequestHeaders.Add(DeskFactory.AddressHeader, address);
        if (header is not null)
        {
            client.Http.DefaultRequestHeaders.TryAddWithoutValidation(header, "192.0.2.1");
        }

        using var response = await client.Get("/sign-in");

        response.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("192.168.1.5:5080")]
    public async Task AnyRequest_NameOfAnotherHost_IsRejected(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health") { Headers = { Host = host } };

        using var response = await _desk.Client().Http.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://127.0.0.1:5080;http://[::]:5081")]
    [InlineData("http://*:80")]
    [InlineData("http://desk.example.org")]
    [InlineData("nonsense")]
    public void FindOther_AddressThatOthersReach_IsFound(string urls) => FindOther(("urls", urls)).Should().Be(urls.Split(';')[^1]);

    [Theory]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://localhost:0;https://[::1]:5443")]
    public void FindOther_OnlyThisMachine_IsNull(string urls) => FindOther(("urls", urls)).Should().BeNull();

    [Fact]
    public void FindOther_EndpointOfKestrel_IsFound() =>
        FindOther(("urls", "http://127.0.0.1:1"), ("Kestrel:Endpoints:A:Url", "http://0.0.0.0:80")).Should().Be("http://0.0.0.0:80");

    [Fact]
    public async Task Bodies_TooLarge_AreRejectedWithAPage()
    {
        await using var desk = new DeskFactory(null, ("MaxFormBytes", "2000"), ("MaxUploadBytes", "100000"));
        desk.UseKestrel(0);
        desk.StartServer();
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = desk.ClientOptions.BaseAddress };
        var client = new DeskClient(http);
        await client.SignIn("ana");

        using var form = await client.Post("/sign-out", "/", ("text", new string('a', 3000)));
        using var upload = await client.Upload("/import", "/import", "a.csv", new byte[200_000]);
        using var allowed = await client.Upload("/import", "/import", "a.csv", "text\nA claim.\n"u8.ToArray());

        form.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        upload.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await upload.Content.ReadAsStringAsync()).Should().Contain("This is too large");
        allowed.StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task AnyError_ShowsANumberAndNoDetails()
    {
        await using var desk = new DeskFactory(Ministers.Dataset);
        var client = await desk.SignIn();
        await desk.Editor.DisposeAsync(); // so that reading the history fails

        using var response = await client.Get("/history/1");

        response.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        var page = await response.Content.ReadAsStringAsync();
        page.Should().Contain("Something went wrong").And.Contain("<code>").And.NotContain("Exception").And.NotContain("   at ");
    }

    [Fact]
    public void ContentSecurityPolicy_HasNoExceptions() => SecurityHeaders.ContentSecurityPolicy.Should().NotContain("unsafe").And.NotContain("*");

    private static string? FindOther(params (string Name, string Value)[] settings) => Loopback.FindOther(
        new Microsoft.Extensions.Configuration.ConfigurationBuilder().Add(new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource
        {
            InitialData = settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)),
        }).Build());
}
