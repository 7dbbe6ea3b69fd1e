namespace ClaimModel;

/// <summary>An amount, a range of amounts, or an amount with bounds around it, and an optional unit (schema:QuantitativeValue, Wikibase quantity).</summary>
/// <inheritdoc cref="ExtensibleRecord" path="/remarks"/>
public sealed partial record Quantity : ExtensibleRecord
{
    /// <summary>The amount; null for a range. It lies within the bounds, if there are any.</summary>
    /// <remarks>JSON: <c>amount</c>.</remarks>
    public Number? Amount { get => _amount; init => _amount = value; }

    internal Number? _amount;

    /// <summary>The lower bound, inclusive; null if there is none.</summary>
    /// <remarks>JSON: <c>lower</c>.</remarks>
    public Number? Lower { get => _lower; init => _lower = value; }

    internal Number? _lower;

    /// <summary>The upper bound, inclusive; null if there is none.</summary>
    /// <remarks>JSON: <c>upper</c>.</remarks>
    public Number? Upper { get => _upper; init => _upper = value; }

    internal Number? _upper;

    /// <summary>The unit as free text; null for the unit of the predicate, or for a plain number if the predicate has none. Only units that the dataset defines (<see cref="ClaimDataset.Units"/>) are converted.</summary>
    /// <remarks>JSON: <c>unit</c>.</remarks>
    public string? Unit { get => _unit; init => _unit = value; }

    internal string? _unit;

    /// <summary>Whether the numbers are approximate, as in "about 40,000"; false by default.</summary>
    /// <remarks>JSON: <c>approximate</c>.</remarks>
    public bool Approximate { get => _approximate; init => _approximate = value; }

    internal bool _approximate;

    /// <summary>The unit, or that of the predicate if the quantity does not state one.</summary>
    internal string? UnitFor(Predicate? predicate) => Unit ?? predicate?.Unit;

    /// <summary>Gets the amount, the range and the unit, such as <c>~ 80 (70..90) people</c>.</summary>
    internal override string ShortText
    {
        get
        {
            var range = Lower is null && Upper is null && Amount is not null ? "" : $"{Lower}..{Upper}";
            var numbers = Amount is null ? range : range.Length == 0 ? $"{Amount}" : $"{Amount} ({range})";
            return $"{(Approximate ? "~ " : "")}{numbers} {Unit}".TrimEnd();
        }
    }
}
