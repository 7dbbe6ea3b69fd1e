namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>A quantity as a range, with its unit.</summary>
internal sealed class QuantityRange
{
    private readonly ExactDecimal? _amount;

    /// <param name="quantity">The quantity.</param>
    /// <param name="unit">The unit of the predicate.</param>
    public QuantityRange(Quantity quantity, string? unit)
    {
        Unit = UnitTable.Normalized(quantity.Unit ?? unit);
        _amount = Exactly(quantity.Amount);
        Stated = new(Exactly(quantity.Lower) ?? _amount, Exactly(quantity.Upper) ?? _amount);
        IsApproximate = quantity.Approximate && (quantity.Lower is null || quantity.Upper is null);
        Range = IsApproximate ? Stated.Widened(bound => bound.HalfRoundUnit) : Stated;
        Key = $"quantity {Stated.Lower}..{Stated.Upper} {AmountOfItsOwn} {IsApproximate} {(Unit is null ? "without unit" : $"in {Unit}")}";
    }

    /// <summary>Gets the unit, in which quantities are compared exactly; null if there is none.</summary>
    public string? Unit { get; }

    /// <summary>Gets a value indicating whether the quantity is compared with others: it has a number, and its bounds are not reversed.</summary>
    public bool IsCompared => (Stated.Lower is not null || Stated.Upper is not null) && !Stated.IsEmpty;

    /// <summary>Gets a value indicating whether the quantity is approximate, which has no effect if both bounds are stated.</summary>
    public bool IsApproximate { get; }

    /// <summary>Gets the range as it is stated.</summary>
    public NumberRange Stated { get; }

    /// <summary>Gets the range with what an approximate number reaches.</summary>
    public NumberRange Range { get; }

    /// <summary>Gets a text that only identical quantities have.</summary>
    public string Key { get; }

    /// <summary>Returns the range in the other unit, each of its stated bounds moved outward because a converted number is not more precise.</summary>
    public NumberRange Outward(ExactDecimal factor) => Moved(isOutward: true).Times(factor);

    /// <summary>Returns the range in another unit, each of its stated bounds moved inward.</summary>
    public NumberRange Inward(ExactDecimal factor) => Moved(isOutward: false).Times(factor);

    // An amount that equals both bounds counts as none.
    private string? AmountOfItsOwn => _amount?.ToString() is var amount && amount == Stated.Lower?.ToString() && amount == Stated.Upper?.ToString() ? null : amount;

    // The unit of the last written digit is that of the bound as it is stated.
    private NumberRange Moved(bool isOutward)
    {
        var (lower, upper) = (Stated.Lower?.HalfUnit, Stated.Upper?.HalfUnit);
        return isOutward ? new(Range.Lower - lower, Range.Upper + upper) : new(Range.Lower + lower, Range.Upper - upper);
    }

    private static ExactDecimal? Exactly(Number? number) => number is { } stated ? ExactDecimal.Of(stated) : null;
}
