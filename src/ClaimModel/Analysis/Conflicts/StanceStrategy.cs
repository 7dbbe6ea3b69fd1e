using ClaimModel.Analysis.Explanations;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Finds conflicts between claims on one side and claims on the other side.</summary>
internal sealed class StanceStrategy(Func<Claim, bool> one, Func<Claim, bool> other, bool isOfOneValue, bool considersCertainty) : ConflictStrategy
{
    private static readonly ValueRange OneSide = ValueRange.OfKey(1);
    private static readonly ValueRange OtherSide = ValueRange.OfKey(2);

    public override bool TryGetRange(in IssueClaim claim, in IssueContext context, out AssertedRange range)
    {
        var isOne = one(claim.Claim);
        var certainty = considersCertainty ? CertaintyLevels.Of(claim.Claim) : CertaintyLevel.Certain;
        range = new(isOfOneValue ? claim.Value : 0, isOne ? OneSide : OtherSide, certainty);
        return isOne || other(claim.Claim);
    }

    public override void Explain(ConflictRule rule, IssueClaim[] claims, ExplanationBuilder builder)
    {
        List<Claim> first = [.. claims.Select(claim => claim.Claim).Where(one)];
        List<Claim> second = [.. claims.Select(claim => claim.Claim).Where(claim => !one(claim))];
        if (rule == ConflictRule.OppositeStance)
        {
            builder.AddStances(first, "asserts", "assert", second, "denies", "deny");
        }
        else if (rule == ConflictRule.Questioned)
        {
            var suffix = first.TrueForAll(claim => claim.Certainty == Certainty.Certain) ? " as certain"
                : first.TrueForAll(claim => claim.Certainty == Certainty.Probable) ? " as probable"
                : "";
            builder.AddStances(first, $"asserts{suffix}", $"assert{suffix}", second, "questions", "question");
        }
        else
        {
            builder.AddDescription(rule.Description, first, second);
        }
    }
}
