using System.Diagnostics.CodeAnalysis;
using System.Text;
using ClaimModel.Values;
using ClaimModel.Values.Languages;

namespace ClaimModel;

public sealed partial class LanguageTag
{
    /// <summary>Parses text as a language tag.</summary>
    /// <param name="s">The text, without surrounding white space.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a well-formed language tag.</exception>
    public static LanguageTag Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out LanguageTag? tag) ? tag : throw NotATag(s);
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text, without surrounding white space.</param>
    /// <param name="provider">Ignored: the format does not depend on a culture.</param>
    public static LanguageTag Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Parses text as a language tag.</summary>
    /// <param name="s">The text, without surrounding white space.</param>
    /// <param name="provider">Ignored: the format does not depend on a culture.</param>
    /// <exception cref="FormatException">The text is not a well-formed language tag.</exception>
    public static LanguageTag Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out LanguageTag? tag) ? tag : throw NotATag(s);

    /// <summary>Parses UTF-8 text as a language tag.</summary>
    /// <param name="utf8Text">The text, without surrounding white space.</param>
    /// <param name="provider">Ignored: the format does not depend on a culture.</param>
    /// <exception cref="FormatException">The text is not a well-formed language tag.</exception>
    public static LanguageTag Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out LanguageTag? tag) ? tag : throw NotATag(Encoding.UTF8.GetString(utf8Text));

    /// <summary>Tries to parse text as a language tag.</summary>
    /// <param name="s">The text; null is not a language tag.</param>
    /// <param name="result">The tag; null if parsing failed.</param>
    /// <returns>True if the text is a well-formed language tag; otherwise, false.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out LanguageTag result)
    {
        // Null becomes an empty span, which is not well-formed: s is not null if the scanner succeeds.
        result = LanguageTagScanner.IsWellFormed<char>(s) ? new LanguageTag(s!) : null;
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string?, out LanguageTag)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [MaybeNullWhen(false)] out LanguageTag result)
    {
        result = LanguageTagScanner.IsWellFormed(s) ? new LanguageTag(s.ToString()) : null;
        return result is not null;
    }

    /// <summary>Tries to parse UTF-8 text as a language tag.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">The tag; null if parsing failed.</param>
    /// <returns>True if the text is a well-formed language tag; otherwise, false.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [MaybeNullWhen(false)] out LanguageTag result)
    {
        result = LanguageTagScanner.IsWellFormed(utf8Text) ? new LanguageTag(Encoding.ASCII.GetString(utf8Text)) : null;
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string?, out LanguageTag)"/>
    /// <param name="s">The text; null is not a language tag.</param>
    /// <param name="provider">Ignored: the format does not depend on a culture.</param>
    /// <param name="result">The tag; null if parsing failed.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out LanguageTag result) =>
        TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out LanguageTag)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out LanguageTag result) =>
        TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out LanguageTag)"/>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Ignored: the format does not depend on a culture.</param>
    /// <param name="result">The tag; null if parsing failed.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out LanguageTag result) =>
        TryParse(utf8Text, out result);

    private static FormatException NotATag(ReadOnlySpan<char> text) => new(
        $"{MessageText.Quoted(text)} is not a well-formed language tag. Write it as in en, pt-BR, zh-Hant or sr-Latn-RS (BCP 47, RFC 5646).");
}
