using ClaimModel.Validation;

namespace ClaimModel.JsonLines;

/// <summary>What came of validating a file of records without holding them.</summary>
/// <param name="Findings">What was found; no more findings are listed than were asked for, and all are counted.</param>
/// <param name="Counts">How many records were read.</param>
/// <param name="Lines">How many lines the file has, blank ones too.</param>
/// <param name="IsComplete">
/// Whether all of the file was validated; false where it was cancelled. Then references to records that had not come yet are not judged.
/// </param>
public sealed record StreamingReport(ValidationReport Findings, RecordCounts Counts, long Lines, bool IsComplete);
