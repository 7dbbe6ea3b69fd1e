using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Input;

/// <summary>Finds the word that was probably meant on a command line.</summary>
internal static class ClosestWord
{
    private const int LongestWord = 100;

    /// <summary>The candidate that at most a third of the letters, and no more than three, keep apart from the word; null where there is none.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        return candidates
            .Where(candidate => candidate.Length <= LongestWord)
            .Select(candidate => (Word: candidate, Distance: Distance(word, candidate)))
            .Where(candidate => candidate.Distance <= Math.Clamp(word.Length / 3, 1, 3))
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();
    }

    /// <summary>The question whether something else was meant, with a blank before it; empty where there is nothing near.</summary>
    public static string DidYouMean(string word, IEnumerable<string> candidates) =>
        To(word, candidates) is { } near ? $" Did you mean {ScreenText.Quoted(near)}?" : "";

    /// <summary>How many letters must be inserted, left out, replaced or swapped with their neighbour, case aside.</summary>
    private static int Distance(string left, string right)
    {
        var distances = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                distances[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1,
                    distances[i - 1, j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    distances[i, j] = Math.Min(distances[i, j], distances[i - 2, j - 2] + 1);
                }
            }
        }

        return distances[left.Length, right.Length];
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
