using ClaimModel.Interchange.Formats.Diagrams;

namespace ClaimModel.Interchange.Formats.Dot;

/// <summary>Quoted strings of DOT.</summary>
internal static class DotText
{
    /// <summary>Returns a text that is shown on one line.</summary>
    public static string Quote(string text) => $"\"{Escape(text)}\"";

    /// <summary>Returns a name that is not shown. Only quotation marks are escaped in names, but a backslash at the end would escape the closing one, so backslashes are doubled.</summary>
    public static string QuoteId(string id) => $"\"{EscapeBackslashes(id)}\"";

    /// <summary>Returns a text that is divided into short lines.</summary>
    /// <param name="parts">The parts of the text, each of which starts on a new line.</param>
    /// <param name="width">The number of characters in a line.</param>
    public static string QuoteLines(IEnumerable<string> parts, int width) =>
        $"\"{string.Join("\\n", parts.Where(static part => part.Length > 0).SelectMany(part => LineText.Wrap(part, width)).Select(Escape))}\"";

    /// <summary>Returns an HTML-like label: a heading, a text and details, each divided into short lines.</summary>
    public static string HtmlLines(string heading, string body, string details, int width)
    {
        var lines = LineText.Wrap(heading, width).Select(static line => $"<B>{EscapeHtml(line)}</B>")
            .Concat(LineText.Wrap(body, width).Select(EscapeHtml))
            .Concat(details.Length == 0 ? [] : LineText.Wrap(details, width).Select(static line => $"<FONT POINT-SIZE=\"9\">{EscapeHtml(line)}</FONT>"));
        return $"<{string.Join("<BR/>", lines)}>";
    }

    private static string EscapeHtml(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>Escapes a text of a label, in which Graphviz replaces entities of HTML.</summary>
    private static string Escape(string text) => EscapeBackslashes(text).Replace("&", "&amp;", StringComparison.Ordinal);

    private static string EscapeBackslashes(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
