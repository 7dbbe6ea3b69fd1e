using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>The contradictions that a dataset declares, in comparison with findings.</summary>
internal sealed class DeclaredContradictions(IssueIndex index, CancellationToken cancellationToken = default)
{
    private readonly ClaimDataset _dataset = index.Dataset;
    private readonly Dictionary<Finding, HashSet<ClaimId>> _ids = [];
    private readonly Dictionary<Contradiction, HashSet<ClaimId>> _claims = new(ReferenceEqualityComparer.Instance);

    /// <summary>Determines whether nobody has changed a contradiction since the finder found it.</summary>
    public static bool IsUntouched(Contradiction contradiction) =>
        contradiction.Detection is { Method: var method, Rule: not null } && method == DetectionMethod.Rule
        && (contradiction.Status == ContradictionStatus.Open || contradiction.Status == ContradictionStatus.Apparent)
        && contradiction is { ReviewedBy: null, ReviewedOn: null, Note: null, Direction: null, Extensions.Count: 0 };

    /// <summary>Assigns to each finding the contradiction that declares it, and returns the contradictions that new findings replace.</summary>
    public HashSet<Contradiction> Assign(List<FoundContradiction> found)
    {
        var replaced = new HashSet<Contradiction>(ReferenceEqualityComparer.Instance);
        if (_dataset.Contradictions.IsEmpty)
        {
            return replaced;
        }

        // A finding that only a replaced contradiction covers is new itself, and may replace others, so that searching again adds nothing.
        var pending = found;
        while (pending.Count > 0)
        {
            var kept = new HashSet<Contradiction>(ReferenceEqualityComparer.Instance);
            foreach (var finding in found)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var covering = FindCovering(finding.Finding, replaced);
                finding.Declared = covering?.Id;
                if (covering is not null && HaveSameClaims(covering, finding.Finding))
                {
                    kept.Add(covering);
                }
            }

            List<Contradiction> next = [.. found.Where(finding => finding.Declared is null)
                .SelectMany(finding => FindReplaced(finding.Finding, replaced)).Where(contradiction => !kept.Contains(contradiction)).Distinct()];
            replaced.UnionWith(next);
            pending = next.Count > 0 ? found : [];
        }

        return replaced;
    }

    /// <summary>Returns the contradictions that were found by one of the rules, and are found no longer, in the order of the dataset.</summary>
    public IReadOnlyList<Contradiction> FindOutdated(List<Finding> found, ValueList<ConflictRule> rules)
    {
        var names = rules.Select(rule => rule.Name).ToHashSet(StringComparer.Ordinal);
        List<Contradiction> byRule = [.. _dataset.Contradictions.Where(contradiction =>
            contradiction.Detection is { Rule: { } rule } detection && detection.Method == DetectionMethod.Rule && names.Contains(rule))];
        if (byRule.Count == 0)
        {
            return [];
        }

        var findings = found
            .SelectMany(finding => finding.Claims, (finding, claim) => (claim.Claim.Id, Finding: finding))
            .ToLookup(pair => pair.Id, pair => pair.Finding);
        return byRule.FindAll(contradiction => !findings[contradiction.Claims.IsEmpty ? default : contradiction.Claims[0]].Any(finding => IsStillFound(contradiction, finding)));
    }

    private bool IsStillFound(Contradiction contradiction, Finding finding) =>
        string.Equals(contradiction.Detection!.Rule, finding.Rule.Name, StringComparison.Ordinal) // FindOutdated requires a rule
        && !(IsUntouched(contradiction) && (contradiction.Status == ContradictionStatus.Apparent) != (finding.Reason is not null))
        && ClaimsOf(contradiction).IsSubsetOf(IdsOf(finding));

    private HashSet<ClaimId> IdsOf(Finding finding)
    {
        if (!_ids.TryGetValue(finding, out var ids))
        {
            _ids[finding] = ids = [.. finding.Claims.Select(claim => claim.Claim.Id)];
        }

        return ids;
    }

    /// <summary>Returns the contradiction that covers a finding: one with the same claims if there is one, else the first in the dataset; null if there is none.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="replaced">Contradictions that are no longer part of the dataset.</param>
    private Contradiction? FindCovering(Finding finding, HashSet<Contradiction> replaced)
    {
        Contradiction? covering = null;
        foreach (var contradiction in ContradictionsWith(finding, replaced))
        {
            if (HasAll(contradiction, finding))
            {
                if (HaveSameClaims(contradiction, finding))
                {
                    return contradiction;
                }

                covering ??= Covers(contradiction, finding) ? contradiction : null;
            }
        }

        return covering;
    }

    /// <summary>Returns the untouched contradictions that a new finding replaces.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="replaced">Contradictions that are no longer part of the dataset.</param>
    private IEnumerable<Contradiction> FindReplaced(Finding finding, HashSet<Contradiction> replaced) => finding.Claims
        .SelectMany(claim => _dataset.ContradictionsOfClaim(claim.Claim.Id))
        .GroupBy(contradiction => contradiction, ReferenceEqualityComparer.Instance)
        .Where(group => group.Skip(1).Any())
        .Select(group => group.First())
        .Where(contradiction => !replaced.Contains(contradiction) && IsUntouched(contradiction)
            && string.Equals(contradiction.Detection!.Rule, finding.Rule.Name, StringComparison.Ordinal) // untouched contradictions have one
            && contradiction.Claims.All(claim => IsOnIssueOf(claim, finding, isOfStatement: finding.Rule.Strategy.ComparesStatements)));

    /// <summary>Determines whether a contradiction and a finding have the same claims.</summary>
    private bool HaveSameClaims(Contradiction contradiction, Finding finding) => ClaimsOf(contradiction).Count == finding.Claims.Length && HasAll(contradiction, finding);

    private IEnumerable<Contradiction> ContradictionsWith(Finding finding, HashSet<Contradiction> replaced)
    {
        if (_dataset.Contradictions.IsEmpty)
        {
            return [];
        }

        var fewest = _dataset.ContradictionsOfClaim(finding.Claims[0].Claim.Id);
        foreach (var claim in finding.Claims.AsSpan(1))
        {
            var others = fewest.IsEmpty ? fewest : _dataset.ContradictionsOfClaim(claim.Claim.Id);
            fewest = others.Count < fewest.Count ? others : fewest;
        }

        // An untouched contradiction says what the finder found: one that is only apparent is not what it finds now, and the other way round.
        return fewest.Where(contradiction => !replaced.Contains(contradiction)
            && !(IsUntouched(contradiction) && (contradiction.Status == ContradictionStatus.Apparent) != (finding.Reason is not null)));
    }

    private bool Covers(Contradiction contradiction, Finding finding) =>
        (contradiction.Status != ContradictionStatus.Dismissed && contradiction.Status != ContradictionStatus.Apparent)
        || contradiction.Claims.All(claim => IsOnIssueOf(claim, finding, isOfStatement: false));

    private bool HasAll(Contradiction contradiction, Finding finding)
    {
        var claims = ClaimsOf(contradiction);
        return claims.Count >= finding.Claims.Length && Array.TrueForAll(finding.Claims, claim => claims.Contains(claim.Claim.Id));
    }

    private HashSet<ClaimId> ClaimsOf(Contradiction contradiction)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!_claims.TryGetValue(contradiction, out var claims))
        {
            _claims[contradiction] = claims = [.. contradiction.Claims];
        }

        return claims;
    }

    /// <summary>Determines whether a claim, also one that is not compared, is on the issue of a finding, and optionally makes its statement.</summary>
    private bool IsOnIssueOf(ClaimId id, Finding finding, bool isOfStatement)
    {
        if (finding.Issue.Find(id) is { } known)
        {
            return !isOfStatement || IssueContext.HaveSameValue(known, finding.IssueClaims[0]);
        }

        return !isOfStatement && _dataset.FindClaim(id) is { } claim && index.KeysOf(claim).Contains(finding.Issue.Key);
    }
}
