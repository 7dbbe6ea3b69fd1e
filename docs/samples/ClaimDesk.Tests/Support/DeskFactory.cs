using System.Net;
using ClaimDesk.Desk;
using ClaimDesk.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimDesk.Tests.Support;

/// <summary>The application in this process, with a dataset file in a temporary folder.</summary>
internal sealed class DeskFactory(ClaimDataset? dataset = null, params (string Name, string Value)[] settings) : WebApplicationFactory<DatasetEditor>
{
    /// <summary>The header by which a test says from which address a request comes; from this machine if it is absent.</summary>
    public const string AddressHeader = "X-Test-Address";

    public TemporaryFolder Folder { get; } = new();

    /// <summary>Gets the store instead of a file; null for a file.</summary>
    public IDeskStore? Store { get; init; }

    public string Data => Folder.File("desk.claims.json");

    public DatasetEditor Editor => Services.GetRequiredService<DatasetEditor>();

    /// <summary>Returns a client that has cookies and does not follow redirections.</summary>
    public DeskClient Client() => new(CreateDefaultClient(new Uri("http://localhost"), new CookieHandler()));

    /// <summary>Returns a client of a user who has signed in.</summary>
    public async Task<DeskClient> SignIn(string name = "ana")
    {
        var client = Client();
        await client.SignIn(name);
        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        dataset?.Save(Data);
        builder.UseSetting("data", Data);
        foreach (var (name, value) in settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter, RemoteAddress>());
        if (Store is { } store)
        {
            builder.ConfigureServices(services => services.AddSingleton<Func<IDeskStore>>(() => store));
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await Editor.DisposeAsync(); // the host does not wait for it
        await base.DisposeAsync();
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private sealed class RemoteAddress : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                var address = context.Request.Headers[AddressHeader].FirstOrDefault();
                context.Connection.RemoteIpAddress ??= IPAddress.Parse(address ?? "127.0.0.1");
                return following(context);
            });
            next(app);
        };
    }

    private sealed class CookieHandler : DelegatingHandler
    {
        private readonly CookieContainer _cookies = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (_cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } cookies)
            {
                request.Headers.Add("Cookie", cookies);
            }

            var response = await base.SendAsync(request, cancellationToken);
            foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
            {
                _cookies.SetCookies(request.RequestUri!, cookie);
            }

            return response;
        }
    }
}
