namespace ClaimModel.JsonLines;

/// <summary>Two records with one id and different contents.</summary>
/// <param name="Kind">What they are, as in JSON Lines: <c>actor</c>, <c>claim</c> and so on; <c>dataset</c> where what is said of the datasets as a whole differs.</param>
/// <param name="Id">Their id; null for datasets.</param>
/// <param name="First">Where the first stands.</param>
/// <param name="Second">Where the other stands.</param>
public sealed record MergeConflict(string Kind, string? Id, RecordLocation First, RecordLocation Second);
