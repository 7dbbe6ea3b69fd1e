namespace ClaimModel.JsonLines;

/// <summary>The result of merging datasets.</summary>
/// <param name="Counts">The number of distinct records of each type.</param>
/// <param name="Repeated">The number of records left out because they are equal to an earlier one.</param>
/// <param name="Conflicts">The records with the same id and different content between which nothing decided, in input order; at most 1,000.</param>
/// <param name="ConflictCount">The total number of such records.</param>
/// <param name="Decisions">The conflicts that <see cref="MergeOptions.Preference"/> decided, in input order; at most 1,000.</param>
/// <param name="DecisionCount">The total number of such conflicts.</param>
/// <param name="ReadErrors">The errors with which the inputs were read, in input order; at most 1,000. What they are about was not merged.</param>
/// <param name="ReadErrorCount">The total number of such errors.</param>
public sealed partial record MergeReport(
    RecordCounts Counts,
    long Repeated,
    ValueList<MergeConflict> Conflicts,
    long ConflictCount,
    ValueList<MergeDecision> Decisions,
    long DecisionCount,
    ValueList<Diagnostic> ReadErrors,
    long ReadErrorCount)
{
    /// <summary>Gets a value indicating whether the output contains everything, except for what was decided: there are neither conflicts nor errors of reading.</summary>
    public bool IsComplete => ConflictCount == 0 && ReadErrorCount == 0;
}
