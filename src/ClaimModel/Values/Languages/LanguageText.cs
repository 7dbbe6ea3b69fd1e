namespace ClaimModel;

/// <summary>A text in a language: an entry of a <see cref="LanguageMap"/>.</summary>
/// <remarks>Two entries are equal if their tags and their texts are equal (ordinal). This type is immutable and thread-safe.</remarks>
/// <param name="Language">The BCP 47 tag of the language.</param>
/// <param name="Text">The text.</param>
public readonly partial record struct LanguageText(LanguageTag Language, string Text)
{
    /// <summary>Converts a pair of a tag and a text to an entry, as in <c>LanguageMap.Of(("ru", "Сергей Лавров"))</c>.</summary>
    /// <exception cref="ArgumentNullException">The tag is null.</exception>
    /// <exception cref="FormatException">The tag is not a well-formed language tag.</exception>
    public static implicit operator LanguageText((string Language, string Text) pair) => new(LanguageTag.Parse(pair.Language, null), pair.Text);
}
