namespace ClaimModel.Validation.Rules;

/// <summary>Compares dates for rules: an order that the precision of the dates leaves open is not a violation.</summary>
internal static class Dates
{
    /// <summary>Determines whether a date is certainly after another one; false if one of them is null.</summary>
    public static bool IsSurelyAfter(this PartialDate? date, PartialDate? other) =>
        date is not null && other is not null && date.IsAfter(other) == Ternary.Yes;
}
