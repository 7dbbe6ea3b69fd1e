namespace ClaimModel.Analysis.Issues;

/// <summary>A claim on an issue.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Value">The key of its value.</param>
/// <param name="Time">The index of its valid time among those of the issue; 0 if not specified.</param>
/// <param name="IsSuperseded">Whether another claim supersedes it, or its status is <c>superseded</c>.</param>
internal readonly record struct IssueClaim(Claim Claim, ulong Value, int Time, bool IsSuperseded);
