using ClaimModel.Values;

namespace ClaimModel.Vocabularies;

/// <summary>The words of an enumeration: the names of its values in camel case, in the order of the values.</summary>
internal static class Vocabulary<TEnum>
    where TEnum : struct, Enum
{
    private static readonly (string Word, TEnum Value)[] Terms = [.. Enum.GetNames<TEnum>()
        .Zip(Enum.GetValues<TEnum>(), static (name, value) => (Word: char.ToLowerInvariant(name[0]) + name[1..], Value: value))
        .Where(static term => !IsDefault(term.Value) || !HasNoDefault)];

    private static bool HasNoDefault => typeof(TEnum).IsDefined(typeof(TermRequiredAttribute), inherit: false);

    /// <summary>Gets the word of the value 0; empty if the vocabulary has no default.</summary>
    public static string DefaultWord { get; } = HasNoDefault ? "" : Terms[0].Word;

    public static IReadOnlyList<string> Words { get; } = [.. Terms.Select(static term => term.Word)];

    public static bool IsDefault(TEnum value) => EqualityComparer<TEnum>.Default.Equals(value, default);

    /// <summary>Finds the value of a word.</summary>
    public static bool TryGetValue(string word, out TEnum value)
    {
        foreach (var term in Terms)
        {
            if (term.Word == word)
            {
                value = term.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Finds the word that is equal to a text, ignoring case and surrounding white space; null if there is none.</summary>
    public static string? FindSimilar(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        foreach (var (word, _) in Terms)
        {
            if (trimmed.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Returns the message about a text that is not a word: it is blank, or a word with other case or white space, which is suggested.</summary>
    public static string ErrorOf(ReadOnlySpan<char> text, out string? suggestion)
    {
        suggestion = FindSimilar(text);
        return suggestion is not null
            ? $"The word {MessageText.Quoted(text)} is misspelled; write \"{suggestion}\"."
            : $"The word is blank; write one of {MessageText.List(Words)}, or a word of your own.";
    }

    /// <summary>Returns the word of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public static string WordOf(TEnum value)
    {
        foreach (var term in Terms)
        {
            if (EqualityComparer<TEnum>.Default.Equals(term.Value, value))
            {
                return term.Word;
            }
        }

        return IsDefault(value) ? "" : throw new ArgumentOutOfRangeException(nameof(value), value, $"The value is not a member of {typeof(TEnum).Name}.");
    }
}
