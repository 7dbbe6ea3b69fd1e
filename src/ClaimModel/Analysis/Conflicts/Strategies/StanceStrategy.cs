using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts.Strategies;

/// <summary>Finds conflicts between claims that assert a statement, and claims that deny or question it.</summary>
/// <param name="opposed">The stance that is opposed to an assertion.</param>
/// <param name="isOnEveryIssue">Whether statements are compared on every issue that both claims are on.</param>
internal sealed class StanceStrategy(ClaimStance opposed, bool isOnEveryIssue = false) : ConflictStrategy
{
    private readonly bool _isQuestion = opposed == ClaimStance.Questions;

    public override bool ComparesStatements => true;

    public override bool AppliesTo(IssueContext issue) => issue.Traits.HasStance(ClaimStance.Asserts) && issue.Traits.HasStance(opposed);

    public override bool ConsidersCertainty => !_isQuestion;

    public override bool AreInConflict(IssueClaim one, IssueClaim other, IssueContext issue, ref ConflictLimits limits) =>
        (isOnEveryIssue || (one.IsPrimary && other.IsPrimary)) && (Opposes(one, other) || Opposes(other, one)) && IssueContext.HaveSameValue(one, other);

    public override bool MayConflict(in ClaimTraits claim, in ClaimEnvelope others) =>
        claim.Stance == opposed ? others.HasStance(ClaimStance.Asserts) : claim.Stance == ClaimStance.Asserts && others.HasStance(opposed);

    private bool Opposes(IssueClaim asserting, IssueClaim other) =>
        asserting.Stance == ClaimStance.Asserts && other.Stance == opposed && (!_isQuestion || asserting.IsStatedWithCertainty);
}
