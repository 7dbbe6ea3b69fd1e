namespace ClaimModel.Tests.Validation.InvalidMembers;

/// <summary>The expected diagnostics for a member or element.</summary>
/// <param name="Pointer">The pointer of the member or element in the full document.</param>
/// <param name="MaxLength">The maximum number of characters of its text.</param>
/// <param name="Expected">The expected diagnostics of each possible kind, such as <c>CM0008 /title</c>.</param>
internal sealed record InvalidMemberRow(string Pointer, int MaxLength, IReadOnlyDictionary<InvalidMemberKind, string[]> Expected);
