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

    /// <summary>The width of a mark that counts claims.</summary>
    private const double GroupWidth = 12;

    private const int MaxRows = 4;

    /// <summary>Returns the marks: each claim on its own; if there are too many, groups of claims that lie close together.</summary>
    public static (ValueList<TrackMark> Marks, bool IsGrouped) Of(ValueList<TimelineItem> items, TimeScale scale)
    {
        List<TimelineItem> drawn = [.. items.Where(static item => item.IsDrawn)];
        var marks = InRows(drawn.Select(item => (new TrackMark([item], item.Asserted is { } asserted ? scale.PercentOf(asserted.Middle) : null, 0), StartOf(item, scale), EndOf(item, scale))));
        return marks.IsEmpty || marks.Max(static mark => mark.Row) < MaxRows ? (marks, false) : (Grouped(drawn, scale), true);
    }

    /// <summary>Returns groups, each in the middle between its first and its last date. Claims of which it is not known when they were made are left out.</summary>
    private static ValueList<TrackMark> Grouped(List<TimelineItem> items, TimeScale scale)
    {
        List<List<(TimelineItem Item, double Percent)>> groups = [];
        foreach (var entry in items.Where(static item => item.Asserted is not null).Select(item => (item, Percent: scale.PercentOf(item.Asserted!.Value.Middle))).OrderBy(static entry => entry.Percent).ThenBy(static entry => entry.item.Number)) // not null here
        {
            if (groups.Count == 0 || entry.Percent - groups[^1][0].Percent > GroupWidth)
            {
                groups.Add([]);
            }

            groups[^1].Add(entry);
        }

        return InRows(groups.Select(static group => (Items: group, Percent: (group[0].Percent + group[^1].Percent) / 2)).Select(static group =>
            (new TrackMark([.. group.Items.Select(static entry => entry.Item).OrderBy(static item => item.Number)], group.Percent, 0), group.Percent - (GroupWidth / 2), group.Percent + (GroupWidth / 2))));
    }

    /// <summary>Puts marks on the first line on which there is room.</summary>
    private static ValueList<TrackMark> InRows(IEnumerable<(TrackMark Mark, double Start, double End)> marks)
    {
        var ends = new List<double>();
        var placed = new List<TrackMark>();
        foreach (var (mark, start, end) in marks.OrderBy(static entry => entry.Start).ThenBy(static entry => entry.Mark.Items[0].Number))
        {
            var row = ends.FindIndex(other => other <= start);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(0);
            }

            ends[row] = end;
            placed.Add(mark with { Row = row });
        }

        return [.. placed];
    }

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
