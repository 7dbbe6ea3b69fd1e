using ClaimModel.Validation.Sketches;
using ClaimModel.Values;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

internal static partial class ClaimRules
{
    public static RecordRule<Claim> ValidTime { get; } = new(
        "CM4201", "valid-time", Error,
        "The valid time of a claim ends no earlier than it begins.",
        "Only claims about overlapping times contradict each other, and a period that ends before it begins overlaps no other.",
        "\"validTime\": \"2017/2011\"",
        "Swap or correct the dates.",
        static (claim, context) => context.CheckNotReversed(claim.ValidTime, "validTime", "valid time"))
    { Clear = Clear<Claim>.NotReversed("validTime") };

    public static RecordRule<Claim> SingleObject { get; } = new(
        "CM4204", "proposition-single-object", Error,
        "A proposition has at most one of a value, a quantity and a date.",
        "With more than one of them, it is unclear which one another claim contradicts.",
        "\"proposition\": { \"subject\": \"talks\", \"predicate\": \"held\", \"value\": \"moscow\", \"date\": \"2017-04-12\" }",
        "Split the claim into two.",
        static (claim, context) =>
        {
            if (claim.Proposition is { } proposition && (proposition.Value, proposition.Quantity, proposition.Date) is not ((_, null, null) or (null, _, null) or (null, null, _)))
            {
                string[] parts = [.. Named(proposition.Value, "a value"), .. Named(proposition.Quantity, "a quantity"), .. Named(proposition.Date, "a date")];
                context.Report("proposition", $"{context.Subject} has {string.Join(" and ", parts)} in its proposition, where only one is allowed; split the claim into two.", proposition);
            }
        })
    { Clear = Clear<Claim>.In("proposition", Clear<Proposition>.Without("value", "quantity") & Clear<Proposition>.Without("value", "date") & Clear<Proposition>.Without("quantity", "date")) };

    public static RecordRule<Claim> QuantityRange { get; } = new(
        "CM4205", "quantity-range", Error,
        "The lower bound of a quantity is not greater than the upper bound.",
        "Such a range contains no number, and would contradict every other range.",
        "\"quantity\": { \"lower\": 90, \"upper\": 70 }",
        "Swap or correct the bounds.",
        static (claim, context) =>
        {
            if (claim.Proposition?.Quantity is { Lower: { } lower, Upper: { } upper } && lower > upper)
            {
                context.Report("proposition/quantity/lower", $"{context.Subject} has a quantity from {lower} to {upper}; swap or correct the bounds.", lower);
            }
        })
    { Clear = Clear<Claim>.In("proposition", Clear<Proposition>.In("quantity", Clear<Quantity>.Without("lower", "upper"))) };

    public static RecordRule<Claim> QuantityGiven { get; } = new(
        "CM4207", "quantity-given", Error,
        "A quantity has an amount or a bound.",
        "A quantity without a number has no meaning.",
        "\"quantity\": { \"unit\": \"people\" }",
        "Add the amount or a bound, or omit the quantity.",
        static (claim, context) =>
        {
            if (claim.Proposition?.Quantity is { Amount: null, Lower: null, Upper: null } quantity)
            {
                context.Report("proposition/quantity", $"{context.Subject} has a quantity without a number; add the amount or a bound, or omit the quantity.", quantity);
            }
        })
    { Clear = Clear<Claim>.In("proposition", Clear<Proposition>.In("quantity", Clear<Quantity>.With("amount", "lower", "upper"))) };

    public static RecordRule<Claim> QuantityUnit { get; } = new(
        "CM4208", "quantity-unit", Warning,
        "A quantity uses the unit that the dataset defines for its predicate.",
        "Quantities in different units are not compared, so contradictions between them would not be found. Units are compared exactly, because MW is not mW. A quantity without a unit has that of its predicate, and the units of a dataset are converted.",
        "a predicate with \"unit\": \"people\", and a quantity with \"unit\": \"persons\"",
        "Convert the quantity to the unit of the predicate, or add its unit to the \"units\" of the dataset.",
        static (claim, context) =>
        {
            if (claim.Proposition is { Quantity.Unit: { } found, Predicate: var predicate }
                && context.FindPredicate(predicate) is { Unit: { } unit }
                && !string.IsNullOrWhiteSpace(unit) // a blank unit is reported by another rule
                && Unit.Normalize(found) != Unit.Normalize(unit)
                && context.Records.BaseOf(found) != context.Records.BaseOf(unit))
            {
                var advice = string.Equals(Unit.Normalize(found), Unit.Normalize(unit), StringComparison.OrdinalIgnoreCase)
                    ? $"they differ only in case. If the same unit is meant, write {MessageText.Quoted(unit)}; otherwise, convert the quantity to it"
                    : "convert it to that unit";
                context.Report("proposition/quantity/unit", $"{context.Subject} has a quantity in the unit {MessageText.Quoted(found)}, but the predicate {MessageText.Quoted(predicate)} uses {MessageText.Quoted(unit)}; {advice}.", found, unit);
            }
        })
    {
        NeedsDataset = true,
        Clear = Clear<Claim>.In("proposition", Clear<Proposition>.Without(["quantity"], ClaimSketches.HasUnitOfPredicate)),
    };

    public static RecordRule<Claim> AmountInBounds { get; } = new(
        "CM4210", "quantity-amount-in-bounds", Error,
        "The amount of a quantity lies between its bounds.",
        "The bounds say how far from the amount the true number may be.",
        "\"quantity\": { \"amount\": 100, \"lower\": 70, \"upper\": 90 }",
        "Correct the amount or the bounds.",
        static (claim, context) =>
        {
            if (claim.Proposition?.Quantity is { Amount: { } amount } quantity && !(quantity.Lower > quantity.Upper)) // reversed bounds are reported by another rule
            {
                var found = amount < quantity.Lower ? $"less than the lower bound {quantity.Lower}"
                    : amount > quantity.Upper ? $"greater than the upper bound {quantity.Upper}"
                    : null;
                if (found is not null)
                {
                    context.Report("proposition/quantity/amount", $"{context.Subject} has a quantity whose amount {amount} is {found}; correct the amount or the bounds.", amount);
                }
            }
        })
    { Clear = Clear<Claim>.In("proposition", Clear<Proposition>.In("quantity", Clear<Quantity>.Without("amount") | (Clear<Quantity>.Without("lower") & Clear<Quantity>.Without("upper")))) };

    private static IReadOnlyList<RecordRule> Shape =>
    [
        ValidTime, SingleObject, QuantityRange, QuantityGiven, QuantityUnit, AmountInBounds,
    ];

    private static string[] Named(object? part, string name) => part is null ? [] : [name];
}
