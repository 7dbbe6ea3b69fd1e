using System.Net;
using System.Net.Sockets;
using ClaimDesk.Desk;
using ClaimDesk.Pages;
using ClaimDesk.Security;
using ClaimDesk.Storage;
using ClaimDesk.Transfer;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;

namespace ClaimDesk;

/// <summary>Configures and starts the application.</summary>
public static class DeskApplication
{
    private static readonly KeyValuePair<string, string?>[] Defaults =
    [
        new("urls", "http://127.0.0.1:5080"),
        new("AllowedHosts", "localhost;127.0.0.1;[::1]"), // other names could be those of a site that resolves to this machine (DNS rebinding)
        new("Logging:LogLevel:Default", "Information"),
        new("Logging:LogLevel:Microsoft.AspNetCore", "Warning"),
        new("Logging:LogLevel:Microsoft.AspNetCore.DataProtection", "Error"), // keys that are only in memory are not encrypted
        new("Logging:LogLevel:Microsoft.EntityFrameworkCore", "Warning"),
    ];

    /// <summary>Runs the application until it is stopped.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="signIn">Adds the handler by which users sign in (see <see cref="DeskAuthentication"/>); null for the development sign-in.</param>
    /// <returns>The exit code: 0; 1 if the dataset cannot be opened; 2 if the command line is wrong.</returns>
    public static async Task<int> RunAsync(string[] args, Action<AuthenticationBuilder>? signIn = null)
    {
        // The files of wwwroot are found from any folder.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        builder.Configuration.Sources.Insert(0, new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource { InitialData = Defaults });
        DeskOptions options;
        try
        {
            options = builder.Configuration.Get<DeskOptions>() ?? new();
        }
        catch (InvalidOperationException exception)
        {
            return await FailAsync($"An option has a value that is no number: {exception.Message}", 2);
        }

        if (options.FindError(args) is { } error)
        {
            return await FailAsync(error, 2);
        }

        if (signIn is null && options.Proxy is not null)
        {
            return await FailAsync("The development sign-in knows no passwords, so ClaimDesk does not accept requests from a proxy. Configure another sign-in (Security/DeskAuthentication.cs).", 2);
        }

        if (signIn is null && Loopback.FindOther(builder.Configuration) is { } address)
        {
            return await FailAsync($"The development sign-in knows no passwords, so ClaimDesk does not listen on {address}. Use an address such as http://127.0.0.1:5080, or configure another sign-in (Security/DeskAuthentication.cs).", 2);
        }

        AddServices(builder, options, signIn);
        try
        {
            await using var app = builder.Build();
            await app.Services.GetRequiredService<DeskStart>().OpenAsync();
            _ = app.Services.GetRequiredService<DatasetEditor>(); // which is closed with the services
            Configure(app, options);
            await app.RunAsync();
            return 0;
        }
        catch (StoreException exception)
        {
            return await FailAsync(exception.Message, 1);
        }
        catch (Exception exception) when (exception is SocketException or IOException { InnerException: AddressInUseException or SocketException })
        {
            return await FailAsync($"ClaimDesk cannot listen: {exception.Message} Stop the program that uses the address, or choose another one with --urls.", 1);
        }
        catch (OperationCanceledException)
        {
            return 0; // stopped while it started
        }
    }

    private static void AddServices(WebApplicationBuilder builder, DeskOptions options, Action<AuthenticationBuilder>? signIn)
    {
        var services = builder.Services;
        var isHttps = IsHttps(builder.Configuration, options);
        services.AddSingleton(options);
        services.AddSingleton<Func<IDeskStore>>(provider => () => options.IsSqlite
            ? new SqliteDeskStore(options.DataPath)
            : new FileDeskStore(options.DataPath, provider.GetRequiredService<ILogger<FileDeskStore>>()));
        services.AddSingleton<DeskStart>();
        services.AddSingleton(provider => provider.GetRequiredService<DeskStart>().Editor);
        services.AddSingleton<IStateWarmer, LibraryWarmer>();
        services.AddSingleton<ReportFile>();
        services.AddSingleton(new PendingImports(TimeProvider.System, options.MaxUploadBytes));

        services.AddDeskAuthentication(isHttps, signIn);
        services.AddAntiforgery(antiforgery => antiforgery.Cookie = DeskCookies.Create("ClaimDesk.Antiforgery", isHttps));
        services.AddDeskLimits(options);

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaxFormBytes;
        });
        services.Configure<FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = options.MaxUploadBytes;
            form.ValueCountLimit = 10_000;
        });
        services.Configure<ExceptionHandlerOptions>(handler => handler.StatusCodeSelector = exception => exception switch
        {
            BadHttpRequestException bad => bad.StatusCode,
            _ => StatusCodes.Status500InternalServerError,
        });
        services.AddRazorPages(pages => pages.Conventions.AllowAnonymousToPage("/SignIn").AllowAnonymousToPage("/Error"));
        services.AddRecordPages();
    }

    private static void Configure(WebApplication app, DeskOptions options)
    {
        var isHttps = IsHttps(app.Configuration, options);
        if (options.Proxy is { } proxy)
        {
            app.UseForwardedHeaders(new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, KnownProxies = { IPAddress.Parse(proxy) } });
        }

        if (isHttps)
        {
            app.UseHsts(); // which does nothing for localhost
        }

        app.UseSecurityHeaders();
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        if (app.Services.GetRequiredService<SignInMode>().IsDevelopment)
        {
            app.UseLoopbackOnly();
        }

        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = static file => file.Context.Response.Headers.CacheControl = "no-cache" });
        app.UseOneTimeMessages(isHttps);
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseFormsOfEndedSessions();
        app.UseAuthorization();
        app.UseAntiforgeryEverywhere();
        app.MapRazorPages().Add(endpoint =>
        {
            if (endpoint.Metadata.OfType<UploadAttribute>().Any())
            {
                // Room for the boundaries and the other fields of the form.
                endpoint.Metadata.Add(new RequestSizeLimitAttribute(options.MaxUploadBytes + (1 << 16)));
            }
        });
        app.MapDownloads();
        app.MapRecordRequests();
        app.MapGet("/health", () => "OK").AllowAnonymous();
    }

    /// <summary>Returns whether users reach the application by HTTPS only: its own, or that of a proxy.</summary>
    private static bool IsHttps(IConfiguration configuration, DeskOptions options) =>
        options.Proxy is not null || (configuration["urls"] ?? "").Split(';').All(url => url.StartsWith("https:", StringComparison.OrdinalIgnoreCase));

    private static async Task<int> FailAsync(string message, int exitCode)
    {
        await Console.Error.WriteLineAsync(message);
        return exitCode;
    }
}
