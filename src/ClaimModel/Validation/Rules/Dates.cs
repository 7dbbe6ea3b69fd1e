namespace ClaimModel.Validation.Rules;

/// <summary>What rules ask of dates: only what is certain counts, so an order that the precision leaves open is never a breach.</summary>
internal static class Dates
{
    public static bool IsSurelyAfter(this PartialDate? date, PartialDate? other) =>
        date is not null && other is not null && date.IsAfter(other) == Ternary.Yes;

    /// <summary>Whether a date has not come anywhere on Earth: a day, month or year begins up to 14 hours before it does in UTC.</summary>
    public static bool IsSurelyAfter(this PartialDate? date, DateTimeOffset? moment) =>
        date is not null && moment is { } now
        && date.IsSurelyAfter(PartialDate.FromDateTimeOffset(date.Precision == PartialDatePrecision.Second ? now : now.AddHours(14)));
}
