namespace ClaimModel.JsonLines;

/// <summary>What came of merging datasets.</summary>
/// <param name="Counts">How many records there are in all, each once.</param>
/// <param name="Repeated">How many records were left out because the same record stands before them.</param>
/// <param name="Conflicts">Records with one id and different contents, in the order in which they were met; the first thousand of them.</param>
/// <param name="ConflictCount">How many such records there are.</param>
public sealed record MergeReport(RecordCounts Counts, long Repeated, ValueList<MergeConflict> Conflicts, long ConflictCount);
