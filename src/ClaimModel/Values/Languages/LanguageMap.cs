using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ClaimModel;

/// <summary>The same text in several languages, such as <c>{"ru": "Сергей Лавров"}</c>: a JSON-LD language map with one text a language.</summary>
/// <remarks>
/// Two maps are equal when they hold the same texts under the same tags, in whatever order they were given; the tags stand in
/// ordinal order. <c>default</c> is the empty map, which is not written to JSON. All members are thread-safe. A look-up costs O(n).
/// </remarks>
[SuppressMessage("Naming", "CA1710", Justification = "A language map is the term of JSON-LD.")]
public readonly partial struct LanguageMap : IReadOnlyCollection<LanguageText>, IEquatable<LanguageMap>
{
    /// <summary>The texts in the ordinal order of their tags, no tag twice.</summary>
    private readonly ValueList<LanguageText> _texts;

    private LanguageMap(ValueList<LanguageText> texts) => _texts = texts;

    /// <summary>The map without texts.</summary>
    public static LanguageMap Empty => default;

    /// <summary>How many texts there are.</summary>
    public int Count => _texts.Count;

    /// <summary>Whether there is no text.</summary>
    public bool IsEmpty => _texts.IsEmpty;

    /// <summary>The text in a language, null where there is none; tags are compared without case (RFC 5646, section 2.1.1).</summary>
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

    /// <summary>A map with one text more, or with another text in place of the one under an equal tag.</summary>
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

    /// <summary>A map of texts by language; a later text replaces an earlier one in the same language.</summary>
    /// <exception cref="ArgumentNullException">A tag or a text is null.</exception>
    public static LanguageMap Of(params IEnumerable<LanguageText> texts) =>
        texts.Aggregate(Empty, (map, entry) => map.With(entry.Language, entry.Text));

    /// <summary>The map of texts whose tags are known to differ.</summary>
    internal static LanguageMap FromDistinct(List<LanguageText> texts)
    {
        texts.Sort(static (a, b) => string.CompareOrdinal(a.Language.ToString(), b.Language.ToString()));
        return new(new(texts.ToArray()));
    }

    /// <summary>Whether the other map holds the same texts under the same tags.</summary>
    public bool Equals(LanguageMap other) => _texts.Equals(other._texts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LanguageMap other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _texts.GetHashCode();

    /// <summary>The tags and texts, such as <c>{ru: Сергей Лавров}</c>.</summary>
    public override string ToString() => $"{{{string.Join(", ", _texts.Select(entry => $"{entry.Language}: {entry.Text}"))}}}";

    /// <summary>Goes through the texts in the ordinal order of their tags, without allocating.</summary>
    public ReadOnlySpan<LanguageText>.Enumerator GetEnumerator() => _texts.GetEnumerator();

    IEnumerator<LanguageText> IEnumerable<LanguageText>.GetEnumerator() =>
        ((IEnumerable<LanguageText>)_texts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_texts).GetEnumerator();

    /// <summary>Whether two maps are equal.</summary>
    public static bool operator ==(LanguageMap left, LanguageMap right) => left.Equals(right);

    /// <summary>Whether two maps differ.</summary>
    public static bool operator !=(LanguageMap left, LanguageMap right) => !left.Equals(right);
}
