namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>The section "What a dataset already declares".</summary>
internal sealed class OracleDeclarations
{
    private readonly ClaimDataset _dataset;
    private readonly IReadOnlyList<OracleFinding> _all;
    private readonly ILookup<ClaimId, Reading> _readings;
    private readonly IReadOnlyDictionary<string, IssueValues> _values;
    private readonly List<Contradiction> _kept;
    private readonly List<OracleFinding> _new = [];

    public OracleDeclarations(
        ClaimDataset dataset,
        IReadOnlyList<OracleFinding> all,
        IReadOnlyList<OracleFinding> listed,
        ILookup<ClaimId, Reading> readings,
        IReadOnlyDictionary<string, IssueValues> values)
    {
        (_dataset, _all, _readings, _values) = (dataset, all, readings, values);
        _kept = [.. dataset.Contradictions];
        while (NewOnes(listed) is { Count: > 0 } found)
        {
            _new.AddRange(found);
            _kept.RemoveAll(contradiction => found.Any(finding => Replaces(finding, contradiction)) && !listed.Any(finding => CoversExactly(contradiction, finding)));
        }
    }

    /// <summary>Gets the contradictions of the dataset without those that are replaced, and with those that are new.</summary>
    public IReadOnlyList<Contradiction> Result => [.. _kept, .. _new.Select(ContradictionOf)];

    /// <summary>Returns the contradiction that covers a finding: one with the same claims, or else the first one; null if the finding is new.</summary>
    public Contradiction? CoveringContradiction(OracleFinding finding) =>
        _kept.FirstOrDefault(contradiction => CoversExactly(contradiction, finding))
        ?? _kept.FirstOrDefault(contradiction => Covers(contradiction, finding));

    /// <summary>Returns the contradictions found by a rule that has no finding with all of their claims.</summary>
    public List<Contradiction> Outdated() =>
    [
        .. _dataset.Contradictions.Where(contradiction => contradiction.Detection is { } detection
            && detection.Method == DetectionMethod.Rule
            && OracleRule.InOrder.Contains(detection.Rule)
            && !_all.Any(finding => finding.Rule == detection.Rule && !IsNoLongerSo(contradiction, finding) && contradiction.Claims.All(claim => finding.Claims.Contains(claim)))),
    ];

    // A finding that only replaced contradictions cover is new as well.
    private List<OracleFinding> NewOnes(IReadOnlyList<OracleFinding> listed) => [.. listed.Where(finding => CoveringContradiction(finding) is null).Except(_new)];

    private static bool CoversExactly(Contradiction contradiction, OracleFinding finding) =>
        !IsNoLongerSo(contradiction, finding) && contradiction.Claims.ToHashSet().SetEquals(finding.Claims);

    private bool Covers(Contradiction contradiction, OracleFinding finding) => !IsNoLongerSo(contradiction, finding)
        && finding.Claims.All(claim => contradiction.Claims.Contains(claim))
        && (contradiction.Status.Known is not (ContradictionStatus.Dismissed or ContradictionStatus.Apparent)
            || contradiction.Claims.All(claim => IsOnIssue(claim, finding)));

    /// <summary>Determines whether an untouched contradiction is apparent where the finding is not, or the other way round.</summary>
    private static bool IsNoLongerSo(Contradiction contradiction, OracleFinding finding) => IsUntouched(contradiction)
        && (contradiction.Status == ContradictionStatus.Apparent) != (finding.Reason is not null);

    private static bool IsUntouched(Contradiction contradiction) =>
        contradiction.Detection is { Rule: not null } detection && detection.Method == DetectionMethod.Rule
        && contradiction.Status.Known is ContradictionStatus.Open or ContradictionStatus.Apparent
        && contradiction.ReviewedBy is null && contradiction.ReviewedOn is null && contradiction.Note is null && contradiction.Direction is null
        && contradiction.Extensions.Count == 0;

    private bool Replaces(OracleFinding finding, Contradiction contradiction) => IsUntouched(contradiction)
        && contradiction.Detection!.Rule == finding.Rule
        && contradiction.Claims.All(claim => IsOnIssue(claim, finding) && HasStatement(claim, finding))
        && contradiction.Claims.Distinct().Count(claim => finding.Claims.Contains(claim)) >= 2;

    private bool IsOnIssue(ClaimId claim, OracleFinding finding) => finding.Rule switch
    {
        OracleRule.DisputedAttribution => finding.Claims.Contains(claim) || _readings[claim].Any(reading => finding.Readings.Any(denied => IsAboutSameClaim(reading, denied))),
        OracleRule.AsymmetricPredicate => _readings[claim].Any(reading => finding.Readings.Any(found => IsSameStatement(reading, found) || IsOppositeStatement(reading, found))),
        OracleRule.DisjointPredicate => _readings[claim].Any(reading => finding.Readings.Any(found => IsSameStatement(reading, found))),
        _ => _readings[claim].Any(reading => reading.Issue == finding.About.Issue),
    };

    private bool HasStatement(ClaimId claim, OracleFinding finding) => finding.About.Statement is null
        || _readings[claim].Any(reading => reading.Issue == finding.About.Issue && reading.StatementOn(_values[reading.Issue]) == finding.About.Statement);

    private static bool IsAboutSameClaim(Reading one, Reading other) => one.Class == other.Class && one.Subject.Key == other.Subject.Key;

    private static bool IsSameStatement(Reading one, Reading other) => one.Issue == other.Issue && one.StatementOn(null) == other.StatementOn(null);

    private static bool IsOppositeStatement(Reading one, Reading other) => one.Class == other.Class && one.IsReversed == other.IsReversed
        && one.Subject.Key == other.Value?.Key && one.Value?.Key == other.Subject.Key;

    private Contradiction ContradictionOf(OracleFinding finding) => new()
    {
        Claims = finding.Claims.ToValueList(),
        Strength = finding.Strength,
        Status = finding.Reason is null ? ContradictionStatus.Open : ContradictionStatus.Apparent,
        ApparentBecause = finding.Reason is { } reason ? reason : (Term<ApparentReason>?)null,
        Detection = new() { Method = DetectionMethod.Rule, Rule = finding.Rule },
    };
}
