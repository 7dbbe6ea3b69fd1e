using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Claims on an issue that conflict according to a rule, with one strength or reason; before findings with the same claims are removed.</summary>
internal readonly record struct Conflict(ConflictRule Rule, ConflictKind Kind, ConflictLimits Limits, List<IssueClaim> Claims);
