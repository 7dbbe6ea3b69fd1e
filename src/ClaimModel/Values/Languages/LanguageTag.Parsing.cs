using System.Diagnostics.CodeAnalysis;
using System.Text;
using ClaimModel.Values;
using ClaimModel.Values.Languages;

namespace ClaimModel;

public sealed partial class LanguageTag
{
    /// <summary>Reads a tag.</summary>
    /// <param name="s">The text; no blanks around it are allowed.</param>
    /// <param name="provider">Not used: tags are the same in every culture.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no well-formed language tag.</exception>
    public static LanguageTag Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out LanguageTag? tag) ? tag : throw NotATag(s);
    }

    /// <summary>Reads a tag.</summary>
    /// <param name="s">The text; no blanks around it are allowed.</param>
    /// <param name="provider">Not used: tags are the same in every culture.</param>
    /// <exception cref="FormatException">The text is no well-formed language tag.</exception>
    public static LanguageTag Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out LanguageTag? tag) ? tag : throw NotATag(s);

    /// <summary>Reads a tag from UTF-8 text.</summary>
    /// <param name="utf8Text">The text; no blanks around it are allowed.</param>
    /// <param name="provider">Not used: tags are the same in every culture.</param>
    /// <exception cref="FormatException">The text is no well-formed language tag.</exception>
    public static LanguageTag Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out LanguageTag? tag) ? tag : throw NotATag(Encoding.UTF8.GetString(utf8Text));

    /// <summary>Reads a tag, if the text is one.</summary>
    /// <param name="s">The text, or null, which is none.</param>
    /// <param name="result">The tag, or null when the text is none.</param>
    /// <returns>Whether the text is a well-formed language tag.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out LanguageTag result)
    {
        // A null is an empty span, which is not well-formed: where the scanner says yes, there is a text.
        result = LanguageTagScanner.IsWellFormed<char>(s) ? new LanguageTag(s!) : null;
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string?, out LanguageTag)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [MaybeNullWhen(false)] out LanguageTag result)
    {
        result = LanguageTagScanner.IsWellFormed(s) ? new LanguageTag(s.ToString()) : null;
        return result is not null;
    }

    /// <summary>Reads a tag from UTF-8 text, if the text is one.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">The tag, or null when the text is none.</param>
    /// <returns>Whether the text is a well-formed language tag.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [MaybeNullWhen(false)] out LanguageTag result)
    {
        result = LanguageTagScanner.IsWellFormed(utf8Text) ? new LanguageTag(Encoding.ASCII.GetString(utf8Text)) : null;
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string?, out LanguageTag)"/>
    /// <param name="s">The text, or null, which is none.</param>
    /// <param name="provider">Not used: tags are the same in every culture.</param>
    /// <param name="result">The tag, or null when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out LanguageTag result) =>
        TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out LanguageTag)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out LanguageTag result) =>
        TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out LanguageTag)"/>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Not used: tags are the same in every culture.</param>
    /// <param name="result">The tag, or null when the text is none.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out LanguageTag result) =>
        TryParse(utf8Text, out result);

    private static FormatException NotATag(ReadOnlySpan<char> text) => new(
        $"{MessageText.Quoted(text)} is no well-formed language tag. Write it as in en, pt-BR, zh-Hant or sr-Latn-RS (BCP 47, RFC 5646).");
}
