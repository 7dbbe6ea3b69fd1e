using ClaimModel.Analysis.Explanations;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Claims on one side are at odds with those on the other.</summary>
internal sealed class StanceStrategy(Func<Claim, bool> one, Func<Claim, bool> other, bool isOfOneValue, bool heedsCertainty) : ConflictStrategy
{
    private static readonly ValueRange OneSide = ValueRange.OfKey(1);
    private static readonly ValueRange OtherSide = ValueRange.OfKey(2);

    public override bool TryPlace(in IssueClaim voice, in IssueContext point, out AssertedRange holding)
    {
        var isOne = one(voice.Claim);
        var isPlaced = isOne || other(voice.Claim);
        holding = new(isOfOneValue ? voice.Value : 0, isOne ? OneSide : OtherSide, heedsCertainty ? CertaintyLevels.GradeOf(voice.Claim) : CertaintyLevel.Sure);
        return isPlaced;
    }

    public override void Explain(ConflictRule rule, IssueClaim[] voices, ExplanationBuilder wording)
    {
        List<Claim> first = [.. voices.Select(voice => voice.Claim).Where(one)];
        List<Claim> second = [.. voices.Select(voice => voice.Claim).Where(claim => !one(claim))];
        if (rule == ConflictRule.OppositeStance)
        {
            wording.AddStances(first, "asserts", "assert", second, "denies", "deny");
        }
        else if (rule == ConflictRule.Questioned)
        {
            var word = first.TrueForAll(claim => claim.Certainty == Certainty.Certain) ? " as certain" : first.TrueForAll(claim => claim.Certainty == Certainty.Probable) ? " as probable" : "";
            wording.AddStances(first, $"asserts{word}", $"assert{word}", second, "questions", "question");
        }
        else
        {
            wording.AddDescribed(rule.Description, first, second);
        }
    }
}
