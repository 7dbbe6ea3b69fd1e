namespace ClaimModel;

/// <summary>A difference between two records, in one of their members.</summary>
/// <remarks>
/// An item that was inserted into a list is one addition: the items after it are not different. Members of objects have no order, and neither do
/// the claims of a contradiction. This type is immutable and thread-safe.
/// </remarks>
/// <param name="JsonPointer">
/// The JSON Pointer (RFC 6901) of the member or of the item of a list, relative to the record, such as <c>/citations/1/locator</c>. If items
/// of the lists have different indexes, those of the second record are used; those of the first one if the item was removed.
/// </param>
/// <param name="Kind">Whether the member was added, removed, changed or reordered.</param>
/// <param name="First">The value in the first record as JSON text; null if it was added.</param>
/// <param name="Second">The value in the second record as JSON text; null if it was removed.</param>
public sealed partial record MemberDifference(string JsonPointer, DifferenceKind Kind, string? First, string? Second);
