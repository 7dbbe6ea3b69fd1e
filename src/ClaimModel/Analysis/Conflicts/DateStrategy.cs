using ClaimModel.Analysis.Explanations;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Finds conflicts between claims that assert dates that cannot be the same.</summary>
internal sealed class DateStrategy : ConflictStrategy
{
    public override bool TryGetRange(in IssueClaim claim, in IssueContext context, out AssertedRange range)
    {
        range = default;
        if (claim.Claim.Stance != Stance.Asserts || claim.Claim.Proposition is not { Value: null, Quantity: null, Date: { } date })
        {
            return false;
        }

        range = new(0, ValueRange.Of(date, context.HasSingleOffset), CertaintyLevels.Of(claim.Claim));
        return true;
    }

    public override void Explain(ConflictRule rule, IssueClaim[] claims, ExplanationBuilder builder) => builder.AddValues(
        claims,
        "gives the date of {0} as",
        "give the date of {0} as",
        static proposition => proposition.Date!.ToString(), // TryGetRange requires a date
        "takes one date at a time");
}
