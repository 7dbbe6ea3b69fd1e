using ClaimModel.Analysis.Issues;
using ClaimModel.Analysis.Time;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Settles which claims are at odds by asking about each pair.</summary>
internal static class PairwiseSearch
{
    public static void Settle(Span<Candidate> members, ConflictStrategy method, IssueClaims point, bool includesApparent)
    {
        var pairs = new List<(int One, int Other, ConflictKinds Outcome)>();
        for (var i = 0; i < members.Length; i++)
        {
            for (var j = i + 1; j < members.Length; j++)
            {
                var (one, other) = (point.Voices[members[i].IssueClaim], point.Voices[members[j].IssueClaim]);
                if (!(one.IsSuperseded && other.IsSuperseded) && method.AreAtOdds(one.Claim, members[i].AssertedRange, other.Claim, members[j].AssertedRange))
                {
                    pairs.Add((i, j, OutcomeOf(one, other)));
                }
            }
        }

        Mark(ConflictKinds.Stands, ConflictKinds.None, members, pairs);
        Mark(ConflictKinds.Undetermined, ConflictKinds.Stands, members, pairs);
        if (includesApparent)
        {
            Mark(ConflictKinds.DifferentTime, ConflictKinds.Stands | ConflictKinds.Undetermined, members, pairs);
            Mark(ConflictKinds.Superseded, ConflictKinds.None, members, pairs);
        }
    }

    /// <summary>What comes of two claims that exclude each other, aside from time.</summary>
    public static ConflictKinds OutcomeOf(in IssueClaim one, in IssueClaim other) =>
        one.IsSuperseded || other.IsSuperseded
            ? ConflictKinds.Superseded
            : IntervalIndex.Overlap(one.Claim.ValidTime, other.Claim.ValidTime) switch
            {
                Ternary.Yes => ConflictKinds.Stands,
                Ternary.No => ConflictKinds.DifferentTime,
                _ => ConflictKinds.Undetermined,
            };

    /// <summary>Marks both claims of each pair of which one has no worse outcome.</summary>
    private static void Mark(ConflictKinds outcome, ConflictKinds worse, Span<Candidate> members, List<(int One, int Other, ConflictKinds Outcome)> pairs)
    {
        foreach (var (one, other, found) in pairs)
        {
            if (found == outcome && ((members[one].ConflictKinds & worse) == 0 || (members[other].ConflictKinds & worse) == 0))
            {
                members[one].ConflictKinds |= outcome;
                members[other].ConflictKinds |= outcome;
            }
        }
    }
}
