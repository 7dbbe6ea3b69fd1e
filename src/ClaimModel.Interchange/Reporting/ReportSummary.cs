namespace ClaimModel.Interchange;

/// <summary>What a report contains.</summary>
/// <param name="Pages">The number of pages.</param>
/// <param name="Claims">The number of claims.</param>
/// <param name="Contradictions">The number of contradictions.</param>
/// <param name="OmittedClaims">The number of claims that were left out because of <see cref="ReportOptions.Limit"/>. Claims that were not selected by topic or actor do not count.</param>
/// <param name="OmittedContradictions">The number of contradictions that were left out because of <see cref="ReportOptions.Limit"/>.</param>
public sealed record ReportSummary(int Pages, int Claims, int Contradictions, int OmittedClaims, int OmittedContradictions);
