using ClaimModel.Interchange.Tables.Conversion;

namespace ClaimModel.Interchange.Tables.Suggestions;

/// <summary>The verdicts that fact-checkers use, from the worst to the best.</summary>
internal static class VerdictWords
{
    private static readonly string[] Ranks =
    [
        "pantsfire pantsonfire",
        "false wrong incorrect untrue falsch faux falso fake refuted",
        "mostlyfalse barelytrue largelyfalse",
        "halftrue mixture mixed partlyfalse partlytrue halfwahr conflicting",
        "mostlytrue largelytrue",
        "true correct accurate wahr richtig vrai verdadero supported",
    ];

    private static readonly Dictionary<string, int> RankByKey = Ranks.SelectMany(static (words, rank) => words.Split(' ').Select(word => (word, rank))).ToDictionary(static pair => pair.word, static pair => pair.rank);

    /// <summary>Returns the rank of a verdict; null if it is not known.</summary>
    public static int? RankOf(string verdict) => RankByKey.TryGetValue(WordText.KeyOf(verdict), out var rank) ? rank : null;
}
