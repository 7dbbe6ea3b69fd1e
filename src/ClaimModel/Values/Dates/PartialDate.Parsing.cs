using System.Diagnostics.CodeAnalysis;
using System.Text;
using ClaimModel.Values;
using ClaimModel.Values.Dates;

namespace ClaimModel;

public sealed partial class PartialDate
{
    /// <summary>Reads a date.</summary>
    /// <param name="s">The text; no blanks around it are allowed.</param>
    /// <param name="provider">Not used: the format is the same in every culture.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no date of EDTF levels 0 and 1, or is an interval.</exception>
    public static PartialDate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out PartialDate? date) ? date : throw NotADate(s);
    }

    /// <summary>Reads a date.</summary>
    /// <param name="s">The text; no blanks around it are allowed.</param>
    /// <param name="provider">Not used: the format is the same in every culture.</param>
    /// <exception cref="FormatException">The text is no date of EDTF levels 0 and 1, or is an interval.</exception>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out PartialDate? date) ? date : throw NotADate(s);

    /// <summary>Reads a date from UTF-8 text.</summary>
    /// <param name="utf8Text">The text; no blanks around it are allowed.</param>
    /// <param name="provider">Not used: the format is the same in every culture.</param>
    /// <exception cref="FormatException">The text is no date of EDTF levels 0 and 1, or is an interval.</exception>
    public static PartialDate Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out PartialDate? date) ? date : throw NotADate(Encoding.UTF8.GetString(utf8Text));

    /// <summary>Reads a date, if the text is one.</summary>
    /// <param name="s">The text, or null, which is none.</param>
    /// <param name="result">The date, or null when the text is none.</param>
    /// <returns>Whether the text is a date of EDTF levels 0 and 1.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out PartialDate result)
    {
        // A null is an empty span, which does not scan: where the scanner says yes, there is a text.
        result = PartialDateScanner.TryScan<char>(s, out DateShape shape) ? new PartialDate(s!, shape) : null;
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string?, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [MaybeNullWhen(false)] out PartialDate result)
    {
        result = PartialDateScanner.TryScan(s, out DateShape shape) ? new PartialDate(s.ToString(), shape) : null;
        return result is not null;
    }

    /// <summary>Reads a date from UTF-8 text, if the text is one.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">The date, or null when the text is none.</param>
    /// <returns>Whether the text is a date of EDTF levels 0 and 1.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [MaybeNullWhen(false)] out PartialDate result)
    {
        result = PartialDateScanner.TryScan(utf8Text, out DateShape shape)
            ? new PartialDate(Encoding.ASCII.GetString(utf8Text), shape)
            : null;
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string?, out PartialDate)"/>
    /// <param name="s">The text, or null, which is none.</param>
    /// <param name="provider">Not used: the format is the same in every culture.</param>
    /// <param name="result">The date, or null when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PartialDate result) =>
        TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out PartialDate result) =>
        TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out PartialDate)"/>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Not used: the format is the same in every culture.</param>
    /// <param name="result">The date, or null when the text is none.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out PartialDate result) =>
        TryParse(utf8Text, out result);

    private static FormatException NotADate(ReadOnlySpan<char> text) => new(
        $"{MessageText.Quoted(text)} is no partial date. Write it as in 2017, 2017-04, 2017-04-12, " +
        "2017-04-12T15:04:00Z, 2017?, 201X or 2017-21 (Extended Date/Time Format, ISO 8601-2, levels 0 and 1).");
}
