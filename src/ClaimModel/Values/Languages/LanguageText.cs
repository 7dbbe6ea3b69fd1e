namespace ClaimModel;

/// <summary>A text in a language: one entry of a <see cref="LanguageMap"/>.</summary>
/// <param name="Language">The BCP 47 tag of the language.</param>
/// <param name="Text">The text.</param>
public readonly record struct LanguageText(LanguageTag Language, string Text)
{
    /// <summary>A pair of a tag and a text, so that <c>LanguageMap.Of(("ru", "Сергей Лавров"))</c> can be written.</summary>
    public static implicit operator LanguageText((string Language, string Text) pair) => new(LanguageTag.Parse(pair.Language, null), pair.Text);
}
