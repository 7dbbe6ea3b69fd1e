namespace ClaimModel.JsonLines;

/// <summary>Two records with the same id and different content.</summary>
/// <param name="RecordType">The type of the records, as in JSON Lines: <c>actor</c>, <c>claim</c> and so on; <c>dataset</c> if the headers differ.</param>
/// <param name="Id">The id; null for headers.</param>
/// <param name="First">The location of the first record.</param>
/// <param name="Second">The location of the second record.</param>
/// <param name="Differences">The members that differ; fewer than <paramref name="DifferenceCount"/> if the values are so long that a report would not fit into memory.</param>
/// <param name="DifferenceCount">The total number of differences between the records.</param>
public sealed partial record MergeConflict(
    string RecordType, string? Id, RecordLocation First, RecordLocation Second, ValueList<MemberDifference> Differences, long DifferenceCount);
