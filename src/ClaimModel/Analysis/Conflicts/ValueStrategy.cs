using ClaimModel.Analysis.Explanations;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Finds conflicts between claims that assert different words or ids.</summary>
internal sealed class ValueStrategy : ConflictStrategy
{
    public override bool TryGetRange(in IssueClaim claim, in IssueContext context, out AssertedRange range)
    {
        range = new(0, ValueRange.OfKey(claim.Value), CertaintyLevels.Of(claim.Claim));
        return claim.Claim.Stance == Stance.Asserts && claim.Claim.Proposition is { Value: not null };
    }

    public override void Explain(ConflictRule rule, IssueClaim[] claims, ExplanationBuilder builder) => builder.AddValues(
        claims,
        "says that {0}",
        "say that {0}",
        static proposition => $"“{ExplanationBuilder.Shorten(proposition.Value!)}”", // TryGetRange requires a value
        "takes one value at a time");
}
