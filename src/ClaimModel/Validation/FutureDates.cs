using ClaimModel.Validation.Rules;

namespace ClaimModel.Validation;

/// <summary>Determines whether dates are in the future; without a clock, no date is. The clock is read once. Not thread-safe.</summary>
internal sealed class FutureDates(TimeProvider? clock)
{
    private static readonly TimeSpan EarliestTimeZone = TimeSpan.FromHours(14);

    private (PartialDate Moment, PartialDate Day)? _now;

    /// <summary>Determines whether a date is in the future everywhere on Earth: a day, month or year begins up to 14 hours earlier than in UTC.</summary>
    public bool Contains(PartialDate? date)
    {
        if (date is null || clock is null)
        {
            return false;
        }

        if (_now is not { } now)
        {
            var moment = clock.GetUtcNow();
            _now = now = (PartialDate.FromDateTimeOffset(moment), PartialDate.FromDateTimeOffset(moment + EarliestTimeZone));
        }

        return date.IsSurelyAfter(date.Precision == PartialDatePrecision.Second ? now.Moment : now.Day);
    }
}
