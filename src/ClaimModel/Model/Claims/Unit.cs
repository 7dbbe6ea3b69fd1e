using ClaimModel.Values;

namespace ClaimModel;

/// <summary>A unit of quantities that can be converted to another unit, such as miles to kilometers (qudt:Unit).</summary>
/// <remarks>
/// <para>Units are compared exactly, after white space around them is removed, and in Unicode Normalization Form C: <c>MW</c> is not <c>mW</c>.</para>
/// <para>Records are immutable and thread-safe, and equal if all their members are.</para>
/// </remarks>
public sealed partial record Unit : ExtensibleRecord
{
    /// <summary>The unit as quantities and predicates state it, such as <c>mi</c>; unique among the units of a dataset. Required.</summary>
    /// <remarks>JSON: <c>id</c>.</remarks>
    public required string Id { get => _id; init => _id = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _id = "";

    /// <summary>The unit to which this one is converted, such as <c>km</c>; the dataset may define it as another unit. Required (qudt:scalingOf).</summary>
    /// <remarks>JSON: <c>base</c>.</remarks>
    public required string Base { get => _base; init => _base = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _base = "";

    /// <summary>The number by which a quantity in this unit is multiplied to convert it to <see cref="Base"/>, such as 1.609344 for miles to kilometers; greater than 0. Required (qudt:conversionMultiplier).</summary>
    /// <remarks>JSON: <c>conversionMultiplier</c>.</remarks>
    public required Number ConversionMultiplier { get => _conversionMultiplier; init => _conversionMultiplier = value; }

    internal Number _conversionMultiplier;

    /// <summary>A sentence that explains the unit; null if not specified.</summary>
    /// <remarks>JSON: <c>description</c>.</remarks>
    public string? Description { get => _description; init => _description = value; }

    internal string? _description;

    /// <summary>The id in the form in which units are compared; null if it could not be read.</summary>
    internal override string? ReferenceId => _id is { } id ? Normalize(id) : null;

    /// <summary>Gets the unit in terms of its base, such as <c>mi = 1.609344 km</c>.</summary>
    internal override string ShortText => $"{Id} = {ConversionMultiplier} {Base}";

    /// <summary>Returns a unit in the form in which units are compared.</summary>
    internal static string Normalize(string unit) => Surrogates.Normalize(unit.Trim());
}
