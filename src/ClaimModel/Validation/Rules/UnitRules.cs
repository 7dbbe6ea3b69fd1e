using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

/// <summary>The rules for units, CM61xx.</summary>
internal static class UnitRules
{
    public static RecordRule<Unit> UniqueId { get; } = UniqueIdRule.For<Unit>(
        "CM6101",
        "If a unit has two definitions, it is unclear how quantities are converted.",
        "\"units\": [{ \"id\": \"mi\", \"base\": \"km\", \"conversionMultiplier\": 1.609344 }, { \"id\": \"mi\", \"base\": \"km\", \"conversionMultiplier\": 1.852 }]",
        "Merge the two, or give one of them another id.",
        static unit => unit.Id,
        problem: "is already defined by an earlier record");

    public static RecordRule<Unit> PositiveMultiplier { get; } = new(
        "CM6102", "unit-multiplier-positive", Error,
        "The conversion multiplier of a unit is greater than 0.",
        "With any other multiplier, larger quantities would not be converted to larger ones.",
        "{ \"id\": \"mi\", \"base\": \"km\", \"conversionMultiplier\": 0 }",
        "Correct the number.",
        static (unit, context) =>
        {
            if (unit.ConversionMultiplier <= 0)
            {
                context.Report("conversionMultiplier", $"{context.Subject} has the conversion multiplier {unit.ConversionMultiplier}, which is not greater than 0; correct the number.", unit.ConversionMultiplier);
            }
        });

    public static RecordRule<Unit> BaseCycle { get; } = new(
        "CM6103", "unit-base-acyclic", Error,
        "The `base` relation has no cycles.",
        "In a cycle, a quantity would be converted without end.",
        "{ \"id\": \"km\", \"base\": \"km\", \"conversionMultiplier\": 1 }",
        "Remove one of the units, or correct its base.",
        static (unit, context) =>
        {
            if (context.Cycle<Unit>() is { } cycle)
            {
                context.Report("base", $"{context.Subject} is converted to itself: {cycle}. Remove one of the units, or correct its base.", unit.Base);
            }
        })
    { NeedsDataset = true, References = static (unit, hasher, references) => references.Add(hasher.Of(Unit.Normalize(unit.Base))) };

    public static IReadOnlyList<RecordRule> All { get; } = [UniqueId, PositiveMultiplier, BaseCycle];
}
