using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ClaimModel.Interchange.Tests.Reporting;

/// <summary>A page of a report, as a browser reads it.</summary>
internal sealed class ReportPage
{
    private ReportPage(string html)
    {
        Html = html;
        Document = new HtmlParser().ParseDocument(html);
    }

    public string Html { get; }

    public IDocument Document { get; }

    /// <summary>Gets the addresses of all links and other elements that have one.</summary>
    public IEnumerable<string> Addresses =>
        from element in Document.All
        from attribute in element.Attributes
        where attribute.LocalName is "href" or "src" or "action" or "formaction" or "cite" or "data" or "poster" or "srcset" or "background"
        select attribute.Value;

    /// <summary>Gets the <c>id</c> attributes.</summary>
    public IReadOnlyList<string> Ids => [.. Document.All.Select(element => element.GetAttribute("id")).OfType<string>()];

    public static ReportPage Of(ClaimDataset dataset, ReportOptions? options = null)
    {
        using var output = new MemoryStream();
        ClaimReport.Write(dataset, output, options);
        return new(Encoding.UTF8.GetString(output.ToArray()));
    }

    public static ReportPage OfFile(string path) => new(File.ReadAllText(path));

    /// <summary>Returns the text of an element, with its white space collapsed.</summary>
    public string TextOf(string selector) => Collapse(Document.QuerySelector(selector)?.TextContent ?? throw new InvalidOperationException($"There is no {selector}."));

    public IReadOnlyList<string> TextsOf(string selector) => [.. Document.QuerySelectorAll(selector).Select(element => Collapse(element.TextContent))];

    private static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
