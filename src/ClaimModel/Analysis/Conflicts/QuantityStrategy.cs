using ClaimModel.Analysis.Explanations;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Finds conflicts between claims that assert quantities in the same unit without a number in common.</summary>
internal sealed class QuantityStrategy : ConflictStrategy
{
    public override bool TryGetRange(in IssueClaim claim, in IssueContext context, out AssertedRange range)
    {
        range = default;
        if (claim.Claim.Stance != Stance.Asserts
            || claim.Claim.Proposition is not { Value: null, Quantity: { } quantity }
            || !ValueRange.TryOf(quantity, out var numbers))
        {
            return false;
        }

        range = new(ValueKeys.OfUnit(quantity, context.Predicate), numbers, CertaintyLevels.Of(claim.Claim));
        return true;
    }

    public override void Explain(ConflictRule rule, IssueClaim[] claims, ExplanationBuilder builder) => builder.AddValues(
        claims,
        "puts {0} at",
        "put {0} at",
        static proposition => ExplanationBuilder.Format(proposition.Quantity!), // TryGetRange requires a quantity
        "takes one number at a time");
}
