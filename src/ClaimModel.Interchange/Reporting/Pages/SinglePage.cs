using ClaimModel.Interchange.Reporting.Html;

namespace ClaimModel.Interchange.Reporting.Pages;

/// <summary>A report on one page.</summary>
internal static class SinglePage
{
    public static void Write(HtmlWriter html, ReportData data, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        PageFrame.WriteStart(html, data, pageTitle: null);
        html.Write($"""<main id="content" tabindex="-1">""").Write($"\n");
        html.Write($"</main>\n");
        PageFrame.WriteEnd(html, data);
    }
}
