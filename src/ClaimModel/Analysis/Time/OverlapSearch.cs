using ClaimModel.Analysis.Conflicts;

namespace ClaimModel.Analysis.Time;

/// <summary>Classifies candidates with different valid times by whether they conflict at the same time, at an undetermined time, or only at different times.</summary>
internal static class OverlapSearch
{
    private const ConflictKinds AnyTime = ConflictKinds.SameTime | ConflictKinds.UndeterminedTime | ConflictKinds.DifferentTime;

    /// <param name="candidates">The candidates. They are sorted by time.</param>
    /// <param name="times">Their times.</param>
    /// <param name="active">The envelope of the candidates that were not superseded.</param>
    /// <param name="includesApparent">Whether to look for conflicts at different times.</param>
    public static void Classify(Span<Candidate> candidates, IntervalIndex times, in RangeEnvelope active, bool includesApparent)
    {
        candidates.Sort(static (one, other) => one.Time.CompareTo(other.Time));
        var envelopes = new RangeEnvelope[times.Count];
        foreach (ref readonly var candidate in candidates)
        {
            if (!candidate.IsSuperseded)
            {
                envelopes[candidate.Time].Add(candidate.Range);
            }
        }

        Mark(ConflictKinds.SameTime, Ternary.Yes, candidates, times, envelopes, active, settled: AnyTime);
        MarkWithPartners(ConflictKinds.UndeterminedTime, Ternary.Undetermined, candidates, times, envelopes, active);
        if (includesApparent)
        {
            MarkWithPartners(ConflictKinds.DifferentTime, Ternary.No, candidates, times, envelopes, active);
        }
    }

    /// <summary>Marks candidates that are not in a stronger conflict, and then the candidates that they conflict with, even if these are.</summary>
    private static void MarkWithPartners(
        ConflictKinds kind, Ternary overlap, Span<Candidate> candidates, IntervalIndex times, RangeEnvelope[] envelopes, in RangeEnvelope active)
    {
        if (!Mark(kind, overlap, candidates, times, envelopes, active, settled: AnyTime))
        {
            return;
        }

        var marked = new RangeEnvelope[times.Count];
        foreach (ref readonly var candidate in candidates)
        {
            if (candidate.IsIn(kind))
            {
                marked[candidate.Time].Add(candidate.Range);
            }
        }

        Mark(kind, overlap, candidates, times, marked, active, settled: kind);
    }

    /// <summary>Marks candidates that conflict with candidates of times with a certain relation to their time. Returns whether there are any.</summary>
    private static bool Mark(
        ConflictKinds kind, Ternary overlap, Span<Candidate> candidates, IntervalIndex times, RangeEnvelope[] envelopes, in RangeEnvelope active, ConflictKinds settled)
    {
        var (leastUpper, greatestLower) = TimesOfBounds(envelopes);
        var isAny = false;
        for (int start = 0, end = 0; start < candidates.Length; start = end)
        {
            while (end < candidates.Length && candidates[end].Time == candidates[start].Time)
            {
                end++;
            }

            var sameTime = candidates[start..end];
            var query = new OverlapQuery(sameTime, settled, active, leastUpper, greatestLower);
            if (query.IsAnsweredBy(default))
            {
                continue;
            }

            var around = times.EnvelopeAround(sameTime[0].Time, overlap, envelopes, query);
            foreach (ref var candidate in sameTime)
            {
                if (!candidate.IsIn(settled) && !candidate.IsSuperseded && around.ConflictsWith(candidate.Range))
                {
                    candidate.Kinds |= kind;
                    isAny = true;
                }
            }
        }

        return isAny;
    }

    /// <summary>Returns the time with the least upper bound and the time with the greatest lower bound.</summary>
    private static (int LeastUpper, int GreatestLower) TimesOfBounds(RangeEnvelope[] envelopes)
    {
        var (leastUpper, greatestLower) = (-1, -1);
        for (var time = 0; time < envelopes.Length; time++)
        {
            if (!envelopes[time].IsEmpty)
            {
                leastUpper = leastUpper < 0 || envelopes[time].LeastUpper < envelopes[leastUpper].LeastUpper ? time : leastUpper;
                greatestLower = greatestLower < 0 || envelopes[time].GreatestLower > envelopes[greatestLower].GreatestLower ? time : greatestLower;
            }
        }

        return (Math.Max(leastUpper, 0), Math.Max(greatestLower, 0));
    }
}
