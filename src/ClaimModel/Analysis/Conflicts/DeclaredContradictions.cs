using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Tells which findings a dataset has already, as a contradiction of all their claims and perhaps more.</summary>
internal sealed class DeclaredContradictions(ClaimDataset dataset)
{
    private readonly Dictionary<Contradiction, HashSet<ClaimId>> _claims = new(ReferenceEqualityComparer.Instance);

    /// <summary>The first contradiction that has all claims of a finding; null where none has.</summary>
    public ContradictionId? Covering(FoundContradiction found)
    {
        if (dataset.Contradictions.IsEmpty)
        {
            return null;
        }

        var voices = found.Voices;
        var fewest = dataset.ContradictionsOf(voices[0].Claim.Id);
        for (var i = 1; i < voices.Length && !fewest.IsEmpty; i++)
        {
            var other = dataset.ContradictionsOf(voices[i].Claim.Id);
            fewest = other.Count < fewest.Count ? other : fewest;
        }

        foreach (var contradiction in fewest)
        {
            if (contradiction.Claims.Count >= voices.Length && HasAll(contradiction, voices))
            {
                return contradiction.Id;
            }
        }

        return null;
    }

    private bool HasAll(Contradiction contradiction, ReadOnlySpan<IssueClaim> voices)
    {
        if (!_claims.TryGetValue(contradiction, out var declared))
        {
            _claims[contradiction] = declared = [.. contradiction.Claims];
        }

        foreach (var voice in voices)
        {
            if (!declared.Contains(voice.Claim.Id))
            {
                return false;
            }
        }

        return true;
    }
}
