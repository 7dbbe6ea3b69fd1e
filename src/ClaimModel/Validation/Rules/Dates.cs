namespace ClaimModel.Validation.Rules;

/// <summary>What rules ask of dates: only what is certain counts, so an order that the precision leaves open is never a breach.</summary>
internal static class Dates
{
    public static bool IsSurelyAfter(this PartialDate? date, PartialDate? other) =>
        date is not null && other is not null && date.IsAfter(other) == Ternary.Yes;
}
