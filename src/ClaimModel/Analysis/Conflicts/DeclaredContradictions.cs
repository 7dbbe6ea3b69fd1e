using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Finds the contradictions that a dataset already declares.</summary>
internal sealed class DeclaredContradictions(ClaimDataset dataset)
{
    private readonly Dictionary<Contradiction, HashSet<ClaimId>> _claims = new(ReferenceEqualityComparer.Instance);

    /// <summary>Returns the id of the first contradiction that has all of these claims; null if there is none.</summary>
    public ContradictionId? FindCovering(ReadOnlySpan<IssueClaim> claims)
    {
        if (dataset.Contradictions.IsEmpty)
        {
            return null;
        }

        var fewest = dataset.ContradictionsOfClaim(claims[0].Claim.Id);
        foreach (var claim in claims[1..])
        {
            var others = fewest.IsEmpty ? fewest : dataset.ContradictionsOfClaim(claim.Claim.Id);
            fewest = others.Count < fewest.Count ? others : fewest;
        }

        foreach (var contradiction in fewest)
        {
            if (contradiction.Claims.Count >= claims.Length && HasAll(contradiction, claims))
            {
                return contradiction.Id;
            }
        }

        return null;
    }

    private bool HasAll(Contradiction contradiction, ReadOnlySpan<IssueClaim> claims)
    {
        if (!_claims.TryGetValue(contradiction, out var declared))
        {
            _claims[contradiction] = declared = [.. contradiction.Claims];
        }

        foreach (var claim in claims)
        {
            if (!declared.Contains(claim.Claim.Id))
            {
                return false;
            }
        }

        return true;
    }
}
