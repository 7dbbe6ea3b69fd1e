using System.Globalization;
using System.Text;
using ClaimModel.Values;
using ClaimModel.Values.Languages;

namespace ClaimModel.Interchange.Tables.Conversion;

/// <summary>Converts words: those of vocabularies, of yes and no, and the names of languages.</summary>
internal static class WordText
{
    /// <summary>Converts a word to one of a vocabulary, up to case, blanks, hyphens and underscores. Other words are kept, since vocabularies are open.</summary>
    public static Converted ToTerm(string text, IReadOnlyList<string> words)
    {
        var key = KeyOf(text);
        return Converted.To(words.FirstOrDefault(word => word == text) ?? words.FirstOrDefault(word => KeyOf(word) == key) ?? text);
    }

    /// <summary>Converts a word to <c>true</c> or <c>false</c>.</summary>
    public static Converted ToBoolean(string text) => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "y" or "1" or "x" or "ja" or "oui" or "sí" or "si" or "wahr" or "vrai" => Converted.To("true"),
        "false" or "no" or "n" or "0" or "nein" or "non" or "falsch" or "faux" => Converted.To("false"),
        _ => Converted.Fail($"{MessageText.Quoted(text)} is neither true nor false; write yes or no."),
    };

    /// <summary>Converts the name of a language to its tag.</summary>
    public static Converted ToLanguage(string text)
    {
        if (LanguageNames.Correct(WithoutMarks(text)) is { } named && LanguageTag.TryParse(named, out _))
        {
            return Converted.To(named);
        }

        var tag = text.Replace('_', '-');
        return LanguageTag.TryParse(tag, out _) ? Converted.To(tag) : Converted.Fail($"{MessageText.Quoted(text)} is no language tag, such as en or zh-Hant, and no name of a language that is known.");
    }

    /// <summary>Returns a text in the form in which words are compared: lowercase letters and digits.</summary>
    public static string KeyOf(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                key.Append(char.ToLowerInvariant(letter));
            }
        }

        return key.ToString();
    }

    private static string WithoutMarks(string text) =>
        string.Concat(Surrogates.Normalize(text, NormalizationForm.FormD).Where(static letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));
}
