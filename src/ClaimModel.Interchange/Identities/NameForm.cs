using System.Text;

namespace ClaimModel.Interchange.Identities;

/// <summary>A name of an actor in the forms in which it is compared. Immutable.</summary>
internal sealed class NameForm
{
    private NameForm(string text, bool isAlias)
    {
        Text = text;
        IsAlias = isAlias;
        IsLatin = text.EnumerateRunes().All(static rune => rune.Value < 0x250 || !Rune.IsLetter(rune) || rune.Value is >= 0x1E00 and < 0x1F00);
        var words = NameFolding.Words(SurnameLast(text));
        AllWords = [.. words];
        Generation = words.Count > 1 && NameWords.Generations.Contains(words[^1]) ? words[^1] : null;
        IsPersonal = words.Count is >= 1 and <= 5 && !words.Exists(word => NameWords.NotPersonal.Contains(word) || word is "of" or "the" or "and" or "for" || char.IsAsciiDigit(word[0]));

        words.RemoveAll(static word => NameWords.Ignored.Contains(word) && word != "a"); // an initial
        if (Generation is not null)
        {
            words.RemoveAt(words.Count - 1);
        }

        Words = WithoutLegalForm(words.Count > 0 ? words : [.. AllWords]);
        Joined = string.Concat(Words);
        Folded = [.. Words.Select(NameFolding.Fold)];
        Untitled = IsPersonal ? [.. Words.SkipWhile((word, index) => index < Words.Length - 1 && NameWords.Titles.Contains(word))] : Words;
    }

    /// <summary>Gets the name as it is written.</summary>
    public string Text { get; }

    public bool IsAlias { get; }

    /// <summary>Gets a value indicating whether all letters are Latin.</summary>
    public bool IsLatin { get; }

    /// <summary>Gets all words.</summary>
    public string[] AllWords { get; }

    /// <summary>Gets the words without those that do not distinguish names.</summary>
    public string[] Words { get; }

    /// <summary>Gets <see cref="Words"/> without blanks.</summary>
    public string Joined { get; }

    /// <summary>Gets <see cref="Words"/> in a form in which transliterations are equal.</summary>
    public string[] Folded { get; }

    /// <summary>Gets <see cref="Words"/> without titles.</summary>
    public string[] Untitled { get; }

    /// <summary>Gets the word that distinguishes members of a family, such as <c>jr</c>; null if there is none.</summary>
    public string? Generation { get; }

    /// <summary>Gets a value indicating whether the name can be that of a person.</summary>
    public bool IsPersonal { get; }

    /// <summary>Returns the form of a name; null if it has no letters or digits.</summary>
    public static NameForm? Of(string name, bool isAlias) => new NameForm(name, isAlias) is { Words.Length: > 0 } form ? form : null;

    /// <summary>Returns the initial letters, such as <c>who</c> of <c>World Health Organization</c>; null if there are fewer than two words.</summary>
    public string? Acronym => Words.Length < 2 ? null : string.Concat(Words.Select(static word => word[0]));

    /// <summary>Gets a value indicating whether the name can be an acronym, such as <c>WHO</c> or <c>U.N.</c></summary>
    public bool IsAcronym => IsLatin && Text.Length <= 10 && Text.Count(char.IsUpper) is >= 2 and <= 6 && Text.All(static letter => char.IsUpper(letter) || letter is '.' or ' ');

    /// <summary>Returns a name with the surname last: <c>Lavrov, Sergey</c> is <c>Sergey Lavrov</c>.</summary>
    private static string SurnameLast(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma <= 0 || name.IndexOf(',', comma + 1) >= 0)
        {
            return name;
        }

        var rest = name[(comma + 1)..].Trim();
        var isSuffix = NameFolding.Words(rest) is not [var first, ..] || NameWords.Generations.Contains(first) || NameWords.LegalForms.Contains(first);
        return isSuffix || name[..comma].Contains(' ', StringComparison.Ordinal) ? name : $"{rest} {name[..comma]}";
    }

    private static string[] WithoutLegalForm(List<string> words)
    {
        var count = words.Count;
        while (count > 1 && NameWords.LegalForms.Contains(words[count - 1]))
        {
            count--;
        }

        return [.. words.Take(count)];
    }
}
