namespace ClaimModel.Analysis;

/// <summary>Settles which claims of a group are at odds at one time, at perhaps one time, and only at different ones.</summary>
internal static class TimeSearch
{
    private const Outcomes Any = Outcomes.Stands | Outcomes.Undetermined | Outcomes.DifferentTime;

    /// <param name="members">The claims; they come to be in the order of their times.</param>
    /// <param name="times">Their times.</param>
    /// <param name="live">Those of them that still stand.</param>
    /// <param name="includesApparent">Whether those at odds only at different times are wanted.</param>
    public static void Settle(Span<Member> members, TimeLine times, in Extremes live, bool includesApparent)
    {
        members.Sort(static (one, other) => one.Time.CompareTo(other.Time));
        var all = new Extremes[times.Count];
        foreach (ref readonly var member in members)
        {
            if (!member.IsSuperseded)
            {
                all[member.Time].Add(member.Holding);
            }
        }

        Mark(Outcomes.Stands, Ternary.Yes, members, times, all, live, settled: Any);
        MarkWithPartners(Outcomes.Undetermined, Ternary.Undetermined, members, times, all, live);
        if (includesApparent)
        {
            MarkWithPartners(Outcomes.DifferentTime, Ternary.No, members, times, all, live);
        }
    }

    /// <summary>Marks those of which nothing worse is known; and, whatever is known of them, those with whom they are at odds.</summary>
    private static void MarkWithPartners(Outcomes outcome, Ternary overlap, Span<Member> members, TimeLine times, Extremes[] all, in Extremes live)
    {
        if (!Mark(outcome, overlap, members, times, all, live, settled: Any))
        {
            return;
        }

        var marked = new Extremes[times.Count];
        foreach (ref readonly var member in members)
        {
            if ((member.Outcomes & outcome) != 0)
            {
                marked[member.Time].Add(member.Holding);
            }
        }

        Mark(outcome, overlap, members, times, marked, live, settled: outcome);
    }

    /// <summary>Marks claims that are at odds with claims of times that overlap theirs in a way; says whether there are any.</summary>
    private static bool Mark(Outcomes outcome, Ternary overlap, Span<Member> members, TimeLine times, Extremes[] extremes, in Extremes live, Outcomes settled)
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
            var wanted = new Wanted(run, settled, live, endsFirst, beginsLast);
            if (wanted.IsNothing)
            {
                continue;
            }

            var around = times.Around(run[0].Time, overlap, extremes, wanted);
            foreach (ref var member in run)
            {
                if ((member.Outcomes & settled) == 0 && !member.IsSuperseded && around.Exclude(member.Holding))
                {
                    member.Outcomes |= outcome;
                    isAny = true;
                }
            }
        }

        return isAny;
    }

    private static (int EndsFirst, int BeginsLast) Outermost(Extremes[] extremes)
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
