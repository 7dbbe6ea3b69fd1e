using ClaimModel.Interchange.Reporting.Html;

namespace ClaimModel.Interchange.Reporting.Pages;

/// <summary>The beginning and the end of a page.</summary>
internal static class PageFrame
{
    /// <summary>Writes the beginning of a page, up to its main part.</summary>
    /// <param name="html">The page.</param>
    /// <param name="data">The report.</param>
    /// <param name="pageTitle">The title of the page within the report; null for the first page.</param>
    public static void WriteStart(HtmlWriter html, ReportData data, string? pageTitle)
    {
        var title = data.Title;
        html.Write(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{PageStyle.Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <meta name="generator" content="ClaimModel report">
            <title>{(pageTitle is null ? "" : $"{pageTitle} · ")}{title.Value}</title>
            <link rel="icon" href="data:,">
            <style>
            """);
        html.WriteRaw(PageStyle.Css);
        html.Write(
            $"""
            </style>
            </head>
            <body>
            <a class="skip" href="#content">Skip to the content</a>
            <header class="masthead">
            <h1 lang="{title.Language}" dir="auto">{title.Value}</h1>
            </header>

            """);
    }

    public static void WriteEnd(HtmlWriter html, ReportData data)
    {
        _ = data;
        html.Write($"</body>\n</html>\n");
    }
}
