namespace ClaimModel;

/// <summary>A verdict as a number on a reviewer's scale (schema:Rating).</summary>
/// <inheritdoc cref="ExtensibleRecord" path="/remarks"/>
public sealed partial record Rating : ExtensibleRecord
{
    /// <summary>The rating; null if not specified (schema:ratingValue).</summary>
    /// <remarks>JSON: <c>value</c>.</remarks>
    public Number? Value { get => _value; init => _value = value; }

    internal Number? _value;

    /// <summary>The best rating of the scale, which may be the lower number; null if not specified (schema:bestRating).</summary>
    /// <remarks>JSON: <c>best</c>.</remarks>
    public Number? Best { get => _best; init => _best = value; }

    internal Number? _best;

    /// <summary>The worst rating of the scale; null if not specified (schema:worstRating).</summary>
    /// <remarks>JSON: <c>worst</c>.</remarks>
    public Number? Worst { get => _worst; init => _worst = value; }

    internal Number? _worst;

    /// <summary>Gets the rating and its scale, such as <c>2 (1 to 5)</c>.</summary>
    internal override string ShortText => Worst is null && Best is null ? $"{Value}" : $"{Value} ({Worst} to {Best})";
}
