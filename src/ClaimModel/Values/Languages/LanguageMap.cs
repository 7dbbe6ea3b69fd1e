using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ClaimModel;

/// <summary>A text in several languages, such as <c>{"ru": "Сергей Лавров"}</c>: a JSON-LD language map with one text for each language.</summary>
/// <remarks>
/// Two maps are equal if they have the same texts under the same tags, regardless of the order in which they were added; the entries are
/// in the ordinal order of their tags. <c>default</c> is the empty map, which is not written to JSON. A lookup takes O(n) time. This type is
/// immutable and thread-safe.
/// </remarks>
[SuppressMessage("Naming", "CA1710", Justification = "A language map is the term of JSON-LD.")]
public readonly partial struct LanguageMap : IReadOnlyCollection<LanguageText>, IEquatable<LanguageMap>
{
    /// <summary>The entries in the ordinal order of their tags, without duplicate tags.</summary>
    private readonly ValueList<LanguageText> _texts;

    private LanguageMap(ValueList<LanguageText> texts) => _texts = texts;

    /// <summary>Gets an empty map.</summary>
    public static LanguageMap Empty => default;

    /// <summary>Gets the number of texts.</summary>
    public int Count => _texts.Count;

    /// <summary>Gets a value indicating whether the map is empty.</summary>
    public bool IsEmpty => _texts.IsEmpty;

    /// <summary>Gets the text in a language; null if there is none. Tags are compared without regard to case (RFC 5646, section 2.1.1).</summary>
    /// <exception cref="ArgumentNullException">The tag is null, and the map is not empty.</exception>
    public string? this[LanguageTag language]
    {
        get
        {
            foreach (var (tag, text) in _texts)
            {
                if (tag.Matches(language))
                {
                    return text;
                }
            }

            return null;
        }
    }

    /// <summary>Returns a map with a text added, or replaced if the map already has a text in the same language.</summary>
    /// <exception cref="ArgumentNullException">The tag or the text is null.</exception>
    public LanguageMap With(LanguageTag language, string text)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(text);
        var texts = new List<LanguageText>(Count + 1);
        foreach (var entry in _texts)
        {
            if (!entry.Language.Matches(language))
            {
                texts.Add(entry);
            }
        }

        texts.Add(new(language, text));
        return FromDistinct(texts);
    }

    /// <summary>Returns a map of texts; a later text replaces an earlier one in the same language.</summary>
    /// <exception cref="ArgumentNullException">A tag or a text is null.</exception>
    public static LanguageMap Of(params LanguageText[] texts) => Of((IEnumerable<LanguageText>)texts);

    /// <inheritdoc cref="Of(LanguageText[])"/>
    public static LanguageMap Of(IEnumerable<LanguageText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var byTag = new Dictionary<string, LanguageText>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in texts)
        {
            ArgumentNullException.ThrowIfNull(entry.Language, nameof(texts));
            ArgumentNullException.ThrowIfNull(entry.Text, nameof(texts));
            byTag[entry.Language.ToString()] = entry;
        }

        return FromDistinct([.. byTag.Values]);
    }

    /// <summary>Returns a map of texts whose tags are known to be distinct.</summary>
    internal static LanguageMap FromDistinct(List<LanguageText> texts)
    {
        texts.Sort(static (a, b) => string.CompareOrdinal(a.Language.ToString(), b.Language.ToString()));
        return new(new(texts.ToArray()));
    }

    /// <summary>Determines whether another map has the same texts under the same tags.</summary>
    public bool Equals(LanguageMap other) => _texts.Equals(other._texts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LanguageMap other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _texts.GetHashCode();

    /// <summary>Returns the tags and texts, such as <c>{ru: Сергей Лавров}</c>.</summary>
    public override string ToString() => $"{{{string.Join(", ", _texts.Select(entry => $"{entry.Language}: {entry.Text}"))}}}";

    /// <summary>Returns an enumerator of the texts in the ordinal order of their tags, which does not allocate.</summary>
    public ValueList<LanguageText>.Enumerator GetEnumerator() => _texts.GetEnumerator();

    IEnumerator<LanguageText> IEnumerable<LanguageText>.GetEnumerator() =>
        ((IEnumerable<LanguageText>)_texts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_texts).GetEnumerator();

    /// <summary>Determines whether two maps are equal.</summary>
    public static bool operator ==(LanguageMap left, LanguageMap right) => left.Equals(right);

    /// <summary>Determines whether two maps differ.</summary>
    public static bool operator !=(LanguageMap left, LanguageMap right) => !left.Equals(right);
}
