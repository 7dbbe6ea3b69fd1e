namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>The section "Findings": how pairs of claims are grouped.</summary>
internal static class OracleFindings
{
    /// <summary>Returns all findings, also several with the same claims.</summary>
    public static List<OracleFinding> Of(IReadOnlyList<PairConflict> pairs)
    {
        var certain = pairs.Where(pair => pair.Reason is null && pair.Strength != ContradictionStrength.Tension).GroupBy(Topic).SelectMany(Connected).ToList();
        var tensions = pairs.Where(pair => pair.Reason is null && pair.Strength == ContradictionStrength.Tension && !certain.Any(finding => Includes(finding, pair)))
            .GroupBy(Topic).SelectMany(Connected);
        var apparent = pairs.Where(pair => pair.Reason is not null).GroupBy(Topic)
            .Select(group => OracleFinding.Of(group.First(), group.SelectMany(pair => new[] { pair.One, pair.Other })));
        return [.. certain, .. tensions, .. apparent];
    }

    /// <summary>Returns the findings that are listed: of several with the same claims, the strongest, then that of the first reason and rule.</summary>
    public static List<OracleFinding> Listed(IEnumerable<OracleFinding> findings) =>
    [
        .. findings.GroupBy(finding => finding.Ids).Select(group => group
            .OrderBy(finding => finding.Reason is null ? (int)finding.Strength : int.MaxValue)
            .ThenBy(finding => finding.Reason is { } reason ? PairLimits.ReasonsInOrder.ToList().IndexOf(reason) : 0)
            .ThenBy(finding => OracleRule.InOrder.ToList().IndexOf(finding.Rule))
            .First()),
    ];

    private static (string Rule, FindingTopic About, ContradictionStrength Strength, ApparentReason? Reason) Topic(PairConflict pair) =>
        (pair.Rule, pair.About, pair.Strength, pair.Reason);

    private static bool Includes(OracleFinding finding, PairConflict pair) =>
        finding.About.Issue == pair.About.Issue && finding.Claims.Contains(pair.One.Claim.Id) && finding.Claims.Contains(pair.Other.Claim.Id);

    /// <summary>Returns a finding for all claims that are connected by pairs, in any number of steps.</summary>
    private static IEnumerable<OracleFinding> Connected(IEnumerable<PairConflict> pairs)
    {
        var rest = pairs.ToList();
        while (rest.Count > 0)
        {
            var connected = new Dictionary<ClaimId, Reading> { [rest[0].One.Claim.Id] = rest[0].One };
            for (var before = 0; before < connected.Count;)
            {
                before = connected.Count;
                foreach (var pair in rest.Where(pair => connected.ContainsKey(pair.One.Claim.Id) || connected.ContainsKey(pair.Other.Claim.Id)))
                {
                    connected[pair.One.Claim.Id] = pair.One;
                    connected[pair.Other.Claim.Id] = pair.Other;
                }
            }

            yield return OracleFinding.Of(rest[0], connected.Values);
            rest.RemoveAll(pair => connected.ContainsKey(pair.One.Claim.Id));
        }
    }
}
