namespace ClaimModel.Diagnostics;

/// <summary>Finds the word that was probably meant.</summary>
internal static class SpellingSuggestion
{
    private const int LongestWord = 100;

    /// <summary>The candidate that a few slips of the pen would turn into the word, null where none is near.</summary>
    public static string? For(string word, IEnumerable<string> candidates)
    {
        var unlimited = int.MaxValue;
        return For(word, candidates, ref unlimited);
    }

    /// <inheritdoc cref="For(string, IEnumerable{string})"/>
    /// <param name="word">The word.</param>
    /// <param name="candidates">The words that may have been meant.</param>
    /// <param name="comparisonsLeft">How many candidates may be looked at; becomes less by those that were.</param>
    public static string? For(string word, IEnumerable<string> candidates, ref int comparisonsLeft)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        string? nearest = null;
        var least = Math.Max(1, Math.Min(word.Length / 3, 3)) + 1;
        foreach (var candidate in candidates)
        {
            if (comparisonsLeft-- <= 0)
            {
                break;
            }

            if (Math.Abs(candidate.Length - word.Length) < least && candidate.Length <= LongestWord)
            {
                var distance = Distance(word, candidate);
                if (distance < least)
                {
                    (nearest, least) = (candidate, distance);
                }
            }
        }

        return nearest;
    }

    /// <summary>
    /// How many letters must be inserted, left out, replaced or swapped with their neighbour, case aside
    /// (restricted Damerau–Levenshtein distance).
    /// </summary>
    private static int Distance(string left, string right)
    {
        Span<int> before = stackalloc int[right.Length + 1];
        Span<int> above = stackalloc int[right.Length + 1];
        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = Same(left[i - 1], right[j - 1]);
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            var last = before;
            before = above;
            above = row;
            row = last;
        }

        return above[right.Length];
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
