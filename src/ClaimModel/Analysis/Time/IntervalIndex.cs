using ClaimModel.Analysis.Conflicts;
using ClaimModel.Values.Dates;

namespace ClaimModel.Analysis.Time;

/// <summary>Indexes the distinct valid times of candidates, ordered by their starts, to find those that overlap. An unspecified time comes last.</summary>
/// <remarks>Whether uncertain or imprecise times overlap may be undetermined, so there are three results (<see cref="Ternary"/>).</remarks>
internal sealed class IntervalIndex
{
    /// <summary>The number of times up to which comparing all of them is fastest.</summary>
    private const int MaxUnindexed = 32;

    /// <summary>The number of times that are visited between two tests of whether the query is answered.</summary>
    private const int VisitsPerTest = 64;

    private readonly DateInterval?[] _times;
    private readonly CalendarDay[] _starts;
    private readonly CalendarDay[] _ends;
    private readonly LatestEndTree? _latestEnds;

    /// <summary>The number of specified times, which precede an unspecified one.</summary>
    private readonly int _statedCount;

    /// <param name="times">The distinct times; null for an unspecified time.</param>
    /// <param name="order">The index of each time in the order of starts.</param>
    private IntervalIndex(List<DateInterval?> times, out int[] order)
    {
        var sorted = times.Select((time, index) => (Time: time, Span: SpanOf(time), Index: index))
            .OrderBy(item => item.Time is null).ThenBy(item => item.Span.Start).ThenBy(item => item.Span.End)
            .ThenBy(item => item.Time?.ToString(), StringComparer.Ordinal)
            .ToArray();
        order = new int[times.Count];
        for (var i = 0; i < sorted.Length; i++)
        {
            order[sorted[i].Index] = i;
        }

        _times = Array.ConvertAll(sorted, static item => item.Time);
        _starts = Array.ConvertAll(sorted, static item => item.Span.Start);
        _ends = Array.ConvertAll(sorted, static item => item.Span.End);
        _statedCount = _times[^1] is null ? _times.Length - 1 : _times.Length;
        _latestEnds = Count > MaxUnindexed ? new(_ends) : null;
    }

    public int Count => _times.Length;

    /// <summary>Creates an index of the times of candidates, and assigns to each candidate the index of its time. Returns null if all candidates have the same time.</summary>
    public static IntervalIndex? For(Span<Candidate> candidates, List<DateInterval?> allTimes)
    {
        var first = candidates[0].Time;
        var isSameTime = true;
        foreach (ref readonly var candidate in candidates)
        {
            isSameTime &= candidate.Time == first;
        }

        if (isSameTime)
        {
            return null;
        }

        var indices = new Dictionary<int, int>();
        foreach (ref var candidate in candidates)
        {
            indices.TryAdd(candidate.Time, indices.Count);
            candidate.Time = indices[candidate.Time];
        }

        var index = new IntervalIndex([.. indices.Keys.Select(time => allTimes[time])], out var order);
        foreach (ref var candidate in candidates)
        {
            candidate.Time = order[candidate.Time];
        }

        return index;
    }

    /// <summary>Determines whether two times overlap. The result is undetermined if only one of them is specified.</summary>
    public static Ternary Overlap(DateInterval? one, DateInterval? other) => (one, other) switch
    {
        (null, null) => Ternary.Yes,
        ({ } time, { } otherTime) => time.Overlaps(otherTime),
        _ => Ternary.Undetermined,
    };

    public bool IsStated(int time) => time < _statedCount;

    /// <summary>Returns the number of the period of each included time. Times that overlap, directly or through other times, are in the same period.</summary>
    public int[] PeriodsOf(bool[] isIncluded)
    {
        var periods = new int[Count];
        CalendarDay? end = null;
        var period = 0;
        for (var time = 0; time < _statedCount; time++)
        {
            if (isIncluded[time])
            {
                period += end < _starts[time] ? 1 : 0;
                end = end > _ends[time] ? end : _ends[time];
            }

            periods[time] = period;
        }

        if (_statedCount < Count)
        {
            periods[_statedCount] = period + 1;
        }

        return periods;
    }

    /// <summary>Combines the envelopes of all times with a certain relation to a time, until the query is answered.</summary>
    /// <param name="time">The time.</param>
    /// <param name="overlap">The relation: yes for times that overlap it, no for times that do not, undetermined for times that may.</param>
    /// <param name="envelopes">The envelope of the claims of each time.</param>
    /// <param name="query">The query.</param>
    public RangeEnvelope EnvelopeAround(int time, Ternary overlap, RangeEnvelope[] envelopes, in OverlapQuery query)
    {
        var result = new RangeEnvelope();
        if (_latestEnds is not null)
        {
            Visit(time, query.LeastUpperTime, overlap, envelopes, ref result);
            Visit(time, query.GreatestLowerTime, overlap, envelopes, ref result);
            Visit(time, Count - 1, overlap, envelopes, ref result);
            if (query.IsAnsweredBy(result))
            {
                return result;
            }
        }

        // Only times in this window can overlap the time; times that do not overlap it are not limited to a window.
        var isWindowed = _latestEnds is not null && overlap != Ternary.No && IsStated(time);
        var limit = isWindowed ? FirstStartingAfter(_ends[time]) : Count;
        var visited = 0;
        for (var other = Next(0); other < limit; other = Next(other + 1))
        {
            Visit(time, other, overlap, envelopes, ref result);
            if (++visited % VisitsPerTest == 0 && query.IsAnsweredBy(result))
            {
                break;
            }
        }

        return result;

        int Next(int from) => isWindowed && from < limit ? _latestEnds!.FirstNotBefore(from, _starts[time]) : from; // not null: see isWindowed
    }

    private int FirstStartingAfter(CalendarDay day)
    {
        var (low, high) = (0, _statedCount);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _starts[middle] > day ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private void Visit(int time, int other, Ternary overlap, RangeEnvelope[] envelopes, ref RangeEnvelope result)
    {
        if (!envelopes[other].IsEmpty && (time == other ? overlap == Ternary.Yes : Overlap(_times[time], _times[other]) == overlap))
        {
            result.Add(envelopes[other]);
        }
    }

    private static (CalendarDay Start, CalendarDay End) SpanOf(DateInterval? time)
    {
        if (time is null || time.IsReversed)
        {
            return (new(long.MinValue, 1, 1), new(long.MaxValue, 12, 31));
        }

        var limits = new IntervalLimits(time);
        return (limits.EarliestStart, limits.LatestEnd);
    }
}
