using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;

namespace ClaimModel.Interchange.Reporting.Pages;

/// <summary>The beginning and the end of a page.</summary>
internal static class PageFrame
{
    /// <summary>The beginning of the element by which an earlier report is recognized.</summary>
    public const string Generator = """<meta name="generator" content="ClaimModel report">""";

    /// <summary>Writes the beginning of a page, up to the content of its main part.</summary>
    /// <param name="html">The page.</param>
    /// <param name="data">The report.</param>
    /// <param name="pageTitle">The title of the page within the report; null for the first page.</param>
    /// <param name="contents">The links of the navigation.</param>
    public static void WriteStart(HtmlWriter html, ReportData data, LocalText? pageTitle, IEnumerable<(string Address, string Title)> contents)
    {
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

            """);
        html.WriteRaw(Generator);
        html.Write(
            $"""

            <title>{(pageTitle is { } page ? $"{page.Value} · " : "")}{data.Title.Value}</title>
            <style>
            """);
        html.WriteRaw(PageStyle.Css);
        html.Write(
            $"""
            </style>
            </head>
            <body>
            <a class="skip" href="#content">Skip to the content</a>

            """);
        WriteMasthead(html, data, pageTitle);
        WriteContents(html, contents);
        html.Write($"""<main id="content" tabindex="-1">""").Write($"\n");
    }

    public static void WriteEnd(HtmlWriter html, ReportData data)
    {
        html.Write($"</main>\n<footer>\n<p>This report shows who claims what, and where claims contradict each other. It does not say who is right.</p>\n");
        if (data.Dataset.License is { } license)
        {
            html.Write($"<p>License of the dataset: {WebLinks.Link(license)}</p>\n");
        }

        if (data.Options.Created is { } day)
        {
            html.Write($"<p>Created on {ReportDates.Part(day)} with ClaimModel.</p>\n");
        }

        html.Write($"</footer>\n</body>\n</html>\n");
    }

    private static void WriteMasthead(HtmlWriter html, ReportData data, LocalText? pageTitle)
    {
        html.Write($"""<header class="masthead">""").Write($"\n");
        if (pageTitle is { } page)
        {
            html.Write(
                $"""
                <p class="kicker"><a href="index.html">{HtmlParts.Inline(data.Title)}</a></p>
                <h1 lang="{page.Language}" dir="auto">{page.Value}</h1>

                """);
        }
        else
        {
            html.Write(
                $"""
                <p class="kicker">Claims and contradictions</p>
                <h1 lang="{data.Title.Language}" dir="auto">{data.Title.Value}</h1>

                """);
            if (data.Dataset.Description is { } description)
            {
                html.Write($"""<p class="description" lang="{data.Names.DefaultLanguage}" dir="auto">{description}</p>""").Write($"\n");
            }
        }

        html.Write($"</header>\n");
    }

    private static void WriteContents(HtmlWriter html, IEnumerable<(string Address, string Title)> contents)
    {
        html.Write($"""<nav class="contents" aria-label="Contents"><ul>""").Write($"\n");
        foreach (var (address, title) in contents)
        {
            html.Write($"""<li><a href="{address}">{title}</a></li>""").Write($"\n");
        }

        html.Write($"</ul></nav>\n");
    }
}
