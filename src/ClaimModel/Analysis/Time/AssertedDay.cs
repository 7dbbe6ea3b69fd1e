using ClaimModel.Values.Dates;

namespace ClaimModel.Analysis.Time;

/// <summary>The calendar day on which a claim was asserted.</summary>
internal sealed class AssertedDay
{
    private const long SecondsPerDay = 86_400;
    private const long MaxOffset = 14 * 60 * 60;

    private readonly Int128 _from;
    private readonly TimeSpan? _offset;

    public AssertedDay(PartialDate? date)
    {
        IsKnown = date is { Qualification: DateQualification.None, Precision: PartialDatePrecision.Day or PartialDatePrecision.Second };
        if (IsKnown)
        {
            _offset = date!.Offset; // IsKnown requires a date
            Number = (long)ProlepticGregorian.ExactDayNumber(date.Earliest.Year, date.Earliest.Month, date.Earliest.Day);
            _from = ((Int128)Number * SecondsPerDay) - (long)(_offset ?? TimeSpan.Zero).TotalSeconds;
        }
    }

    /// <summary>Gets a value indicating whether a day is stated, without qualification.</summary>
    public bool IsKnown { get; }

    /// <summary>Gets the number of the day, as it is written.</summary>
    public long Number { get; }

    public TimeRelation Compare(AssertedDay other) =>
        !IsKnown || !other.IsKnown ? TimeRelation.Undetermined
        : _offset == other._offset ? (Number == other.Number ? TimeRelation.Same : TimeRelation.Different)
        : IsOverBefore(other) || other.IsOverBefore(this) ? TimeRelation.Different
        : TimeRelation.Undetermined;

    private bool IsOverBefore(AssertedDay other) =>
        _from + SecondsPerDay + (_offset.HasValue == other._offset.HasValue ? 0 : MaxOffset) <= other._from;
}
