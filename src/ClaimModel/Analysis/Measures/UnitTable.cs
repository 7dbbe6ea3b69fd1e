using ClaimModel.Analysis.Issues;
using Decimals = ClaimModel.Number.Decimals;

namespace ClaimModel.Analysis.Measures;

/// <summary>Converts units, according to the definitions of the dataset. Immutable and thread-safe.</summary>
internal sealed class UnitTable
{
    private readonly Dictionary<string, (string Base, Decimals Factor)> _conversions = new(StringComparer.Ordinal);

    /// <summary>The units whose definitions have been followed.</summary>
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    public UnitTable(ClaimDataset dataset)
    {
        var definitions = dataset.Units
            .GroupBy(unit => TextNormalizer.NormalizeUnit(unit.Id), StringComparer.Ordinal)
            .Where(group => !group.Skip(1).Any() && group.First().ConversionMultiplier.Exact.Sign > 0)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var ambiguous = dataset.Units.Select(unit => TextNormalizer.NormalizeUnit(unit.Id)).Where(unit => !definitions.ContainsKey(unit)).ToHashSet(StringComparer.Ordinal);
        foreach (var unit in definitions.Keys)
        {
            AddChain(unit, definitions, ambiguous);
        }
    }

    /// <summary>Returns the base unit of a normalized unit, and the number by which quantities are multiplied; null if the unit cannot be converted.</summary>
    public (string Base, Decimals Factor)? Find(string unit) => _conversions.TryGetValue(unit, out var conversion) ? conversion : null;

    /// <summary>Follows the definitions to a unit that has none, or whose conversion is known, and adds the units on the way, unless they end in a cycle or a faulty definition.</summary>
    private void AddChain(string unit, Dictionary<string, Unit> definitions, HashSet<string> faulty)
    {
        var chain = new List<(string Unit, Decimals Multiplier)>();
        while (definitions.TryGetValue(unit, out var definition) && !_conversions.ContainsKey(unit) && _visited.Add(unit))
        {
            chain.Add((unit, definition.ConversionMultiplier.Exact));
            unit = TextNormalizer.NormalizeUnit(definition.Base);
        }

        if (!_conversions.TryGetValue(unit, out var conversion))
        {
            if (_visited.Contains(unit) || faulty.Contains(unit))
            {
                return;
            }

            conversion = (unit, ExactNumbers.One);
            if (chain.Count > 0)
            {
                _conversions.Add(unit, conversion);
            }
        }

        for (var index = chain.Count - 1; index >= 0; index--)
        {
            conversion = (conversion.Base, ExactNumbers.Multiply(conversion.Factor, chain[index].Multiplier));
            _conversions.Add(chain[index].Unit, conversion);
        }
    }
}
