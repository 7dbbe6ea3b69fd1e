using System.Numerics;
using ClaimModel.Analysis.Conflicts;
using ClaimModel.Values.Dates;

namespace ClaimModel.Analysis.Time;

/// <summary>The times of which claims of a group speak, from the earliest start to the latest; behind them none stated, where some state none.</summary>
internal sealed class IntervalIndex
{
    /// <summary>So few times are compared each with each.</summary>
    private const int Few = 32;

    private readonly DateInterval?[] _times;
    private readonly CalendarDay[] _starts;
    private readonly CalendarDay[] _ends;

    /// <summary>A tree of the latest ends, the root at 1 and the times from half its length on; so those of a window that end too early are passed over together.</summary>
    private readonly CalendarDay[] _latestEnds;

    /// <summary>How many times are stated.</summary>
    private readonly int _stated;

    /// <param name="times">Each time once; null for none stated.</param>
    /// <param name="places">Where each of them came to be.</param>
    public IntervalIndex(DateInterval?[] times, out int[] places)
    {
        var spans = times.Select((time, place) => (Time: time, Span: SpanOf(time), Place: place)).ToArray();
        Array.Sort(spans, static (one, other) => Compare(one, other));
        places = new int[times.Length];
        for (var i = 0; i < spans.Length; i++)
        {
            places[spans[i].Place] = i;
        }

        _times = Array.ConvertAll(spans, static span => span.Time);
        _starts = Array.ConvertAll(spans, static span => span.Span.Start);
        _ends = Array.ConvertAll(spans, static span => span.Span.End);
        _stated = _times.Length - (_times.Length > 0 && _times[^1] is null ? 1 : 0);
        _latestEnds = Count > Few ? TreeOf(_ends) : [];
    }

    public int Count => _times.Length;

    public bool IsStated(int time) => time < _stated;

    /// <summary>Whether two times overlap; undetermined where one is not stated.</summary>
    public static Ternary Overlap(DateInterval? one, DateInterval? other) =>
        one is null || other is null
            ? one is null && other is null ? Ternary.Yes : Ternary.Undetermined
            : one.Overlaps(other);

    /// <summary>The number of the stretch in which each time lies: between two stretches nothing is spoken of. Those that are not wanted have no number of their own.</summary>
    public int[] Stretches(bool[] isWanted)
    {
        var stretches = new int[Count];
        CalendarDay? end = null;
        var stretch = 0;
        for (var time = 0; time < _stated; time++)
        {
            if (isWanted[time])
            {
                stretch += end is { } last && _starts[time] > last ? 1 : 0;
                end = end is { } before && before > _ends[time] ? before : _ends[time];
            }

            stretches[time] = stretch;
        }

        if (_stated < Count)
        {
            stretches[_stated] = stretch + 1;
        }

        return stretches;
    }

    /// <summary>Gathers the claims of all times that relate to a time in a way, or of as many as are enough.</summary>
    /// <param name="time">The time.</param>
    /// <param name="overlap">The way.</param>
    /// <param name="extremes">The claims of each time.</param>
    /// <param name="wanted">What the answer is wanted for.</param>
    public RangeEnvelope Around(int time, Ternary overlap, RangeEnvelope[] extremes, in OverlapQuery wanted)
    {
        var found = new RangeEnvelope();
        var to = Count;
        CalendarDay? endsFrom = null;
        if (Count > Few)
        {
            Visit(time, wanted.EndsFirst, overlap, extremes, ref found);
            Visit(time, wanted.BeginsLast, overlap, extremes, ref found);
            Visit(time, Count - 1, overlap, extremes, ref found);
            if (wanted.IsMetBy(found))
            {
                return found;
            }

            if (overlap != Ternary.No && IsStated(time))
            {
                (endsFrom, to) = (_starts[time], FirstAfter(_ends[time]));
            }
        }

        var visited = 0;
        for (var other = Next(0, to, endsFrom); other < to; other = Next(other + 1, to, endsFrom))
        {
            Visit(time, other, overlap, extremes, ref found);
            if ((++visited & 63) == 0 && wanted.IsMetBy(found))
            {
                break;
            }
        }

        return found;
    }

    /// <summary>The first time from a place on that does not end before a day; the limit where there is none before it.</summary>
    private int Next(int from, int limit, CalendarDay? endsFrom)
    {
        if (endsFrom is not { } day || from >= limit)
        {
            return from;
        }

        var leaves = _latestEnds.Length / 2;
        var node = leaves + from;
        while (_latestEnds[node] < day || node < leaves)
        {
            if (_latestEnds[node] >= day)
            {
                node *= 2;
                continue;
            }

            while ((node & 1) == 1)
            {
                node /= 2; // behind the right child comes what is behind its parent
            }

            if (node == 0)
            {
                return limit;
            }

            node++;
        }

        return Math.Min(node - leaves, limit);
    }

    private static CalendarDay[] TreeOf(CalendarDay[] ends)
    {
        var leaves = (int)BitOperations.RoundUpToPowerOf2((uint)ends.Length);
        var tree = new CalendarDay[2 * leaves];
        Array.Fill(tree, new CalendarDay(long.MinValue, 1, 1));
        ends.CopyTo(tree, leaves);
        for (var node = leaves - 1; node > 0; node--)
        {
            tree[node] = tree[2 * node] > tree[(2 * node) + 1] ? tree[2 * node] : tree[(2 * node) + 1];
        }

        return tree;
    }

    /// <summary>The first time that starts after a day.</summary>
    private int FirstAfter(CalendarDay day)
    {
        var (low, high) = (0, _stated);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _starts[middle] > day ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private void Visit(int time, int other, Ternary overlap, RangeEnvelope[] extremes, ref RangeEnvelope found)
    {
        if (!extremes[other].IsEmpty && (time == other ? overlap == Ternary.Yes : Overlap(_times[time], _times[other]) == overlap))
        {
            found.Add(extremes[other]);
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

    private static int Compare(
        (DateInterval? Time, (CalendarDay Start, CalendarDay End) Span, int Place) one, (DateInterval? Time, (CalendarDay Start, CalendarDay End) Span, int Place) other)
    {
        var order = (one.Time is null).CompareTo(other.Time is null);
        order = order != 0 ? order : one.Span.Start.CompareTo(other.Span.Start);
        order = order != 0 ? order : one.Span.End.CompareTo(other.Span.End);
        return order != 0 ? order : string.CompareOrdinal(one.Time?.ToString(), other.Time?.ToString());
    }
}
