using System.Text;
using ClaimModel.Cli.Terminal;
using ClaimModel.Interchange;
using ClaimModel.Values;
using Spectre.Console;

namespace ClaimModel.Cli.Views;

/// <summary>Records that may be the same, as lines of text, JSON and Markdown.</summary>
internal sealed class DuplicatesView(ClaimDataset dataset, DuplicateReport report)
{
    private const int MaxSkipped = 5;

    private string Summary => report.Suggestions.IsEmpty
        ? "No records seem to be the same."
        : $"{MessageText.Count(report.Suggestions.Count, "pair of records", "pairs of records")} may be the same: {string.Join(", ", Counts())}.";

    /// <summary>Gets sentences about names that were not compared.</summary>
    private IEnumerable<string> Notes
    {
        get
        {
            if (report.HasMore)
            {
                yield return "There are more pairs of actors than are shown.";
            }

            foreach (var skipped in report.SkippedGroups.Take(MaxSkipped))
            {
                yield return $"{MessageText.Number(skipped.Count)} names like {ScreenText.Quoted(skipped.Example)} were not compared with each other, because there are too many.";
            }

            if (report.SkippedGroups.Count > MaxSkipped)
            {
                yield return $"{MessageText.Count(report.SkippedGroups.Count - MaxSkipped, "more group", "more groups")} of similar names {(report.SkippedGroups.Count == MaxSkipped + 1 ? "was" : "were")} not compared.";
            }
        }
    }

    public void WriteText(ToolConsole console)
    {
        foreach (var suggestion in report.Suggestions)
        {
            console.Write($"{suggestion.RecordType}s {ScreenText.Quoted(suggestion.First)} and {ScreenText.Quoted(suggestion.Second)}", Styles.Bold);
            console.Out.Write($" ({WordOf(suggestion.Strength)})\n");
            foreach (var reason in suggestion.Reasons)
            {
                console.Out.Write($"    {ScreenText.Long(reason.Explanation)}\n");
            }
        }

        console.Write($"{Summary}\n{string.Concat(Notes.Select(static note => $"{note}\n"))}", Styles.Dim);
    }

    public string Markdown()
    {
        var text = new StringBuilder($"## Possible duplicates\n\n{Summary}\n");
        if (!report.Suggestions.IsEmpty)
        {
            text.Append('\n').Append(MarkdownText.Row("Records", "First", "Second", "Strength", "Reasons")).Append(MarkdownText.Rule(5));
            foreach (var suggestion in report.Suggestions)
            {
                text.Append(MarkdownText.Row(
                    $"{suggestion.RecordType}s",
                    MarkdownText.Of(suggestion.First),
                    MarkdownText.Of(suggestion.Second),
                    WordOf(suggestion.Strength),
                    string.Join("<br>", suggestion.Reasons.Select(static reason => MarkdownText.Of(reason.Explanation)))));
            }
        }

        return text.Append(Notes.Any() ? "\n" : "").AppendJoin("", Notes.Select(static note => $"- {MarkdownText.Of(note)}\n")).ToString();
    }

    public string Json() => JsonText.Of(
        new DuplicatesJson(
            report.Suggestions.Select(suggestion => new DuplicateJson(
                suggestion.RecordType,
                suggestion.First,
                suggestion.Second,
                TextOf(suggestion.RecordType, suggestion.First),
                TextOf(suggestion.RecordType, suggestion.Second),
                WordOf(suggestion.Strength),
                suggestion.Reasons.Select(static reason => new DuplicateReasonJson(WordOf(reason.Kind), reason.Explanation)))),
            report.HasMore,
            report.SkippedGroups.Select(static skipped => new SkippedNamesJson(skipped.Example, skipped.Count))),
        ViewJsonContext.Default.DuplicatesJson);

    private IEnumerable<string> Counts() => report.Suggestions.CountBy(static suggestion => suggestion.RecordType).Select(static count => MessageText.Count(count.Value, $"pair of {count.Key}s", $"pairs of {count.Key}s"));

    private string? TextOf(string recordType, string id) => recordType switch
    {
        "actor" => dataset.FindActor(id)?.Name,
        "source" => dataset.FindSource(id)?.Url,
        _ => dataset.FindClaim(id)?.Text,
    };

    private static string WordOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
