using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ClaimDesk.Desk;

namespace ClaimDesk.Transfer;

/// <summary>Answers requests for the dataset in other formats, and for the report.</summary>
public static partial class DownloadEndpoints
{
    /// <summary>Maps the addresses of downloads and of the report.</summary>
    public static void MapDownloads(this IEndpointRouteBuilder app)
    {
        app.MapGet("/download/{format}", DownloadAsync);
        app.MapGet("/report", ShowReportAsync);
    }

    private static async Task<IResult> DownloadAsync(string format, string? type, DatasetEditor editor, ReportFile report, DeskOptions options, CancellationToken cancellationToken)
    {
        var state = editor.Current;
        if (format == "report" && type is null)
        {
            var isFolder = ReportFile.IsFolder(state.Dataset);
            return Results.File(await report.OpenAsync(state, cancellationToken), isFolder ? "application/zip" : "text/html; charset=utf-8", NameOf(options) + (isFolder ? "-report.zip" : ".html"));
        }

        if (DownloadFormat.Find(format) is not { } found || (type is not null && !(found.IsTable && RecordType.TryFind(type, out _))))
        {
            return Results.NotFound();
        }

        var content = await WriteAsync(found, state.Dataset, type, cancellationToken);
        return Results.File(content, found.MediaType, NameOf(options) + (type is null ? "" : "-" + RecordType.Of(type).ListName) + found.Extension);
    }

    /// <summary>Shows the report as a page; one of many pages is downloaded. It brings its own content security policy, which is stricter: no scripts, and only its own style.</summary>
    private static async Task<IResult> ShowReportAsync(DatasetEditor editor, ReportFile report, HttpContext context, CancellationToken cancellationToken)
    {
        var state = editor.Current;
        if (ReportFile.IsFolder(state.Dataset))
        {
            return Results.Redirect("/download/report");
        }

        var content = await report.OpenAsync(state, cancellationToken);
        var beginning = new byte[4096];
        var length = content.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false);
        content.Position = 0;
        var style = StyleHash().Match(WebUtility.HtmlDecode(Encoding.UTF8.GetString(beginning, 0, length))).Value;
        context.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src {(style.Length == 0 ? "'none'" : style)}; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        return Results.Stream(content, "text/html; charset=utf-8");
    }

    /// <summary>Writes to a temporary file first, so that a slow reader costs neither memory nor a thread, and errors are answered as such.</summary>
    private static async Task<Stream> WriteAsync(DownloadFormat format, ClaimDataset dataset, string? type, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var file = new FileStream(Path.Combine(Path.GetTempPath(), $"claimdesk-{Guid.NewGuid():N}"), options);
        try
        {
            await Task.Run(() => format.Write(dataset, type, file, cancellationToken), cancellationToken);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private static string NameOf(DeskOptions options) => Path.GetFileName(options.DataPath).Split('.')[0];

    [GeneratedRegex("'sha256-[A-Za-z0-9+/]+={0,2}'")]
    private static partial Regex StyleHash();
}
