using ClaimModel.Validation;

namespace ClaimModel.JsonLines;

/// <summary>The result of validating JSON Lines without keeping the records in memory.</summary>
/// <param name="Validation">The diagnostics; at most <see cref="StreamingOptions.MaxDiagnostics"/> of each severity are listed, and all are counted.</param>
/// <param name="Counts">The number of records of each type.</param>
/// <param name="Lines">The number of lines, including blank ones.</param>
/// <param name="IsComplete">
/// Whether the whole file was validated; false if the validation was canceled. References to later records are not checked then.
/// </param>
public sealed partial record StreamingReport(ValidationReport Validation, RecordCounts Counts, long Lines, bool IsComplete);
