using System.ComponentModel;
using ClaimModel.Values;

namespace ClaimModel;

/// <summary>
/// A well-formed language tag, such as <c>en</c>, <c>ru-Latn</c>, <c>zh-Hant-TW</c> or <c>de-CH-1996</c>: BCP 47 (RFC 5646).
/// </summary>
/// <remarks>
/// <para>
/// A tag is well-formed if it conforms to the grammar of RFC 5646, section 2.1, and has no duplicate variants or singletons (section
/// 2.2.9). Grandfathered tags and private use are accepted. Subtags are not looked up in the registry. A tag has at most
/// <see cref="MaxLength"/> characters.
/// </para>
/// <para>
/// Two tags are equal if their texts are equal, and are ordered by their texts (ordinal). To ignore case, as RFC 5646 does, use <see cref="Matches"/>.
/// </para>
/// <para>This type is immutable and thread-safe.</para>
/// </remarks>
[TypeConverter(typeof(TextTypeConverter<LanguageTag>))]
public sealed partial class LanguageTag : ITextValue<LanguageTag>, IUtf8SpanParsable<LanguageTag>
{
    /// <summary>The maximum number of characters in a tag. RFC 5646, section 4.4, requires support for at least 35.</summary>
    public const int MaxLength = 255;

    private readonly string _text;

    // The scanner has accepted the text.
    private LanguageTag(string text) => _text = text;

    /// <summary>
    /// Gets the primary language subtag in lower case, such as <c>zh</c> for <c>ZH-Hant</c>; null if the tag has none, as for <c>x-twain</c>
    /// and <c>i-klingon</c>.
    /// </summary>
    public string? Language
    {
        get
        {
            int end = _text.IndexOf('-', StringComparison.Ordinal);
            string first = end < 0 ? _text : _text[..end];
            return first.Length == 1 ? null : first.ToLowerInvariant();
        }
    }

    /// <summary>
    /// Gets the tag in conventional case (RFC 5646, section 2.1.1), such as <c>zh-Hant-TW</c> for <c>ZH-hant-tw</c>. Subtags are not replaced
    /// by the preferred values of the registry.
    /// </summary>
    public string Canonical => string.Create(_text.Length, _text, static (canonical, text) =>
    {
        text.AsSpan().ToLowerInvariant(canonical);
        bool mayCapitalize = true; // until the first singleton
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('-', start);
            end = end < 0 ? text.Length : end;
            int length = end - start;
            mayCapitalize &= length > 1;
            if (mayCapitalize && start > 0 && length is 2 or 4)
            {
                int capitals = length == 2 ? 2 : 1;
                text.AsSpan(start, capitals).ToUpperInvariant(canonical[start..]);
            }
        }
    });

    /// <summary>Determines whether two tags are equal without regard to case (RFC 5646, section 2.1.1).</summary>
    /// <param name="other">The tag to compare with.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Matches(LanguageTag other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return string.Equals(_text, other._text, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Compares the text of this tag with that of another one (ordinal).</summary>
    /// <param name="other">The tag to compare with; null comes first.</param>
    /// <returns>A negative number, zero or a positive number if this tag comes before, is equal to or comes after the other one.</returns>
    public int CompareTo(LanguageTag? other) => string.CompareOrdinal(_text, other?._text);

    /// <summary>Returns the text exactly as it was written.</summary>
    public override string ToString() => _text;

    /// <summary>Determines whether another tag has the same text.</summary>
    /// <param name="other">The tag to compare with; null is equal to no tag.</param>
    public bool Equals(LanguageTag? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <summary>Determines whether another object is a tag with the same text.</summary>
    /// <param name="obj">The object to compare with.</param>
    public override bool Equals(object? obj) => Equals(obj as LanguageTag);

    /// <summary>Returns the hash code of the text.</summary>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Determines whether two tags have the same text, or are both null.</summary>
    public static bool operator ==(LanguageTag? left, LanguageTag? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two tags have different texts, or only one of them is null.</summary>
    public static bool operator !=(LanguageTag? left, LanguageTag? right) => !(left == right);

    /// <summary>Parses text as a language tag.</summary>
    /// <remarks>
    /// Intended for literals in code. For text from elsewhere, use <see cref="TryParse(string?, out LanguageTag)"/>, which does not throw.
    /// </remarks>
    /// <param name="text">The text of the tag.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a well-formed language tag.</exception>
    public static implicit operator LanguageTag(string text) => Parse(text, null);
}
