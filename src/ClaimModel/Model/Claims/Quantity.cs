namespace ClaimModel;

/// <summary>An amount, or a range of amounts, with an optional unit (schema:QuantitativeValue).</summary>
/// <inheritdoc cref="ExtensibleRecord" path="/remarks"/>
public sealed partial record Quantity : ExtensibleRecord
{
    /// <summary>The amount; null for a range.</summary>
    /// <remarks>JSON: <c>amount</c>.</remarks>
    public Number? Amount { get => _amount; init => _amount = value; }

    internal Number? _amount;

    /// <summary>The lower bound of a range, inclusive; null if the range has none.</summary>
    /// <remarks>JSON: <c>lower</c>.</remarks>
    public Number? Lower { get => _lower; init => _lower = value; }

    internal Number? _lower;

    /// <summary>The upper bound of a range, inclusive; null if the range has none.</summary>
    /// <remarks>JSON: <c>upper</c>.</remarks>
    public Number? Upper { get => _upper; init => _upper = value; }

    internal Number? _upper;

    /// <summary>The unit as free text; null for the unit of the predicate, or for a plain number if the predicate has none. Units are never converted.</summary>
    /// <remarks>JSON: <c>unit</c>.</remarks>
    public string? Unit { get => _unit; init => _unit = value; }

    internal string? _unit;

    /// <summary>The unit, or that of the predicate if the quantity does not state one.</summary>
    internal string? UnitFor(Predicate? predicate) => Unit ?? predicate?.Unit;

    /// <summary>Gets the amount or range, and the unit.</summary>
    internal override string ShortText => $"{(Amount is null ? $"{Lower}..{Upper}" : $"{Amount}")} {Unit}".TrimEnd();
}
