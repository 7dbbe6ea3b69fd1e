using ClaimModel.Analysis.Issues;
using Decimals = ClaimModel.Number.Decimals;

namespace ClaimModel.Analysis.Measures;

/// <summary>The numbers that a quantity can stand for. A bound that is null is infinitely far away.</summary>
internal sealed class QuantityRange
{
    private readonly Quantity _quantity;
    private readonly (Decimals? Lower, Decimals? Upper) _stated;

    private QuantityRange(Quantity quantity, string? unit, UnitTable units)
    {
        _quantity = quantity;
        Unit = unit is null ? null : TextNormalizer.NormalizeUnit(unit);
        var (lower, upper) = (quantity.Lower ?? quantity.Amount, quantity.Upper ?? quantity.Amount);
        _stated = (lower?.Exact, upper?.Exact);
        IsApproximate = quantity.Approximate && (quantity.Lower is null || quantity.Upper is null);
        (Lower, Upper) = IsApproximate
            ? (Move(_stated.Lower, lower, ExactNumbers.HalfOfLastSignificant, -1), Move(_stated.Upper, upper, ExactNumbers.HalfOfLastSignificant, 1))
            : _stated;
        if (Unit is not null && units.Find(Unit) is { } conversion)
        {
            Base = conversion.Base;
            ConvertedLower = Convert(Lower, conversion.Factor);
            ConvertedUpper = Convert(Upper, conversion.Factor);
            Outer = (Convert(Move(Lower, lower, ExactNumbers.HalfOfLastWritten, -1), conversion.Factor), Convert(Move(Upper, upper, ExactNumbers.HalfOfLastWritten, 1), conversion.Factor));
            Inner = (Convert(Move(Lower, lower, ExactNumbers.HalfOfLastWritten, 1), conversion.Factor), Convert(Move(Upper, upper, ExactNumbers.HalfOfLastWritten, -1), conversion.Factor));
        }
        else
        {
            (ConvertedLower, ConvertedUpper) = (Lower, Upper);
        }
    }

    /// <summary>Gets the normalized unit; null for a plain number.</summary>
    public string? Unit { get; }

    /// <summary>Gets the unit to which the quantity can be converted; null if it cannot.</summary>
    public string? Base { get; }

    public Decimals? Lower { get; }

    public Decimals? Upper { get; }

    /// <summary>Whether a conflict with the quantity is at most a tension.</summary>
    public bool IsApproximate { get; }

    /// <summary>Gets the bounds in the base unit, without regard to the precision of their digits; their order is that of all comparisons.</summary>
    public Decimals? ConvertedLower { get; }

    /// <inheritdoc cref="ConvertedLower"/>
    public Decimals? ConvertedUpper { get; }

    private (Decimals? Lower, Decimals? Upper) Outer { get; }

    private (Decimals? Lower, Decimals? Upper) Inner { get; }

    /// <summary>Returns the range of a quantity; null if the quantity has no number, or if its bounds are reversed.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="unit">Its unit, or that of its predicate; null if there is none.</param>
    /// <param name="units">The units of the dataset.</param>
    public static QuantityRange? Of(Quantity quantity, string? unit, UnitTable units)
    {
        var (lower, upper) = (quantity.Lower ?? quantity.Amount, quantity.Upper ?? quantity.Amount);
        var isValid = (lower is not null || upper is not null) && !(lower is { } least && upper is { } greatest && greatest < least);
        return isValid ? new(quantity, unit, units) : null;
    }

    public bool CanBeZero => (Lower is not { Sign: > 0 }) && (Upper is not { Sign: < 0 });

    /// <summary>Determines whether two quantities have a unit in common.</summary>
    public bool IsComparableWith(QuantityRange other) => HasUnitOf(other) || (Base is not null && string.Equals(Base, other.Base, StringComparison.Ordinal));

    /// <summary>Determines whether two quantities have the same unit as written.</summary>
    public bool HasUnitOf(QuantityRange other) => string.Equals(Unit, other.Unit, StringComparison.Ordinal);

    /// <summary>Determines whether two quantities say the same.</summary>
    public bool IsIdenticalTo(QuantityRange other) =>
        HasUnitOf(other) && _stated == other._stated && AmountBetweenBounds == other.AmountBetweenBounds && IsApproximate == other.IsApproximate;

    /// <summary>Returns a value that is equal for identical quantities.</summary>
    public (string?, Decimals?, Decimals?, Decimals?, bool) Identity => (Unit, _stated.Lower, _stated.Upper, AmountBetweenBounds, IsApproximate);

    public bool Excludes(QuantityRange other)
    {
        if (!IsComparableWith(other))
        {
            return false;
        }

        return HasUnitOf(other) ? AreApart((Lower, Upper), (other.Lower, other.Upper)) : AreApart(Outer, other.Outer);
    }

    /// <summary>Determines whether the quantity lies wholly within one that is denied.</summary>
    public bool IsWithin(QuantityRange denied)
    {
        if (!IsComparableWith(denied) || denied.IsApproximate || IsIdenticalTo(denied))
        {
            return false;
        }

        return HasUnitOf(denied) ? Contains((denied.Lower, denied.Upper), (Lower, Upper)) : Contains(denied.Inner, Outer);
    }

    /// <summary>The amount, unless it equals both bounds.</summary>
    private Decimals? AmountBetweenBounds => _quantity.Amount?.Exact is { } amount && !(amount == _stated.Lower && amount == _stated.Upper) ? amount : null;

    private static bool AreApart((Decimals? Lower, Decimals? Upper) one, (Decimals? Lower, Decimals? Upper) other) =>
        (one.Upper is { } end && other.Lower is { } start && end.CompareTo(start) < 0) || (other.Upper is { } otherEnd && one.Lower is { } otherStart && otherEnd.CompareTo(otherStart) < 0);

    private static bool Contains((Decimals? Lower, Decimals? Upper) wider, (Decimals? Lower, Decimals? Upper) narrower) =>
        (wider.Lower is not { } least || (narrower.Lower is { } lower && least.CompareTo(lower) <= 0))
        && (wider.Upper is not { } greatest || (narrower.Upper is { } upper && upper.CompareTo(greatest) <= 0));

    private static Decimals? Move(Decimals? bound, Number? written, Func<Number, Decimals> half, int direction) =>
        bound is { } number && written is { } text ? ExactNumbers.Add(number, direction < 0 ? ExactNumbers.Negate(half(text)) : half(text)) : null;

    private static Decimals? Convert(Decimals? bound, Decimals factor) => bound is { } number ? ExactNumbers.Multiply(number, factor) : null;
}
