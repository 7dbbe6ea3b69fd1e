namespace ClaimModel.JsonLines;

/// <summary>The result of merging datasets.</summary>
/// <param name="Counts">The number of distinct records of each type.</param>
/// <param name="Repeated">The number of records left out because they are identical to an earlier one.</param>
/// <param name="Conflicts">The records with the same id and different content, in input order; at most 1,000.</param>
/// <param name="ConflictCount">The total number of such records.</param>
/// <param name="ReadErrors">The errors with which the inputs were read, in input order; at most 1,000. What they are about was not merged.</param>
/// <param name="ReadErrorCount">The total number of such errors.</param>
public sealed partial record MergeReport(
    RecordCounts Counts, long Repeated, ValueList<MergeConflict> Conflicts, long ConflictCount, ValueList<Diagnostic> ReadErrors, long ReadErrorCount)
{
    /// <summary>Gets a value indicating whether the output contains everything: there are neither conflicts nor errors of reading.</summary>
    public bool IsComplete => ConflictCount == 0 && ReadErrorCount == 0;
}
