namespace ClaimModel;

public sealed partial class DateInterval
{
    /// <summary>Determines whether this period certainly ends when another one begins (Allen's <c>meets</c>). Both are written with two different ends.</summary>
    internal bool Meets(DateInterval later) =>
        HasTwoEnds && later.HasTwoEnds
        && End is { Qualification: DateQualification.None } end
        && later.Start is { Qualification: DateQualification.None } start
        && (IsWithin(end, start) || IsWithin(start, end))
        && BeginsBefore(end) && BeginsBefore(start)
        && later.EndsAfter(end) && later.EndsAfter(start);

    private bool HasTwoEnds => !IsSingleDate && !(Start is { } start && start.Equals(End));

    private static bool IsWithin(PartialDate narrower, PartialDate wider) => wider.Earliest <= narrower.Earliest && narrower.Latest <= wider.Latest;

    private bool BeginsBefore(PartialDate date) =>
        StartBoundary == IntervalBoundary.Open || (Start is { } start && start.IsBefore(date) == Ternary.Yes);

    private bool EndsAfter(PartialDate date) =>
        EndBoundary == IntervalBoundary.Open || (End is { } end && end.IsAfter(date) == Ternary.Yes);
}
