namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>
/// A brute-force implementation of the page "How contradictions are found" (docs/contradictions.md), written from that page alone. It compares
/// every pair of claims; it shares no code with <see cref="ClaimModel.Analysis.ContradictionFinder"/>.
/// </summary>
internal sealed class OracleSearch
{
    private readonly ComparedClaims _claims;
    private readonly IssueRules _issueRules;
    private readonly PairLimits _limits;
    private readonly bool _includeUndetermined;
    private readonly List<Claim> _compared;
    private readonly Dictionary<Claim, IReadOnlyList<Reading>> _readings = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, IssueValues> _values = [];

    /// <param name="dataset">The dataset.</param>
    /// <param name="includeApparent">Whether apparent contradictions are listed.</param>
    /// <param name="includeUndetermined">Whether there are conflicts between claims whose times are undetermined.</param>
    public OracleSearch(ClaimDataset dataset, bool includeApparent = true, bool includeUndetermined = true)
    {
        _includeUndetermined = includeUndetermined;
        var terms = new Terms(dataset);
        var readings = new Readings(terms, new(dataset));
        _claims = new(dataset);
        _issueRules = new(new(dataset), terms);
        _limits = new(_claims, terms);
        _compared = [.. dataset.Claims.Where(ComparedClaims.IsCompared)];
        foreach (var claim in dataset.Claims)
        {
            _readings.Add(claim, claim.Proposition is null ? [] : readings.Of(claim));
        }

        foreach (var issue in _readings.Values.SelectMany(each => each).Select(reading => reading.Issue))
        {
            _values.TryAdd(issue, new(terms));
        }

        JoinRepeatedValues(dataset.Language);
        All = OracleFindings.Of([.. Pairs()]);
        var listed = OracleFindings.Listed(All).Where(finding => includeApparent || finding.Reason is null).ToList();
        var declarations = new OracleDeclarations(dataset, All, listed, _readings.Values.SelectMany(each => each).ToLookup(reading => reading.Claim.Id), _values);
        Listed = [.. listed.Select(finding => finding with { Declared = declarations.CoveringContradiction(finding)?.Id })];
        Result = declarations.Result;
        Outdated = declarations.Outdated();
    }

    /// <summary>Gets all findings, also several with the same claims.</summary>
    public IReadOnlyList<OracleFinding> All { get; }

    /// <summary>Gets the findings that are listed.</summary>
    public IReadOnlyList<OracleFinding> Listed { get; }

    /// <summary>Gets the contradictions of the dataset with those that are new.</summary>
    public IReadOnlyList<Contradiction> Result { get; }

    /// <summary>Gets the contradictions of the dataset that are outdated.</summary>
    public IReadOnlyList<Contradiction> Outdated { get; }

    private void JoinRepeatedValues(LanguageTag? language)
    {
        var repetitions =
            from claim in _readings.Keys
            from original in claim.Repeats.Select(_claims.Find).OfType<Claim>()
            from reading in _readings[claim]
            from originalReading in _readings[original]
            where reading.Issue == originalReading.Issue
            select (reading, originalReading);
        foreach (var (reading, original) in repetitions)
        {
            _values[reading.Issue].Join(reading, original, language);
        }
    }

    private IEnumerable<PairConflict> Pairs() =>
        from first in Enumerable.Range(0, _compared.Count)
        from second in Enumerable.Range(first + 1, _compared.Count - first - 1)
        from conflict in Conflicts(_compared[first], _compared[second])
        let pair = PairOf(conflict)
        where pair is not null
        select pair;

    private IEnumerable<ContentConflict> Conflicts(Claim one, Claim other)
    {
        var (readings, otherReadings) = (_readings[one], _readings[other]);
        var conflicts = from reading in readings
                        from otherReading in otherReadings
                        where reading.Issue == otherReading.Issue
                        from conflict in _issueRules.Conflicts(reading, otherReading, _values[reading.Issue])
                        select conflict;
        return conflicts
            .Concat(StatementPairRules.Conflicts(readings, otherReadings))
            .Concat(StatementPairRules.Attributions(one, otherReadings))
            .Concat(StatementPairRules.Attributions(other, readings));
    }

    private PairConflict? PairOf(ContentConflict conflict)
    {
        var (one, other) = (conflict.One.Claim, conflict.Other.Claim);
        if (_claims.AreRepeats(one, other) || (_claims.IsSuperseded(one) && _claims.IsSuperseded(other)))
        {
            return null;
        }

        return _limits.Limit(conflict, _claims.IsSuperseded(one) || _claims.IsSuperseded(other), _includeUndetermined);
    }
}
