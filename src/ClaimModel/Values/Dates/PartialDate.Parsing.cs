using System.Diagnostics.CodeAnalysis;
using System.Text;
using ClaimModel.Values;
using ClaimModel.Values.Dates;

namespace ClaimModel;

public sealed partial class PartialDate
{
    /// <summary>Parses text as a date.</summary>
    /// <param name="s">The text, without surrounding white space.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a date of EDTF level 0 or 1, or is an interval.</exception>
    public static PartialDate Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out PartialDate? date) ? date : throw NotADate(s);
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text, without surrounding white space.</param>
    /// <param name="provider">Ignored: the format does not depend on a culture.</param>
    public static PartialDate Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Parses text as a date.</summary>
    /// <param name="s">The text, without surrounding white space.</param>
    /// <param name="provider">Ignored: the format does not depend on a culture.</param>
    /// <exception cref="FormatException">The text is not a date of EDTF level 0 or 1, or is an interval.</exception>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out PartialDate? date) ? date : throw NotADate(s);

    /// <summary>Parses UTF-8 text as a date.</summary>
    /// <param name="utf8Text">The text, without surrounding white space.</param>
    /// <param name="provider">Ignored: the format does not depend on a culture.</param>
    /// <exception cref="FormatException">The text is not a date of EDTF level 0 or 1, or is an interval.</exception>
    public static PartialDate Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out PartialDate? date) ? date : throw NotADate(Encoding.UTF8.GetString(utf8Text));

    /// <summary>Tries to parse text as a date.</summary>
    /// <param name="s">The text; null is not a date.</param>
    /// <param name="result">The date; null if parsing failed.</param>
    /// <returns>True if the text is a date of EDTF level 0 or 1; otherwise, false.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out PartialDate result)
    {
        // Null becomes an empty span, which the scanner rejects: s is not null if the scanner succeeds.
        result = PartialDateScanner.TryScan<char>(s, out DateShape shape) ? new PartialDate(s!, shape) : null;
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string?, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [MaybeNullWhen(false)] out PartialDate result)
    {
        result = PartialDateScanner.TryScan(s, out DateShape shape) ? new PartialDate(s.ToString(), shape) : null;
        return result is not null;
    }

    /// <summary>Tries to parse UTF-8 text as a date.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">The date; null if parsing failed.</param>
    /// <returns>True if the text is a date of EDTF level 0 or 1; otherwise, false.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [MaybeNullWhen(false)] out PartialDate result)
    {
        result = PartialDateScanner.TryScan(utf8Text, out DateShape shape)
            ? new PartialDate(Encoding.ASCII.GetString(utf8Text), shape)
            : null;
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string?, out PartialDate)"/>
    /// <param name="s">The text; null is not a date.</param>
    /// <param name="provider">Ignored: the format does not depend on a culture.</param>
    /// <param name="result">The date; null if parsing failed.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PartialDate result) =>
        TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out PartialDate result) =>
        TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out PartialDate)"/>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Ignored: the format does not depend on a culture.</param>
    /// <param name="result">The date; null if parsing failed.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out PartialDate result) =>
        TryParse(utf8Text, out result);

    private static FormatException NotADate(ReadOnlySpan<char> text) => new(
        DateHints.ForDate(text.ToString())?.Message ??
        $"{MessageText.Quoted(text)} is not a partial date. Write it as in 2017, 2017-04, 2017-04-12, " +
        "2017-04-12T15:04:00Z, 2017?, 201X or 2017-21 (Extended Date/Time Format, ISO 8601-2, levels 0 and 1).");
}
