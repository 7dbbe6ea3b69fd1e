using ClaimModel.Analysis.Explanations;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Different values are at odds.</summary>
internal sealed class ValueStrategy : ConflictStrategy
{
    public override bool TryPlace(in IssueClaim voice, in IssueContext point, out AssertedRange holding)
    {
        holding = new(0, ValueRange.OfKey(voice.Value), CertaintyLevels.GradeOf(voice.Claim));
        return voice.Claim.Stance == Stance.Asserts && voice.Claim.Proposition is { Value: not null };
    }

    public override void Explain(ConflictRule rule, IssueClaim[] voices, ExplanationBuilder wording) =>
        wording.AddValues(voices, "says that {0}", "say that {0}", static proposition => $"“{ExplanationBuilder.Shorten(proposition.Value!)}”", "takes one value at a time"); // placed only with a value
}
