using System.Text;

namespace ClaimModel.Tests.Analysis.Pairs;

/// <summary>The results of all pairs as Markdown.</summary>
internal static class PairTables
{
    public static string Markdown()
    {
        var text = new StringBuilder("| Kind | Pairs | Contradictions | Found | Of these, tensions | Missed | Found wrongly |\n|---|---|---|---|---|---|---|\n");
        foreach (var category in PairResult.All.GroupBy(result => result.Pair.Category))
        {
            text.Append(Row(Words(category.Key), PairScore.Of([.. category])));
        }

        text.Append(Row("all", PairScore.Of(PairResult.All)));
        text.Append($"\n{PairScore.Of(PairResult.All)}\n\n| | Sentences | Why |\n|---|---|---|\n");
        foreach (var wrong in PairResult.All.Where(result => result.IsWrong))
        {
            text.Append($"| {(wrong.IsFound ? "found wrongly" : "missed")} | {wrong.Pair.First} {wrong.Pair.Second} | {LabeledPair.Wrong.GetValueOrDefault(wrong.Pair.Id)} |\n");
        }

        return text.ToString();
    }

    private static string Row(string name, PairScore score) =>
        $"| {name} | {score.Pairs} | {score.Contradictions} | {score.Found} | {score.Tensions} | {score.Missed} | {score.FoundWrongly} |\n";

    private static string Words(string category) => string.Concat(category.Select(letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
}
