using System.Text;

namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>The section "Quantities": conversion of units, and comparison of quantities.</summary>
internal sealed class UnitTable(ClaimDataset dataset)
{
    private readonly ILookup<string, Unit> _units = dataset.Units.ToLookup(unit => Normalized(unit.Id)!);

    public static string? Normalized(string? unit) => unit?.Trim().Normalize(NormalizationForm.FormC);

    /// <summary>Determines whether two quantities have no number in common.</summary>
    public bool Exclude(QuantityRange one, QuantityRange other)
    {
        if (!one.IsCompared || !other.IsCompared)
        {
            return false;
        }

        if (one.Unit == other.Unit)
        {
            return one.Range.IsApartFrom(other.Range);
        }

        return AreConvertible(one, other, out var factor, out var otherFactor) && one.Outward(factor).IsApartFrom(other.Outward(otherFactor));
    }

    /// <summary>Determines whether a quantity lies wholly within one that is denied.</summary>
    public bool LiesWithin(QuantityRange asserted, QuantityRange denied)
    {
        if (!asserted.IsCompared || !denied.IsCompared || denied.IsApproximate || AreIdentical(asserted, denied))
        {
            return false;
        }

        if (asserted.Unit == denied.Unit)
        {
            return denied.Range.Contains(asserted.Range);
        }

        return AreConvertible(asserted, denied, out var factor, out var deniedFactor) && denied.Inward(deniedFactor).Contains(asserted.Outward(factor));
    }

    public static bool AreIdentical(QuantityRange one, QuantityRange other) => one.IsCompared && other.IsCompared && one.Key == other.Key;

    private bool AreConvertible(QuantityRange one, QuantityRange other, out ExactDecimal factor, out ExactDecimal otherFactor)
    {
        var (unit, otherUnit) = (Convert(one.Unit, out factor), Convert(other.Unit, out otherFactor));
        return unit is not null && unit == otherUnit;
    }

    /// <summary>Returns the unit into which a unit is converted, in any number of steps, and the product of the multipliers.</summary>
    private string? Convert(string? unit, out ExactDecimal factor)
    {
        var converted = unit;
        factor = ExactDecimal.One;
        while (converted is not null && _units.Contains(converted))
        {
            if (!CanBeConverted(converted))
            {
                factor = ExactDecimal.One;
                return unit;
            }

            factor *= ExactDecimal.Of(_units[converted].Single().ConversionMultiplier);
            converted = Normalized(_units[converted].Single().Base);
        }

        return converted;
    }

    private bool CanBeConverted(string unit) => _units[unit].Count() == 1
        && ExactDecimal.Of(_units[unit].Single().ConversionMultiplier).Digits.Sign > 0
        && !IsPartOfCycle(unit);

    private bool IsPartOfCycle(string unit)
    {
        var reached = new List<string> { unit };
        for (var next = 0; next < reached.Count; next++)
        {
            var bases = _units[reached[next]].Select(definition => Normalized(definition.Base)!).ToList();
            if (bases.Contains(unit))
            {
                return true;
            }

            reached.AddRange(bases.Distinct().Except(reached).ToList());
        }

        return false;
    }
}
