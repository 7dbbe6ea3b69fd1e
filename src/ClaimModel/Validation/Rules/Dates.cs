namespace ClaimModel.Validation.Rules;

/// <summary>Compares dates for rules. If the precision of the dates does not determine their order, there is no violation.</summary>
internal static class Dates
{
    /// <summary>Determines whether a date is certainly after another date; false if either is null.</summary>
    public static bool IsSurelyAfter(this PartialDate? date, PartialDate? other) =>
        date is not null && other is not null && date.IsAfter(other) == Ternary.Yes;
}
