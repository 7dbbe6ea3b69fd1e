namespace ClaimModel.JsonLines;

/// <summary>A conflict that was decided by a <see cref="MergePreference"/>.</summary>
/// <param name="Conflict">The records with the same id and different content. The first one is the record that was kept until then.</param>
/// <param name="Kept">The location of the record that was kept; the other one is not in the output.</param>
public sealed partial record MergeDecision(MergeConflict Conflict, RecordLocation Kept);
