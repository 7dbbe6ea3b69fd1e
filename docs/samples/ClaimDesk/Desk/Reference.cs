namespace ClaimDesk.Desk;

/// <summary>A reference from one record to another.</summary>
/// <param name="To">The record to which it refers.</param>
/// <param name="JsonPointer">The member that refers to it.</param>
/// <param name="IsRequired">Whether the record must exist. The words of a proposition are ids only if there are such records.</param>
internal readonly record struct Reference(RecordKey To, string JsonPointer, bool IsRequired = true);
