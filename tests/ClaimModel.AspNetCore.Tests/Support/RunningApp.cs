using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace ClaimModel.AspNetCore.Tests.Support;

/// <summary>An application that runs in Kestrel on a free port, and a client for it.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningApp(WebApplication app)
    {
        _app = app;
        Client = new() { BaseAddress = new(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public static async Task<RunningApp> StartAsync(Action<WebApplicationBuilder> configure, Action<WebApplication> map)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Environment.EnvironmentName = "Production";
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        configure(builder);
        WebApplication app = builder.Build();
        map(app);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app);
    }

    public static Task<RunningApp> StartAsync(Action<WebApplication> map) => StartAsync(_ => { }, map);

    public Task<Reply> PostAsync(string path, string body, string contentType = "application/json") => PostAsync(path, Encoding.UTF8.GetBytes(body), contentType);

    public async Task<Reply> PostAsync(string path, byte[] body, string contentType = "application/json", string? contentEncoding = null)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = contentType.Length == 0 ? null : MediaTypeHeaderValue.Parse(contentType);
        if (contentEncoding is not null)
        {
            content.Headers.ContentEncoding.Add(contentEncoding);
        }

        return await Reply.OfAsync(await Client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken));
    }

    public async Task<Reply> GetAsync(string path) =>
        await Reply.OfAsync(await Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}

/// <summary>A response.</summary>
internal sealed record Reply(int Status, string? MediaType, string Text)
{
    public JsonObject Json => JsonNode.Parse(Text)!.AsObject();

    /// <summary>The errors of problem details, as <c>path: message</c>.</summary>
    public IEnumerable<string> Errors => Json["errors"]!.AsObject().SelectMany(entry => entry.Value!.AsArray(), (entry, message) => $"{entry.Key}: {message}");

    /// <summary>The diagnostics of problem details, as <c>(line,column) pointer severity code</c>.</summary>
    public IEnumerable<string> Diagnostics => Json["diagnostics"]!.AsArray()
        .Select(diagnostic => $"({diagnostic!["line"]},{diagnostic["column"]}) {diagnostic["pointer"]} {diagnostic["severity"]} {diagnostic["code"]}");

    public static async Task<Reply> OfAsync(HttpResponseMessage response)
    {
        using (response)
        {
            return new((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }
}
