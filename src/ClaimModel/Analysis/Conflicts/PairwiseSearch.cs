using ClaimModel.Analysis.Issues;
using ClaimModel.Analysis.Time;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Classifies candidates by comparing every pair of them.</summary>
internal static class PairwiseSearch
{
    public static void Classify(Span<Candidate> candidates, ConflictStrategy strategy, IssueClaims issue, bool includesApparent)
    {
        var pairs = new List<(int One, int Other, ConflictKinds Kind)>();
        for (var i = 0; i < candidates.Length; i++)
        {
            for (var j = i + 1; j < candidates.Length; j++)
            {
                var (one, other) = (issue.Claims[candidates[i].Index], issue.Claims[candidates[j].Index]);
                if (!(one.IsSuperseded && other.IsSuperseded) && strategy.AreInConflict(one.Claim, candidates[i].Range, other.Claim, candidates[j].Range))
                {
                    pairs.Add((i, j, KindOf(one, other)));
                }
            }
        }

        Mark(ConflictKinds.SameTime, stronger: ConflictKinds.None, candidates, pairs);
        Mark(ConflictKinds.UndeterminedTime, stronger: ConflictKinds.SameTime, candidates, pairs);
        if (includesApparent)
        {
            Mark(ConflictKinds.DifferentTime, stronger: ConflictKinds.SameTime | ConflictKinds.UndeterminedTime, candidates, pairs);
            Mark(ConflictKinds.Superseded, stronger: ConflictKinds.None, candidates, pairs);
        }
    }

    /// <summary>Returns the kind of the conflict between two claims whose ranges are incompatible.</summary>
    public static ConflictKinds KindOf(in IssueClaim one, in IssueClaim other) =>
        one.IsSuperseded || other.IsSuperseded
            ? ConflictKinds.Superseded
            : IntervalIndex.Overlap(one.Claim.ValidTime, other.Claim.ValidTime) switch
            {
                Ternary.Yes => ConflictKinds.SameTime,
                Ternary.No => ConflictKinds.DifferentTime,
                _ => ConflictKinds.UndeterminedTime,
            };

    /// <summary>Marks both claims of each pair, unless both are in a stronger conflict.</summary>
    private static void Mark(ConflictKinds kind, ConflictKinds stronger, Span<Candidate> candidates, List<(int One, int Other, ConflictKinds Kind)> pairs)
    {
        foreach (var (one, other, found) in pairs)
        {
            if (found == kind && !(candidates[one].IsIn(stronger) && candidates[other].IsIn(stronger)))
            {
                candidates[one].Kinds |= kind;
                candidates[other].Kinds |= kind;
            }
        }
    }
}
