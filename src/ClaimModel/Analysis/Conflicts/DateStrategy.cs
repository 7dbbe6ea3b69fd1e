using ClaimModel.Analysis.Explanations;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Dates are at odds that cannot be the same.</summary>
internal sealed class DateStrategy : ConflictStrategy
{
    public override bool TryPlace(in IssueClaim voice, in IssueContext point, out AssertedRange holding)
    {
        holding = default;
        if (voice.Claim.Stance != Stance.Asserts || voice.Claim.Proposition is not { Value: null, Quantity: null, Date: { } date })
        {
            return false;
        }

        holding = new(0, ValueRange.Of(date, point.AreTimesOfDayAsWritten), CertaintyLevels.GradeOf(voice.Claim));
        return true;
    }

    public override void Explain(ConflictRule rule, IssueClaim[] voices, ExplanationBuilder wording) =>
        wording.AddValues(voices, "gives for {0} the date", "give for {0} the date", static proposition => proposition.Date!.ToString(), "takes one date at a time"); // placed only with a date
}
