using ClaimModel.Validation.Rules;

namespace ClaimModel.Validation;

/// <summary>Determines whether dates are in the future; without a clock, no date is. The clock is read once. Not thread-safe.</summary>
internal sealed class FutureDates(TimeProvider? clock)
{
    private PartialDate? _now;

    /// <summary>Determines whether a date is in the future in every time zone.</summary>
    public bool Contains(PartialDate? date) =>
        date is not null && clock is not null && date.IsSurelyAfter(_now ??= PartialDate.FromDateTimeOffset(clock.GetUtcNow()));
}
