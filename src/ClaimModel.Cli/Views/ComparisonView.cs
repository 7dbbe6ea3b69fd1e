using System.Text;
using ClaimModel.Cli.Terminal;
using ClaimModel.Values;
using Spectre.Console;

namespace ClaimModel.Cli.Views;

/// <summary>The differences between two datasets, as lines of text and as Markdown.</summary>
/// <param name="comparison">The differences.</param>
/// <param name="first">The name of the first file.</param>
/// <param name="second">The name of the second file.</param>
internal sealed class ComparisonView(DatasetComparison comparison, string first, string second)
{
    private static readonly Style Added = new(Color.Green);
    private static readonly Style Removed = new(Color.Red);
    private static readonly Style Changed = new(Color.Yellow);

    private string Summary => comparison.IsSame
        ? $"{ScreenText.FilePath(first)} and {ScreenText.FilePath(second)} are the same ({MessageText.Count(comparison.SameCount, "record")})."
        : $"{MessageText.Count(comparison.Count(DifferenceKind.Added), "record was", "records were")} added, {MessageText.Number(comparison.Count(DifferenceKind.Removed))} removed "
        + $"and {MessageText.Number(comparison.Count(DifferenceKind.Changed))} changed; {MessageText.Number(comparison.SameCount)} {(comparison.SameCount == 1 ? "is" : "are")} the same"
        + (comparison.Metadata.IsEmpty ? "." : ". The metadata differs.");

    public void WriteText(ToolConsole console)
    {
        if (!comparison.IsSame)
        {
            console.Write($"--- {ScreenText.FilePath(first)}\n+++ {ScreenText.FilePath(second)}\n", Styles.Bold);
        }

        if (!comparison.Metadata.IsEmpty)
        {
            console.Write("~ metadata\n", Changed);
            WriteMembers(console, comparison.Metadata);
        }

        foreach (var record in comparison.Records)
        {
            var (sign, style) = record.Kind switch
            {
                DifferenceKind.Added => ('+', Added),
                DifferenceKind.Removed => ('-', Removed),
                _ => ('~', Changed),
            };
            console.Write($"{sign} {record.RecordType} {ScreenText.Quoted(record.Id)}", style);
            console.Out.Write(record.Text.Length == 0 ? "\n" : $": {ScreenText.Short(record.Text)}\n");
            WriteMembers(console, record.Members);
        }

        console.Write($"{Summary}\n", Styles.Dim);
    }

    public string Markdown()
    {
        var text = new StringBuilder($"## Differences between {MarkdownText.Of(first)} and {MarkdownText.Of(second)}\n\n{MarkdownText.Of(Summary)}\n");
        if (comparison.IsSame)
        {
            return text.ToString();
        }

        text.Append('\n').Append(MarkdownText.Row("Record", "Change", "Before", "After")).Append(MarkdownText.Rule(4));
        AppendRows(text, "metadata", comparison.Metadata);
        foreach (var record in comparison.Records)
        {
            var name = $"{record.RecordType} {MarkdownText.Of(record.Id)}";
            if (record.Kind == DifferenceKind.Changed)
            {
                AppendRows(text, name, record.Members);
            }
            else
            {
                var shown = MarkdownText.Of(ScreenText.Short(record.Text));
                var isAdded = record.Kind == DifferenceKind.Added;
                text.Append(MarkdownText.Row(name, isAdded ? "added" : "removed", isAdded ? "" : shown, isAdded ? shown : ""));
            }
        }

        return text.ToString();
    }

    private static void WriteMembers(ToolConsole console, ValueList<MemberDifference> members)
    {
        foreach (var member in members)
        {
            var (one, other) = ValuePair.Of(member.First, member.Second);
            console.Out.Write($"    {ScreenText.Short(member.JsonPointer)}: " + member.Kind switch
            {
                DifferenceKind.Added => $"added {other}\n",
                DifferenceKind.Removed => $"removed {one}\n",
                DifferenceKind.Reordered => $"reordered {one} → {other}\n",
                _ => $"{one} → {other}\n",
            });
        }
    }

    private static void AppendRows(StringBuilder text, string record, ValueList<MemberDifference> members)
    {
        foreach (var member in members)
        {
            var (one, other) = ValuePair.Of(member.First, member.Second);
            text.Append(MarkdownText.Row(
                record,
                $"{MarkdownText.Of(ScreenText.Short(member.JsonPointer))} {(member.Kind == DifferenceKind.Reordered ? "(order)" : "")}".TrimEnd(),
                MarkdownText.Of(one ?? ""),
                MarkdownText.Of(other ?? "")));
        }
    }
}
