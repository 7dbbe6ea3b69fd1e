using ClaimModel.Values;

namespace ClaimModel.Interchange;

/// <summary>A value of a foreign file, as an example.</summary>
/// <param name="Value">The value, truncated to 80 characters.</param>
/// <param name="Location">The location of the value.</param>
public sealed record ImportExample(string Value, DiagnosticLocation Location)
{
    /// <summary>Returns the value in quotation marks, and the location.</summary>
    public override string ToString() => Location.ToString() is { Length: > 0 } location ? $"{MessageText.Quoted(Value)} at {location}" : MessageText.Quoted(Value);
}
