namespace ClaimModel;

/// <summary>A verdict as a number on the reviewer's own scale (schema:Rating).</summary>
public sealed partial record Rating : ExtensibleRecord
{
    /// <summary>The number (schema:ratingValue); null where not stated.</summary>
    public Number? Value { get => _value; init => _value = value; }

    internal Number? _value;

    /// <summary>The best number of the scale (schema:bestRating); null where not stated.</summary>
    public Number? Best { get => _best; init => _best = value; }

    internal Number? _best;

    /// <summary>The worst number of the scale (schema:worstRating); null where not stated.</summary>
    public Number? Worst { get => _worst; init => _worst = value; }

    internal Number? _worst;

    /// <summary>The number and its scale, such as <c>2 (1 to 5)</c>.</summary>
    public override string ToString() => Worst is null && Best is null ? $"{Value}" : $"{Value} ({Worst} to {Best})";
}
