using ClaimModel.Json.Records;

namespace ClaimModel.Validation;

/// <summary>A reference to a record that does not exist, for which <see cref="IdSuggestions"/> searches a similar id once all violations are known.</summary>
/// <param name="Type">The type of the missing record.</param>
/// <param name="Id">The id.</param>
/// <param name="OnlyWithSuggestion">Whether the reference is reported only if there is a similar id, because the record was probably skipped together with its id.</param>
internal sealed record DanglingReference(RecordType Type, string Id, bool OnlyWithSuggestion);
