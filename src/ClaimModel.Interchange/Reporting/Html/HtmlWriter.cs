using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ClaimModel.Interchange.Reporting.Html;

/// <summary>Writes HTML. The literal parts of an interpolated string are markup; its values are always encoded, so that no text of a dataset can become markup.</summary>
/// <remarks>Attributes must be in quotation marks. Values must not be used in the names of elements and attributes, in comments, or in <c>style</c> and <c>script</c> elements.</remarks>
internal sealed class HtmlWriter(TextWriter output)
{
    /// <summary>Letters of all scripts stay as they are; characters with a meaning in HTML, invisible ones and those outside of the Basic Multilingual Plane become references.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes markup, and encodes the values in it.</summary>
    /// <param name="markup">The markup, whose parts are written as they are evaluated.</param>
    /// <returns>This writer.</returns>
    public HtmlWriter Write([InterpolatedStringHandlerArgument("")] Markup markup)
    {
        _ = markup;
        return this;
    }

    /// <summary>Writes markup that the program contains, such as a style sheet.</summary>
    /// <param name="markup">The markup, which must not be from a dataset.</param>
    public void WriteRaw(string markup) => output.Write(markup);

    private void WriteText(string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Encoder.Encode(output, VisibleText.Of(text));
        }
    }

    /// <summary>An interpolated string of which each part is written as soon as it is evaluated.</summary>
    [InterpolatedStringHandler]
    internal readonly struct Markup
    {
        private readonly HtmlWriter _html;

        public Markup(int literalLength, int formattedCount, HtmlWriter html)
        {
            _ = literalLength;
            _ = formattedCount;
            _html = html;
        }

        public void AppendLiteral(string markup) => _html.WriteRaw(markup);

        public void AppendFormatted(string? text) => _html.WriteText(text);

        public void AppendFormatted(HtmlPart part) => part(_html);

        public void AppendFormatted(int number) => _html.WriteRaw(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(long number) => _html.WriteRaw(number.ToString(CultureInfo.InvariantCulture));

        /// <summary>Writes a number of SVG with at most two decimals.</summary>
        public void AppendFormatted(double number) => _html.WriteRaw(number.ToString("0.##", CultureInfo.InvariantCulture));

        /// <summary>Writes a value such as an id, a date or a language tag as text.</summary>
        public void AppendFormatted<TValue>(TValue value)
            where TValue : ISpanFormattable => _html.WriteText(value.ToString(null, CultureInfo.InvariantCulture));
    }
}
