using ClaimModel.Analysis.Conflicts;
using ClaimModel.Analysis.Issues;
using ClaimModel.Analysis.Measures;
using Decimals = ClaimModel.Number.Decimals;

namespace ClaimModel.Analysis.Explanations;

/// <summary>Says what quantities are in the unit in which they were compared.</summary>
internal static class UnitSteps
{
    /// <summary>The number of conversions that are named.</summary>
    private const int MaxListed = 2;

    /// <summary>The largest number of zeros with which a converted number is written.</summary>
    private const int MaxZeros = 12;

    /// <summary>Returns "5 mi are 8.04672 km." for the first quantity in each unit.</summary>
    public static IEnumerable<string> Of(ExplanationContext context) => !context.Finding.Limits.HasFlag(ConflictLimits.ConvertedUnits) ? [] :
        context.Claims.Select(claim => claim.Proposition).OfType<Proposition>()
            .Where(proposition => proposition is { Value: null, Quantity: not null } && context.Clauses.UnitOf(proposition) is not null)
            .DistinctBy(proposition => TextNormalizer.NormalizeUnit(context.Clauses.UnitOf(proposition)!)) // see the condition
            .Select(proposition => Conversion(context, proposition.Quantity!, context.Clauses.UnitOf(proposition)!)) // see the condition
            .OfType<string>()
            .Take(MaxListed);

    /// <summary>Returns the conversion; null if the quantity is in the base unit.</summary>
    private static string? Conversion(ExplanationContext context, Quantity quantity, string unit)
    {
        if ((quantity.Amount ?? quantity.Lower ?? quantity.Upper) is not { } number
            || context.Units.Find(TextNormalizer.NormalizeUnit(unit)) is not var (baseUnit, factor)
            || baseUnit == TextNormalizer.NormalizeUnit(unit))
        {
            return null;
        }

        var converted = ExactNumbers.Multiply(number.Exact, factor);
        return $"{QuantityWords.NumberOf(number)} {Labels.Plain(unit)} are {TextOf(converted)} {Labels.Plain(baseUnit)}.";
    }

    /// <summary>Returns a number without an exponent, unless it would have many zeros.</summary>
    private static string TextOf(Decimals number)
    {
        var (sign, digits, exponent) = number;
        var text = sign == 0 ? "0"
            : exponent > digits.Length + MaxZeros || exponent < -MaxZeros ? $"{digits[0]}.{digits[1..].PadRight(1, '0')}E{exponent - 1}"
            : exponent >= digits.Length ? digits.PadRight((int)exponent, '0')
            : exponent > 0 ? $"{digits[..(int)exponent]}.{digits[(int)exponent..]}"
            : $"0.{new string('0', (int)-exponent)}{digits}";
        return QuantityWords.NumberOf(Number.Parse(sign < 0 ? $"-{text}" : text));
    }
}
