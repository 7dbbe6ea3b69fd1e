using ClaimModel.Analysis.Conflicts;
using ClaimModel.Analysis.Measures;
using ClaimModel.Model.Claims;

namespace ClaimModel.Analysis.Explanations;

/// <summary>A finding, with what is needed to explain it.</summary>
internal sealed class ExplanationContext
{
    private readonly ExplanationWriter _writer;
    private readonly HashSet<ClaimId> _superseded = [];

    public ExplanationContext(Finding finding, ExplanationWriter writer)
    {
        (Finding, Labels) = (finding, writer.Labels);
        _writer = writer;
        Claims = [.. finding.Claims.Select(claim => claim.Claim)];
        Asserting = [.. Claims.Where(claim => claim.Stance == Stance.Asserts)];
        Opposing = [.. Claims.Where(claim => claim.Stance != Stance.Asserts)];
        IsOfOneTime = IsSameTime(Claims);
        HasTimeOfEachSide = !IsOfOneTime && (finding.Reason == ApparentReason.DifferentTime || finding.Limits.HasFlag(ConflictLimits.UndeterminedTime))
            && Asserting.Count > 0 && Opposing.Count > 0 && IsSameTime(Asserting) && IsSameTime(Opposing);
        IsOfOneScope = Claims.All(claim => claim.Proposition?.Qualifiers == Claims[0].Proposition?.Qualifiers);
        Voices = new(Labels, NotesOf);
        if (finding.Reason == ApparentReason.Superseded)
        {
            _superseded.UnionWith(finding.Claims.Where(claim => claim.IsSuperseded).Select(claim => claim.Claim.Id));
        }
    }

    public Finding Finding { get; }

    public Labels Labels { get; }

    public ClauseWriter Clauses => _writer.Clauses;

    public Voices Voices { get; }

    public AliasTable Aliases => _writer.Aliases;

    public UnitTable Units => _writer.Units;

    public PredicateClasses PredicateClasses => _writer.PredicateClasses;

    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Gets the claims that assert their proposition.</summary>
    public List<Claim> Asserting { get; }

    /// <summary>Gets the claims that deny or question it.</summary>
    public List<Claim> Opposing { get; }

    /// <summary>Gets a value indicating whether all claims state the same valid time, or none.</summary>
    public bool IsOfOneTime { get; }

    /// <summary>Gets a value indicating whether all claims have the same qualifiers, or none.</summary>
    public bool IsOfOneScope { get; }

    /// <summary>Gets a value indicating whether the times make a difference, and all claims of each side have the same, so that one sentence says it: "the denial is of 2017".</summary>
    public bool HasTimeOfEachSide { get; }

    /// <summary>Gets a value indicating whether claims are about the issue in the reverse direction, so that they differ in their subjects.</summary>
    public bool HasReversed => Array.Exists(Finding.Claims, claim => claim.IsReversed);

    /// <summary>Gets the number of claims that have been superseded.</summary>
    public int SupersededCount => _superseded.Count;

    /// <summary>Returns what has to be noted beside the date of a claim, because it is not the same for all claims.</summary>
    private List<string> NotesOf(Claim claim)
    {
        List<string> notes = [];
        if (claim.Certainty == Certainty.Probable || claim.Certainty == Certainty.Possible)
        {
            notes.Add(claim.Certainty == Certainty.Probable ? "as probable" : "as possible");
        }

        if (!IsOfOneTime && !HasTimeOfEachSide && claim.ValidTime is { } time)
        {
            notes.Add($"for {PeriodWords.AsScope(time)}");
        }

        if (!IsOfOneScope && claim.Proposition is { Qualifiers.IsEmpty: false } proposition)
        {
            notes.Add($"for {EnglishList.Of(Setting.QualifiersOf(proposition, Labels))}");
        }

        if (_superseded.Contains(claim.Id))
        {
            notes.Add("since superseded");
        }

        return notes;
    }

    private static bool IsSameTime(IReadOnlyList<Claim> claims) => claims.All(claim => claim.ValidTime == claims[0].ValidTime);
}
