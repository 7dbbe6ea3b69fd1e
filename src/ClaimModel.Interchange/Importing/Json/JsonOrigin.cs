namespace ClaimModel.Interchange.Importing.Json;

/// <summary>The origin of a record in a JSON text: the value of the whole record, and the values of some of its members. Not thread-safe while it is filled.</summary>
/// <param name="record">The value that the record was created from.</param>
internal sealed class JsonOrigin(JsonValue record) : ImportOrigin
{
    private Dictionary<string, JsonValue>? _members;

    /// <summary>States that a member of the record comes from a value. Returns the origin itself.</summary>
    /// <param name="jsonPointer">The JSON Pointer relative to the record, such as <c>/assertedOn</c>.</param>
    /// <param name="value">The value; null, for none, is ignored.</param>
    public JsonOrigin With(string jsonPointer, JsonValue? value)
    {
        if (value is not null)
        {
            (_members ??= new(StringComparer.Ordinal))[jsonPointer] = value.Value;
        }

        return this;
    }

    /// <summary>Returns the location of the innermost value on the way to the member that is known.</summary>
    public override DiagnosticLocation Locate(string jsonPointer)
    {
        for (var length = jsonPointer.Length; _members is not null && length > 0; length = jsonPointer.LastIndexOf('/', length - 1))
        {
            if (_members.TryGetValue(jsonPointer[..length], out var value))
            {
                return value.Location;
            }
        }

        return record.Location;
    }
}
