using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ClaimDesk.Forms.Html;

/// <summary>Writes HTML. The literal parts of an interpolated string are markup; its values are always encoded, so that no text of a dataset can become markup.</summary>
/// <remarks>Attributes must be in quotation marks.</remarks>
internal sealed class HtmlWriter(TextWriter output)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes markup, and encodes the values in it.</summary>
    /// <returns>This writer.</returns>
    public HtmlWriter Write([InterpolatedStringHandlerArgument("")] Markup markup)
    {
        _ = markup;
        return this;
    }

    private void WriteMarkup(string markup) => output.Write(markup);

    private void WriteText(string? text)
    {
        var start = 0;
        for (var length = 0; start < text?.Length; start += length + 1)
        {
            // Written as references, these control characters would become others, such as an ellipsis: HTML reads their numbers as those of Windows-1252.
            length = text.AsSpan(start).IndexOfAnyInRange('\u0080', '\u009F');
            if (length < 0)
            {
                Encoder.Encode(output, text, start, text.Length - start);
                return;
            }

            Encoder.Encode(output, text, start, length);
            output.Write(text[start + length]);
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

        public void AppendLiteral(string markup) => _html.WriteMarkup(markup);

        public void AppendFormatted(string? text) => _html.WriteText(text);

        public void AppendFormatted(int number) => _html.WriteMarkup(number.ToString(CultureInfo.InvariantCulture));

        /// <summary>Writes an attribute with its name, or nothing if it is null.</summary>
        public void AppendFormatted(HtmlAttribute attribute)
        {
            if (attribute.Value is not null)
            {
                _html.WriteMarkup(" " + attribute.Name + "=\"");
                _html.WriteText(attribute.Value);
                _html.WriteMarkup("\"");
            }
        }
    }
}

/// <summary>An attribute that may be absent.</summary>
/// <param name="Name">The name, which must not be from a dataset.</param>
/// <param name="Value">The value; null if the attribute is absent.</param>
internal readonly record struct HtmlAttribute(string Name, string? Value)
{
    /// <summary>Returns an attribute without a value, such as <c>checked</c>, if a condition is met.</summary>
    public static HtmlAttribute If(bool condition, string name, string value = "") => new(name, condition ? value : null);
}
