using ClaimModel.Analysis.Conflicts;

namespace ClaimModel.Analysis.Time;

/// <summary>Settles which claims of a group are at odds at one time, at perhaps one time, and only at different ones.</summary>
internal static class OverlapSearch
{
    private const ConflictKinds Any = ConflictKinds.Stands | ConflictKinds.Undetermined | ConflictKinds.DifferentTime;

    /// <param name="members">The claims; they come to be in the order of their times.</param>
    /// <param name="times">Their times.</param>
    /// <param name="live">Those of them that still stand.</param>
    /// <param name="includesApparent">Whether those at odds only at different times are wanted.</param>
    public static void Settle(Span<Candidate> members, IntervalIndex times, in RangeEnvelope live, bool includesApparent)
    {
        members.Sort(static (one, other) => one.Time.CompareTo(other.Time));
        var all = new RangeEnvelope[times.Count];
        foreach (ref readonly var member in members)
        {
            if (!member.IsSuperseded)
            {
                all[member.Time].Add(member.AssertedRange);
            }
        }

        Mark(ConflictKinds.Stands, Ternary.Yes, members, times, all, live, settled: Any);
        MarkWithPartners(ConflictKinds.Undetermined, Ternary.Undetermined, members, times, all, live);
        if (includesApparent)
        {
            MarkWithPartners(ConflictKinds.DifferentTime, Ternary.No, members, times, all, live);
        }
    }

    /// <summary>Marks those of which nothing worse is known; and, whatever is known of them, those with whom they are at odds.</summary>
    private static void MarkWithPartners(ConflictKinds outcome, Ternary overlap, Span<Candidate> members, IntervalIndex times, RangeEnvelope[] all, in RangeEnvelope live)
    {
        if (!Mark(outcome, overlap, members, times, all, live, settled: Any))
        {
            return;
        }

        var marked = new RangeEnvelope[times.Count];
        foreach (ref readonly var member in members)
        {
            if ((member.ConflictKinds & outcome) != 0)
            {
                marked[member.Time].Add(member.AssertedRange);
            }
        }

        Mark(outcome, overlap, members, times, marked, live, settled: outcome);
    }

    /// <summary>Marks claims that are at odds with claims of times that overlap theirs in a way; says whether there are any.</summary>
    private static bool Mark(ConflictKinds outcome, Ternary overlap, Span<Candidate> members, IntervalIndex times, RangeEnvelope[] extremes, in RangeEnvelope live, ConflictKinds settled)
    {
        var (endsFirst, beginsLast) = Outermost(extremes);
        var isAny = false;
        for (int start = 0, end = 0; start < members.Length; start = end)
        {
            while (end < members.Length && members[end].Time == members[start].Time)
            {
                end++;
            }

            var run = members[start..end];
            var wanted = new OverlapQuery(run, settled, live, endsFirst, beginsLast);
            if (wanted.IsNothing)
            {
                continue;
            }

            var around = times.Around(run[0].Time, overlap, extremes, wanted);
            foreach (ref var member in run)
            {
                if ((member.ConflictKinds & settled) == 0 && !member.IsSuperseded && around.Exclude(member.AssertedRange))
                {
                    member.ConflictKinds |= outcome;
                    isAny = true;
                }
            }
        }

        return isAny;
    }

    private static (int EndsFirst, int BeginsLast) Outermost(RangeEnvelope[] extremes)
    {
        var (endsFirst, beginsLast) = (-1, -1);
        for (var time = 0; time < extremes.Length; time++)
        {
            if (!extremes[time].IsEmpty)
            {
                endsFirst = endsFirst < 0 || extremes[time].LeastUpper < extremes[endsFirst].LeastUpper ? time : endsFirst;
                beginsLast = beginsLast < 0 || extremes[time].GreatestLower > extremes[beginsLast].GreatestLower ? time : beginsLast;
            }
        }

        return (Math.Max(endsFirst, 0), Math.Max(beginsLast, 0));
    }
}
