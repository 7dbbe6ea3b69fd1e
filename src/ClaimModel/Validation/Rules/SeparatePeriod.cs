using ClaimModel.Values.Dates;

namespace ClaimModel.Validation.Rules;

/// <summary>Finds a period that overlaps with none of the others.</summary>
internal static class SeparatePeriod
{
    /// <summary>The number of periods up to which all pairs are compared, and of the periods before and after one with which it is compared if there are more.</summary>
    private const int MaxCompared = 32;

    /// <summary>Returns the index of the first period that certainly does not overlap with any other one; -1 if there is none. Takes O(n log n) time.</summary>
    /// <param name="periods">The periods; an unknown one, which is null, may overlap with all.</param>
    public static int IndexIn(List<DateInterval?> periods)
    {
        // A period that is unknown or reversed may overlap with every other one.
        if (periods.Count > 1 && periods.Exists(static period => period is null or { IsReversed: true }))
        {
            return -1;
        }

        if (periods.Count <= MaxCompared)
        {
            return Enumerable.Range(0, periods.Count)
                .Where(index => Enumerable.Range(0, periods.Count).All(other => other == index || AreApart(periods[index]!, periods[other]!)))
                .DefaultIfEmpty(-1)
                .First();
        }

        var ordered = periods.Select((period, index) => new Entry(period!, index)).OrderBy(entry => entry.First).ToArray(); // not null
        for (var at = 1; at < ordered.Length; at++)
        {
            var before = ordered[at - 1].LastToEnd;
            ordered[at].LastToEnd = before.Last > ordered[at].Last ? before : ordered[at];
        }

        return Enumerable.Range(0, ordered.Length).Where(at => IsSeparate(ordered, at)).Select(at => ordered[at].Index).DefaultIfEmpty(-1).Min();
    }

    /// <summary>Determines whether a period overlaps with none of the others. If too many of them touch it, this is not determined, and the result is false.</summary>
    private static bool IsSeparate(Entry[] ordered, int at)
    {
        var entry = ordered[at];
        if (at > 0 && !AreApart(ordered[at - 1].LastToEnd.Period, entry.Period))
        {
            return false;
        }

        for (var after = at + 1; after < ordered.Length && ordered[after].First <= entry.Last; after++)
        {
            if (after > at + MaxCompared || !AreApart(entry.Period, ordered[after].Period))
            {
                return false;
            }
        }

        for (var before = at - 1; before >= 0 && ordered[before].LastToEnd.Last >= entry.First; before--)
        {
            if (before < at - MaxCompared || !AreApart(ordered[before].Period, entry.Period))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreApart(DateInterval one, DateInterval other) => one.Meets(other) || other.Meets(one) || one.Overlaps(other) == Ternary.No;

    /// <summary>A period, with the first and the last day that it may include in any time zone.</summary>
    private sealed class Entry
    {
        public Entry(DateInterval period, int index)
        {
            var limits = new IntervalLimits(period);
            (Period, Index, First, Last, LastToEnd) = (period, index, limits.EarliestStart, limits.LatestEnd, this);
        }

        public DateInterval Period { get; }

        public int Index { get; }

        public CalendarDay First { get; }

        public CalendarDay Last { get; }

        /// <summary>Gets or sets the period that ends last of those that start no later.</summary>
        public Entry LastToEnd { get; set; }
    }
}
