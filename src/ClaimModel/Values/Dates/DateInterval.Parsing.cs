using System.Diagnostics.CodeAnalysis;
using System.Text;
using ClaimModel.Values;
using ClaimModel.Values.Dates;

namespace ClaimModel;

public sealed partial class DateInterval
{
    /// <summary>Parses text as an interval or a date.</summary>
    /// <param name="s">The text, without surrounding white space.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is neither an interval nor a date of EDTF level 0 or 1.</exception>
    public static DateInterval Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out DateInterval? interval) ? interval : throw NotAnInterval(s);
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text, without surrounding white space.</param>
    /// <param name="provider">Ignored: the format does not depend on a culture.</param>
    public static DateInterval Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Parses text as an interval or a date.</summary>
    /// <param name="s">The text, without surrounding white space.</param>
    /// <param name="provider">Ignored: the format does not depend on a culture.</param>
    /// <exception cref="FormatException">The text is neither an interval nor a date of EDTF level 0 or 1.</exception>
    public static DateInterval Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out DateInterval? interval) ? interval : throw NotAnInterval(s);

    /// <summary>Parses UTF-8 text as an interval or a date.</summary>
    /// <param name="utf8Text">The text, without surrounding white space.</param>
    /// <param name="provider">Ignored: the format does not depend on a culture.</param>
    /// <exception cref="FormatException">The text is neither an interval nor a date of EDTF level 0 or 1.</exception>
    public static DateInterval Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out DateInterval? interval) ? interval : throw NotAnInterval(Encoding.UTF8.GetString(utf8Text));

    /// <summary>Tries to parse text as an interval or a date.</summary>
    /// <param name="s">The text; null is not an interval or a date.</param>
    /// <param name="result">The interval; null if parsing failed.</param>
    /// <returns>True if the text is an interval or a date of EDTF level 0 or 1; otherwise, false.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out DateInterval result)
    {
        // Null becomes an empty span, which the scanner rejects: s is not null if the scanner succeeds.
        result = DateIntervalScanner.TryScan<char>(s, out IntervalShape shape) ? new DateInterval(s!, shape) : null;
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string?, out DateInterval)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [MaybeNullWhen(false)] out DateInterval result)
    {
        result = DateIntervalScanner.TryScan(s, out IntervalShape shape) ? new DateInterval(s.ToString(), shape) : null;
        return result is not null;
    }

    /// <summary>Tries to parse UTF-8 text as an interval or a date.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">The interval; null if parsing failed.</param>
    /// <returns>True if the text is an interval or a date of EDTF level 0 or 1; otherwise, false.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [MaybeNullWhen(false)] out DateInterval result)
    {
        result = DateIntervalScanner.TryScan(utf8Text, out IntervalShape shape)
            ? new DateInterval(Encoding.ASCII.GetString(utf8Text), shape)
            : null;
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string?, out DateInterval)"/>
    /// <param name="s">The text; null is not an interval or a date.</param>
    /// <param name="provider">Ignored: the format does not depend on a culture.</param>
    /// <param name="result">The interval; null if parsing failed.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DateInterval result) =>
        TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out DateInterval)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out DateInterval result) =>
        TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out DateInterval)"/>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Ignored: the format does not depend on a culture.</param>
    /// <param name="result">The interval; null if parsing failed.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out DateInterval result) =>
        TryParse(utf8Text, out result);

    private static FormatException NotAnInterval(ReadOnlySpan<char> text) => new(
        DateHints.ForInterval(text.ToString())?.Message ??
        $"{MessageText.Quoted(text)} is neither an interval nor a partial date. Write it as in 2016/2018, 2016-04/2018-01-31, " +
        "2016/.. (still going on), 2016/ (unknown end) or 2017 (Extended Date/Time Format, ISO 8601-2, levels 0 and 1).");
}
