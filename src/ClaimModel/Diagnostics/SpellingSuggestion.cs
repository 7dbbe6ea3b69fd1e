namespace ClaimModel.Diagnostics;

/// <summary>Suggests corrections of misspelled words.</summary>
internal static class SpellingSuggestion
{
    private const int MaxWordLength = 100;
    private const int MaxDistance = 3;

    /// <summary>Returns the candidate closest to a word, ignoring case; null if none is close enough.</summary>
    /// <param name="word">The misspelled word.</param>
    /// <param name="candidates">The correct words; if several are equally close, the first of them is returned.</param>
    public static string? For(string word, IEnumerable<string> candidates)
    {
        var unlimited = int.MaxValue;
        return For(word, candidates, ref unlimited);
    }

    /// <inheritdoc cref="For(string, IEnumerable{string})"/>
    /// <param name="word">The misspelled word.</param>
    /// <param name="candidates">The correct words; if several are equally close, the first of them is returned.</param>
    /// <param name="comparisonsLeft">The number of candidates that may still be compared; it is decremented for each comparison.</param>
    /// <param name="fold">Returns the form in which words are compared; null for the words themselves.</param>
    public static string? For(string word, IEnumerable<string> candidates, ref int comparisonsLeft, Func<string, string>? fold = null)
    {
        word = fold?.Invoke(word) ?? word;
        if (word.Length is 0 or > MaxWordLength)
        {
            return null;
        }

        string? nearest = null;
        var limit = Math.Clamp(word.Length / 3, 1, MaxDistance);
        Span<char> folded = stackalloc char[word.Length];
        Span<char> other = stackalloc char[MaxWordLength];
        word.AsSpan().ToUpperInvariant(folded);
        foreach (var candidate in candidates)
        {
            if (limit < 0 || comparisonsLeft-- <= 0)
            {
                break;
            }

            var text = fold?.Invoke(candidate) ?? candidate;
            if (Math.Abs(text.Length - word.Length) <= limit && text.Length <= MaxWordLength)
            {
                text.AsSpan().ToUpperInvariant(other);
                var distance = Distance(folded, other[..text.Length], limit);
                if (distance <= limit)
                {
                    (nearest, limit) = (candidate, distance - 1);
                }
            }
        }

        return nearest;
    }

    /// <summary>
    /// Returns the number of insertions, deletions, substitutions and transpositions of adjacent characters (restricted Damerau–Levenshtein
    /// distance). If it exceeds the limit, any number above the limit is returned.
    /// </summary>
    private static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        var prefix = left.CommonPrefixLength(right);
        left = left[prefix..];
        right = right[prefix..];

        // Only cells close to the diagonal can lead to a distance within the limit; the cells next to them count as exceeding it.
        var exceeded = limit + 1;
        var width = right.Length + 2;
        Span<int> cells = stackalloc int[3 * width];
        var before = cells[..width];
        var above = cells[width..(2 * width)];
        var row = cells[(2 * width)..];
        for (var j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var first = Math.Max(1, i - limit);
            var last = Math.Min(right.Length, i + limit);
            row[first - 1] = first == 1 ? i : exceeded;
            var least = row[first - 1];
            for (var j = first; j <= last; j++)
            {
                var distance = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    distance = Math.Min(distance, before[j - 2] + 1);
                }

                row[j] = distance;
                least = Math.Min(least, distance);
            }

            if (least > limit)
            {
                return exceeded;
            }

            row[last + 1] = exceeded;
            var spare = before;
            before = above;
            above = row;
            row = spare;
        }

        return above[right.Length];
    }
}
