namespace ClaimModel;

/// <summary>A record that was added, removed or changed.</summary>
/// <remarks>This type is immutable and thread-safe.</remarks>
/// <param name="RecordType">The type of the record, as in JSON Lines: <c>actor</c>, <c>claim</c> and so on.</param>
/// <param name="Id">The id of the record.</param>
/// <param name="Kind"><see cref="DifferenceKind.Added"/>, <see cref="DifferenceKind.Removed"/> or <see cref="DifferenceKind.Changed"/>.</param>
/// <param name="Text">The name, label, title, text or description of the record, which may be empty; the claims and the strength of a contradiction. It is that of the second record if both exist.</param>
/// <param name="Members">The members that differ, in the order of the first record, followed by those that were added; empty unless the record was changed.</param>
public sealed partial record RecordDifference(string RecordType, string Id, DifferenceKind Kind, string Text, ValueList<MemberDifference> Members);
