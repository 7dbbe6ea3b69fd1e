namespace ClaimModel.Interchange.Reporting.Pictures.Timelines;

/// <summary>A mark in a row of a timeline: one claim, or several that would lie on each other.</summary>
/// <param name="Items">The claims.</param>
/// <param name="Percent">The position of the mark; null if it is not known when the claim was asserted.</param>
/// <param name="Row">The number of the line within the row, from 0.</param>
internal sealed record TrackMark(ValueList<TimelineItem> Items, double? Percent, int Row);

/// <summary>Places the claims of a row of a timeline on lines, so that their marks do not overlap, even in a narrow window.</summary>
internal static class TrackLayout
{
    /// <summary>The width of a mark in a narrow window, as a percentage.</summary>
    private const double MarkWidth = 8;

    private const int MaxRows = 4;

    /// <summary>The number of groups of a row with many claims.</summary>
    private const int Groups = 8;

    /// <summary>Returns the marks: each claim on its own; if there are too many, groups of claims.</summary>
    public static ValueList<TrackMark> Of(ValueList<TimelineItem> items, TimeScale scale)
    {
        List<TimelineItem> drawn = [.. items.Where(static item => item.IsDrawn)];
        var ends = new List<double>();
        var marks = new List<TrackMark>();
        foreach (var (item, start, end) in drawn.Select(item => (item, Start: StartOf(item, scale), End: EndOf(item, scale))).OrderBy(static entry => entry.Start).ThenBy(static entry => entry.item.Number))
        {
            var row = ends.FindIndex(other => other <= start);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(0);
            }

            ends[row] = end;
            marks.Add(new([item], item.Asserted is { } asserted ? scale.PercentOf(asserted.Middle) : null, row));
        }

        return ends.Count <= MaxRows ? [.. marks] : Grouped(drawn, scale);
    }

    private static ValueList<TrackMark> Grouped(List<TimelineItem> items, TimeScale scale) =>
    [
        .. items.Where(static item => item.Asserted is not null)
            .GroupBy(item => (int)Math.Min(scale.PercentOf(item.Asserted!.Value.Middle) / 100 * Groups, Groups - 1)) // not null here
            .OrderBy(static group => group.Key)
            .Select(group => new TrackMark([.. group], (group.Key + 0.5) * 100 / Groups, 0)),
    ];

    private static double StartOf(TimelineItem item, TimeScale scale) => Positions(item, scale).Min();

    private static double EndOf(TimelineItem item, TimeScale scale) => Positions(item, scale).Max();

    private static IEnumerable<double> Positions(TimelineItem item, TimeScale scale)
    {
        foreach (var point in item.Events.Select(static change => change.Time).Concat(item.Asserted is { } asserted ? [asserted] : []))
        {
            yield return scale.PercentOf(point.Middle) - (MarkWidth / 2);
            yield return scale.PercentOf(point.Middle) + (MarkWidth / 2);
        }

        if (item.Asserted is { IsExact: false } uncertain)
        {
            yield return scale.PercentOf(uncertain.Start);
            yield return scale.PercentOf(uncertain.End);
        }

        if (item.About is { } about)
        {
            yield return about.StartBoundary == IntervalBoundary.Date ? scale.PercentOf(about.Start) : 0;
            yield return about.EndBoundary == IntervalBoundary.Date ? scale.PercentOf(about.End) : 100;
        }
    }
}
