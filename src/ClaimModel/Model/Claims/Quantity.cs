namespace ClaimModel;

/// <summary>An amount, or a range of amounts, in a unit (Wikibase quantity; schema:QuantitativeValue).</summary>
public sealed partial record Quantity : ExtensibleRecord
{
    /// <summary>The amount; null where a range is given.</summary>
    public Number? Amount { get => _amount; init => _amount = value; }

    internal Number? _amount;

    /// <summary>The least amount of a range, included; null for no bound.</summary>
    public Number? Lower { get => _lower; init => _lower = value; }

    internal Number? _lower;

    /// <summary>The greatest amount of a range, included; null for no bound.</summary>
    public Number? Upper { get => _upper; init => _upper = value; }

    internal Number? _upper;

    /// <summary>The unit, in words; null for a bare number. Units are never converted.</summary>
    public string? Unit { get => _unit; init => _unit = value; }

    internal string? _unit;

    /// <summary>The amount or range, and the unit.</summary>
    public override string ToString() => $"{(Amount is null ? $"{Lower}..{Upper}" : $"{Amount}")} {Unit}".TrimEnd();
}
