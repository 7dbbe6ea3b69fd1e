namespace ClaimModel.Interchange.Tables.Conversion;

/// <summary>The result of converting a text: a value, or a message.</summary>
/// <param name="Value">The converted text; null if it cannot be converted.</param>
/// <param name="Error">Why the text cannot be converted, and what to do; null if it can.</param>
internal readonly record struct Converted(string? Value, string? Error)
{
    public static Converted To(string value) => new(value, null);

    public static Converted Fail(string error) => new(null, error);
}
