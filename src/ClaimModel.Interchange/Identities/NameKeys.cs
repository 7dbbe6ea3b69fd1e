namespace ClaimModel.Interchange.Identities;

/// <summary>The keys of a name: only names that have one in common are compared.</summary>
internal static class NameKeys
{
    private const int MaxWords = 8;

    /// <summary>Returns the key of a name that is only a surname or an acronym, which <see cref="OfWhole"/> of another name can contain; null for other names.</summary>
    public static string? OfAbbreviated(NameForm name) =>
        name.IsAcronym ? $"acronym {string.Concat(name.AllWords)}"
        : name is { IsPersonal: true, Untitled.Length: 1 } ? $"surname {name.Untitled[0]}"
        : null;

    /// <summary>Returns the keys of the names that can stand for a name.</summary>
    public static IEnumerable<string> OfWhole(NameForm name)
    {
        if (name.IsPersonal && name.Untitled.Length is 2 or 3)
        {
            yield return $"surname {name.Untitled[^1]}";
        }

        if (!name.IsAcronym && name.Acronym is { } acronym)
        {
            yield return $"acronym {acronym}";
            if (name.AllWords.Length > name.Words.Length)
            {
                yield return $"acronym {string.Concat(name.AllWords.Select(static word => word[0]))}";
            }
        }
    }

    /// <summary>Returns the keys of a name. Names that are similar have one in common.</summary>
    public static IEnumerable<string> Of(NameForm name)
    {
        var words = name.Words;
        yield return $"words {string.Join(' ', words.Order(StringComparer.Ordinal))}";
        yield return $"sounds {string.Join(' ', name.Folded)}";
        if (name.IsPersonal)
        {
            foreach (var key in OfPerson(name.Untitled))
            {
                yield return key;
            }
        }

        foreach (var key in OfTypos(words))
        {
            yield return key;
        }
    }

    /// <summary>Returns a surname that has no first name, the surname with the initial of the first name, and the first two names.</summary>
    private static IEnumerable<string> OfPerson(string[] words)
    {
        if (words.Length > 1)
        {
            yield return $"initial {words[0][0]} {words[^1]}";
        }
        else
        {
            yield return $"alone {words[0]}";
        }

        if (words.Length is 2 or 3)
        {
            yield return $"names {words[0]} {words[1]}";
        }
    }

    /// <summary>Returns the name with half of one word: if there is one difference in a word, one of its halves is equal.</summary>
    private static IEnumerable<string> OfTypos(string[] words)
    {
        for (var index = 0; index < words.Length && words.Length <= MaxWords; index++)
        {
            var word = words[index];
            if (word.Length < NameComparer.MinWordWithTypo(words.Length) || word.Any(char.IsAsciiDigit))
            {
                continue;
            }

            var before = string.Join(' ', words[..index]);
            var after = string.Join(' ', words[(index + 1)..]);
            foreach (var half in new[] { word.Length / 2, (word.Length - 1) / 2 }.Distinct())
            {
                yield return $"typo {before} {word[..half]}* {after}";
                yield return $"typo {before} *{word[^half..]} {after}";
            }
        }
    }
}
