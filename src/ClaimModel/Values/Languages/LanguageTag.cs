namespace ClaimModel;

/// <summary>
/// A well-formed language tag, such as <c>en</c>, <c>ru-Latn</c>, <c>zh-Hant-TW</c> or <c>de-CH-1996</c>: BCP 47 (RFC 5646).
/// </summary>
/// <remarks>
/// <para>
/// Well-formed means that the grammar of RFC 5646, section 2.1, and its section 2.2.9 are kept: grandfathered tags and private use are
/// accepted, a variant or an extension's singleton that stands twice is not. Whether the subtags are registered is not looked at. A tag has
/// at most <see cref="MaxLength"/> characters.
/// </para>
/// <para>
/// Equality: the same text, character by character, so that what was written comes back. RFC 5646 compares tags without regard to case;
/// <see cref="Matches"/> does so.
/// </para>
/// <para>There is no default value but null. Immutable, and safe to share between threads.</para>
/// </remarks>
public sealed partial class LanguageTag : IEquatable<LanguageTag>, ISpanParsable<LanguageTag>, IUtf8SpanParsable<LanguageTag>
{
    /// <summary>The number of characters a tag may have. RFC 5646, section 4.4, asks for at least 35.</summary>
    public const int MaxLength = 255;

    private readonly string _text;

    // The text has been scanned.
    private LanguageTag(string text) => _text = text;

    /// <summary>
    /// The primary language subtag in lower case, such as <c>zh</c> of <c>ZH-Hant</c>; null in a tag that has none, such as <c>x-twain</c>
    /// or <c>i-klingon</c>.
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
    /// The tag in conventional case (RFC 5646, section 2.1.1): <c>zh-Hant-TW</c> for <c>ZH-hant-tw</c>. Subtags are not replaced by those
    /// the registry prefers.
    /// </summary>
    public string Canonical => string.Create(_text.Length, _text, static (canonical, text) =>
    {
        text.AsSpan().ToLowerInvariant(canonical);
        bool isFree = true; // neither at the start of the tag nor after a singleton
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('-', start);
            end = end < 0 ? text.Length : end;
            int length = end - start;
            isFree &= length > 1;
            if (isFree && start > 0 && length is 2 or 4)
            {
                int capitals = length == 2 ? 2 : 1;
                text.AsSpan(start, capitals).ToUpperInvariant(canonical[start..]);
            }
        }
    });

    /// <summary>Whether both are the same tag without regard to case, as RFC 5646 compares tags.</summary>
    /// <param name="other">The tag to compare with.</param>
    /// <exception cref="ArgumentNullException">The other tag is null.</exception>
    public bool Matches(LanguageTag other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return string.Equals(_text, other._text, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The text exactly as it was written.</summary>
    public override string ToString() => _text;

    /// <summary>Whether the other tag has the same text.</summary>
    /// <param name="other">The tag to compare with, or null, which equals none.</param>
    public bool Equals(LanguageTag? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <summary>Whether the other object is a tag with the same text.</summary>
    /// <param name="obj">The object to compare with.</param>
    public override bool Equals(object? obj) => Equals(obj as LanguageTag);

    /// <summary>A hash code of the text.</summary>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both have the same text, or both are null.</summary>
    public static bool operator ==(LanguageTag? left, LanguageTag? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the texts differ, or only one is null.</summary>
    public static bool operator !=(LanguageTag? left, LanguageTag? right) => !(left == right);

    /// <summary>Reads a tag, so that a literal can stand where a tag is wanted.</summary>
    /// <remarks>
    /// Throws a <see cref="FormatException"/> when the text is no well-formed tag. For text that is not a literal of the program,
    /// <see cref="TryParse(string?, out LanguageTag)"/> is the better choice.
    /// </remarks>
    /// <param name="text">The text of the tag.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no well-formed language tag.</exception>
    public static implicit operator LanguageTag(string text) => Parse(text, null);
}
