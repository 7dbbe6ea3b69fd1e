namespace ClaimModel.Analysis.Issues;

/// <summary>A claim at a point at issue.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Value">The key of the value that it means.</param>
/// <param name="Time">The place of its valid time among the times of the point; 0 for none stated.</param>
/// <param name="IsSuperseded">Whether it no longer stands because another claim replaced it.</param>
internal readonly record struct IssueClaim(Claim Claim, ulong Value, int Time, bool IsSuperseded);
