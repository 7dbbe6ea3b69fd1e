namespace ClaimDesk.Desk;

/// <summary>What an edit did to one record.</summary>
/// <param name="Key">The record.</param>
/// <param name="Before">Its JSON before; null if it was created.</param>
/// <param name="After">Its JSON after; null if it was deleted.</param>
public sealed record RecordChange(RecordKey Key, string? Before, string? After);
