namespace ClaimDesk.Desk;

/// <summary>An edit of one record: created, changed or deleted.</summary>
/// <param name="Key">The record. If <paramref name="Record"/> has another id, the record gets that id.</param>
/// <param name="BaseVersion">The version that was edited (<see cref="DeskState.VersionOf"/>); null if the record must not exist yet.</param>
/// <param name="Record">The record as it should be; null to delete it.</param>
/// <param name="User">Who edits.</param>
public sealed record DeskEdit(RecordKey Key, string? BaseVersion, ExtensibleRecord? Record, string User);
