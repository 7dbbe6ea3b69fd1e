using ClaimModel.Analysis.Issues;
using Decimals = ClaimModel.Number.Decimals;

namespace ClaimModel.Analysis.Measures;

/// <summary>Converts units, according to the definitions of the dataset. Immutable and thread-safe.</summary>
internal sealed class UnitTable
{
    private readonly Dictionary<string, (string Base, Decimals Factor)> _conversions = new(StringComparer.Ordinal);

    public UnitTable(ClaimDataset dataset)
    {
        var definitions = dataset.Units
            .GroupBy(unit => TextNormalizer.NormalizeUnit(unit.Id), StringComparer.Ordinal)
            .Where(group => !group.Skip(1).Any() && group.First().ConversionMultiplier.Exact.Sign > 0)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var ambiguous = dataset.Units.Select(unit => TextNormalizer.NormalizeUnit(unit.Id)).Where(unit => !definitions.ContainsKey(unit)).ToHashSet(StringComparer.Ordinal);
        foreach (var unit in definitions.Keys)
        {
            if (Convert(unit, definitions, ambiguous) is { } conversion)
            {
                _conversions[unit] = conversion;
                _conversions.TryAdd(conversion.Base, (conversion.Base, ExactNumbers.One));
            }
        }
    }

    /// <summary>Returns the base unit of a normalized unit, and the number by which quantities are multiplied; null if the unit cannot be converted.</summary>
    public (string Base, Decimals Factor)? Find(string unit) => _conversions.TryGetValue(unit, out var conversion) ? conversion : null;

    /// <summary>Follows the definitions to a unit that has none; null if they end in a cycle or a faulty definition.</summary>
    private static (string Base, Decimals Factor)? Convert(string unit, Dictionary<string, Unit> definitions, HashSet<string> faulty)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var factor = ExactNumbers.One;
        while (definitions.TryGetValue(unit, out var definition))
        {
            if (!seen.Add(unit))
            {
                return null;
            }

            factor = ExactNumbers.Multiply(factor, definition.ConversionMultiplier.Exact);
            unit = TextNormalizer.NormalizeUnit(definition.Base);
        }

        return faulty.Contains(unit) ? null : (unit, factor);
    }
}
