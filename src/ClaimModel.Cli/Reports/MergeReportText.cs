using ClaimModel.Cli.Terminal;
using ClaimModel.JsonLines;
using ClaimModel.Values;

namespace ClaimModel.Cli.Reports;

/// <summary>Writes the conflicts of a merge to standard error, with the members that differ.</summary>
/// <param name="console">The console.</param>
/// <param name="format">Returns a location, such as <c>a.claims.json(12)</c>.</param>
internal sealed class MergeReportText(ToolConsole console, Func<RecordLocation, string> format)
{
    private const int MaxMembers = 100;

    /// <summary>Writes the conflicts that were decided.</summary>
    /// <param name="report">The report.</param>
    /// <param name="preference">The word of the preference that decided, such as <c>newest</c>.</param>
    public void WriteDecisions(MergeReport report, string preference)
    {
        foreach (var (conflict, kept) in report.Decisions)
        {
            var (which, other) = kept == conflict.Second ? ("this one is", "that one") : ("that one is", "this one");
            console.Error.WriteLine($"{format(conflict.Second)}: info: {Subject(conflict)} differs from {Other(conflict)}; {which} kept, and {other} omitted (--prefer {preference}).");
            WriteDifferences(conflict);
        }

        if (report.DecisionCount > report.Decisions.Count)
        {
            console.WriteError($"{MessageText.Number(report.DecisionCount - report.Decisions.Count)} more such decisions are not shown.");
        }
    }

    /// <summary>Writes the conflicts that were not decided.</summary>
    public void WriteConflicts(MergeReport report, MergePreference? preference)
    {
        foreach (var conflict in report.Conflicts)
        {
            var cause = preference is null || conflict.Id is null ? "" : " Their dates do not determine which one is newer.";
            var advice = conflict.Id is null ? "Use --header to specify the file whose metadata is kept."
                : preference is null ? "Make them identical, change one of the ids (see --prefix), or choose one with --prefer."
                : "Make them identical, or change one of the ids (see --prefix).";
            console.Error.WriteLine($"{format(conflict.Second)}: error: {Subject(conflict)} differs from {Other(conflict)}.{cause} {advice}");
            WriteDifferences(conflict);
        }

        var shown = report.ConflictCount > report.Conflicts.Count ? $" (the first {MessageText.Number(report.Conflicts.Count)} are shown)" : "";
        console.WriteError($"{MessageText.Count(report.ConflictCount, "record differs from an earlier one", "records differ from earlier ones")} with the same id{shown}; nothing was written.");
    }

    private static string Subject(MergeConflict conflict) =>
        conflict.Id is null ? "The metadata of the dataset" : $"The {conflict.RecordType} {ScreenText.Quoted(conflict.Id)}";

    private string Other(MergeConflict conflict) => $"{(conflict.Id is null ? "that" : "the one")} in {format(conflict.First)}";

    private void WriteDifferences(MergeConflict conflict)
    {
        var (first, second) = (format(conflict.First), format(conflict.Second));
        var listed = conflict.Differences.Take(MaxMembers).ToList();
        foreach (var difference in listed)
        {
            var (one, other) = ValuePair.Of(difference.First, difference.Second);
            var order = difference.Kind == DifferenceKind.Reordered ? " (the order differs)" : "";
            console.Error.WriteLine($"  {ScreenText.Short(difference.JsonPointer)}: {one ?? "nothing"} in {first}, {other ?? "nothing"} in {second}{order}");
        }

        if (conflict.DifferenceCount > listed.Count)
        {
            console.Error.WriteLine($"  and {MessageText.Count(conflict.DifferenceCount - listed.Count, "more difference")}");
        }
    }
}
