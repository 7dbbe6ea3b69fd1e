namespace ClaimModel.Analysis;

/// <summary>Tells which findings a dataset has already, as a contradiction of all their claims and perhaps more.</summary>
internal sealed class DeclaredContradictions(ClaimDataset dataset)
{
    private readonly Dictionary<Contradiction, HashSet<ClaimId>> _claims = new(ReferenceEqualityComparer.Instance);

    /// <summary>The first contradiction that has all claims of a finding; null where none has.</summary>
    public ContradictionId? Covering(FoundContradiction finding)
    {
        if (dataset.Contradictions.IsEmpty)
        {
            return null;
        }

        var fewest = dataset.ContradictionsOf(finding.Claims[0].Id);
        for (var i = 1; i < finding.Claims.Count && !fewest.IsEmpty; i++)
        {
            var other = dataset.ContradictionsOf(finding.Claims[i].Id);
            fewest = other.Count < fewest.Count ? other : fewest;
        }

        foreach (var contradiction in fewest)
        {
            if (contradiction.Claims.Count >= finding.Claims.Count && HasAll(contradiction, finding.Claims))
            {
                return contradiction.Id;
            }
        }

        return null;
    }

    private bool HasAll(Contradiction contradiction, ValueList<Claim> claims)
    {
        if (!_claims.TryGetValue(contradiction, out var declared))
        {
            _claims[contradiction] = declared = [.. contradiction.Claims];
        }

        foreach (var claim in claims)
        {
            if (!declared.Contains(claim.Id))
            {
                return false;
            }
        }

        return true;
    }
}
