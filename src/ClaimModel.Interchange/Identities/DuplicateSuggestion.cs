namespace ClaimModel.Interchange;

/// <summary>Two records of a dataset that may be the same.</summary>
/// <remarks>This type is immutable and thread-safe.</remarks>
/// <param name="RecordType">The type of the records: <c>actor</c>, <c>source</c> or <c>claim</c>.</param>
/// <param name="First">The id of the record that comes first in the dataset.</param>
/// <param name="Second">The id of the other record.</param>
/// <param name="Strength">How likely it is that they are the same.</param>
/// <param name="Reasons">Why they may be the same, the strongest reason first.</param>
public sealed record DuplicateSuggestion(string RecordType, string First, string Second, DuplicateStrength Strength, ValueList<DuplicateReason> Reasons);
