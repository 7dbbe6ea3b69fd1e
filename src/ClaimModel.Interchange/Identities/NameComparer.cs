namespace ClaimModel.Interchange.Identities;

/// <summary>Compares two names of actors, and says whether they may be names of one.</summary>
internal static class NameComparer
{
    private const int MinConsonants = 5;
    private const int MinLongName = 6;
    private const int MinWordWithTwoTypos = 9;

    /// <summary>Returns the length from which a word of a name is compared with words that differ in a letter: Iran is not Iraq, and John is not Joan.</summary>
    /// <param name="words">The number of words in the name.</param>
    public static int MinWordWithTypo(int words) => words == 1 ? 7 : 5;

    /// <summary>Returns how two names agree; null if they do not.</summary>
    /// <param name="one">A name.</param>
    /// <param name="other">Another name.</param>
    /// <param name="arePersons">Whether the actors can be persons.</param>
    public static NameMatch? Compare(NameForm one, NameForm other, bool arePersons)
    {
        if (one.Generation is not null && other.Generation is not null && one.Generation[0] != other.Generation[0])
        {
            return null;
        }

        var match = CompareWhole(one, other)
            ?? (arePersons && one.IsPersonal && other.IsPersonal ? PersonNames.Compare(one, other) : null)
            ?? CompareAcronyms(one, other) ?? CompareAcronyms(other, one)
            ?? CompareTypos(one, other);
        return match is not null && (one.Generation is null) != (other.Generation is null)
            ? match with { Strength = DuplicateStrength.Weak, Explanation = $"{match.Explanation}, but only one of them has \"{one.Generation ?? other.Generation}\"" }
            : match;
    }

    private static NameMatch? CompareWhole(NameForm one, NameForm other)
    {
        var isSameScript = one.IsLatin == other.IsLatin;
        var ofAlias = one.IsAlias || other.IsAlias ? DuplicateStrength.Moderate : DuplicateStrength.Strong;
        if (one.Joined == other.Joined)
        {
            return isSameScript
                ? new(DuplicateReasonKind.SameName, ofAlias, "are the same name, except for case, accents, punctuation or blanks")
                : new(DuplicateReasonKind.Transliteration, ofAlias, "are the same name in different scripts");
        }

        if (one.Words.Length > 1 && HasSameWords(one.Words, other.Words))
        {
            return new(DuplicateReasonKind.WordOrder, DuplicateStrength.Weak, "have the same words in a different order");
        }

        if (IsSameSpelling(one, other, isSameScript))
        {
            return isSameScript
                ? new(DuplicateReasonKind.Spelling, one.Joined.Length >= MinLongName ? DuplicateStrength.Moderate : DuplicateStrength.Weak, "are spellings of the same sounds")
                : new(DuplicateReasonKind.Transliteration, DuplicateStrength.Moderate, "are the same name in different scripts, with another transliteration");
        }

        if (isSameScript || one.Words.Length < 2 || other.Words.Length < 2)
        {
            return null;
        }

        var consonants = NameFolding.Consonants(one.Folded);
        return consonants.Length >= MinConsonants && consonants == NameFolding.Consonants(other.Folded)
            ? new(DuplicateReasonKind.Transliteration, DuplicateStrength.Weak, "have the same consonants in different scripts")
            : null;
    }

    private static bool HasSameWords(string[] one, string[] other) =>
        one.Length == other.Length && one.Order(StringComparer.Ordinal).SequenceEqual(other.Order(StringComparer.Ordinal));

    /// <summary>Determines whether names differ only in how sounds are spelled. In one script, short words that differ are different names.</summary>
    private static bool IsSameSpelling(NameForm one, NameForm other, bool isSameScript)
    {
        const int MinWord = 4;
        return one.Folded.AsSpan().SequenceEqual(other.Folded)
            && (!isSameScript || one.Words.Zip(other.Words).All(pair => pair.First == pair.Second || Math.Min(pair.First.Length, pair.Second.Length) >= MinWord));
    }

    private static NameMatch? CompareAcronyms(NameForm acronym, NameForm name)
    {
        if (!acronym.IsAcronym || name.IsAcronym || !name.IsLatin || name.Text.Count(char.IsUpper) < 2)
        {
            return null;
        }

        var letters = string.Concat(acronym.AllWords);
        return letters.Length >= 2 && (letters == name.Acronym || letters == string.Concat(name.AllWords.Select(static word => word[0])))
            ? new(DuplicateReasonKind.Acronym, letters.Length > 2 ? DuplicateStrength.Moderate : DuplicateStrength.Weak, "may be a name and its acronym")
            : null;
    }

    /// <summary>Compares names of which one word has one letter more, fewer or different, or two letters exchanged; two such differences if it is long.</summary>
    private static NameMatch? CompareTypos(NameForm one, NameForm other)
    {
        if (one.IsLatin != other.IsLatin || one.Words.Length != other.Words.Length)
        {
            return null;
        }

        var index = -1;
        for (var word = 0; word < one.Words.Length; word++)
        {
            if (one.Words[word] != other.Words[word])
            {
                if (index >= 0)
                {
                    return null;
                }

                index = word;
            }
        }

        var (left, right) = (one.Words[index], other.Words[index]);
        var length = Math.Min(left.Length, right.Length);
        if (length < MinWordWithTypo(one.Words.Length) || left[0] != right[0] || left.Any(char.IsAsciiDigit) || right.Any(char.IsAsciiDigit))
        {
            return null;
        }

        var distance = EditDistance.Of(left, right, limit: 2);
        if (distance > (length >= MinWordWithTwoTypos ? 2 : 1) || IsAnotherWord(left, right))
        {
            return null;
        }

        // Longer words are less often similar by chance; words with a different letter are often two names.
        const int MinLongWord = 7;
        var isReplaced = left.Length == right.Length && left.Zip(right).Count(static pair => pair.First != pair.Second) == 1;
        var strength = one.Words.Length > 1 && length >= MinLongWord && distance == 1 && !isReplaced ? DuplicateStrength.Moderate : DuplicateStrength.Weak;
        return new(DuplicateReasonKind.Typo, strength, distance == 1 ? "differ in one letter" : "differ in two letters");
    }

    /// <summary>Determines whether the difference is an ending, which makes another word: <c>Maria</c> and <c>Marie</c>, <c>Roberto</c>, <c>Republican</c> and <c>Republicans</c>.</summary>
    private static bool IsAnotherWord(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        return left.AsSpan(0, length - 1).SequenceEqual(right.AsSpan(0, length - 1));
    }
}
