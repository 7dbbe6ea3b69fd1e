namespace ClaimModel.Analysis;

/// <summary>Settles which claims are at odds by asking about each pair.</summary>
internal static class PairSearch
{
    public static void Settle(Span<Member> members, FindingMethod method, PointVoices point, bool includesApparent)
    {
        var pairs = new List<(int One, int Other, Outcomes Outcome)>();
        for (var i = 0; i < members.Length; i++)
        {
            for (var j = i + 1; j < members.Length; j++)
            {
                var (one, other) = (point.Voices[members[i].Voice], point.Voices[members[j].Voice]);
                if (!(one.IsSuperseded && other.IsSuperseded) && method.AreAtOdds(one.Claim, members[i].Holding, other.Claim, members[j].Holding))
                {
                    pairs.Add((i, j, OutcomeOf(one, other)));
                }
            }
        }

        Mark(Outcomes.Stands, Outcomes.None, members, pairs);
        Mark(Outcomes.Undetermined, Outcomes.Stands, members, pairs);
        if (includesApparent)
        {
            Mark(Outcomes.DifferentTime, Outcomes.Stands | Outcomes.Undetermined, members, pairs);
            Mark(Outcomes.Superseded, Outcomes.None, members, pairs);
        }
    }

    /// <summary>What comes of two claims that exclude each other, aside from time.</summary>
    public static Outcomes OutcomeOf(in Voice one, in Voice other) =>
        one.IsSuperseded || other.IsSuperseded
            ? Outcomes.Superseded
            : TimeLine.Overlap(one.Claim.ValidTime, other.Claim.ValidTime) switch
            {
                Ternary.Yes => Outcomes.Stands,
                Ternary.No => Outcomes.DifferentTime,
                _ => Outcomes.Undetermined,
            };

    /// <summary>Marks both claims of each pair of which one has no worse outcome.</summary>
    private static void Mark(Outcomes outcome, Outcomes worse, Span<Member> members, List<(int One, int Other, Outcomes Outcome)> pairs)
    {
        foreach (var (one, other, found) in pairs)
        {
            if (found == outcome && ((members[one].Outcomes & worse) == 0 || (members[other].Outcomes & worse) == 0))
            {
                members[one].Outcomes |= outcome;
                members[other].Outcomes |= outcome;
            }
        }
    }
}
