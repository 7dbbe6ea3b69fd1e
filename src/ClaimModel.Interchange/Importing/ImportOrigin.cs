namespace ClaimModel.Interchange;

/// <summary>Where a record comes from in a foreign file: the location of the whole record, and of each of its members.</summary>
/// <remarks>Locations are created only when a diagnostic or an example needs them.</remarks>
public abstract class ImportOrigin
{
    /// <summary>Returns the location of a value of the record.</summary>
    /// <param name="jsonPointer">The JSON Pointer of the value relative to the record, such as <c>/assertedOn</c>; empty for the whole record.</param>
    public abstract DiagnosticLocation Locate(string jsonPointer);

    /// <summary>Returns the origin of a record whose members have no locations of their own.</summary>
    /// <param name="location">The location of the record.</param>
    public static ImportOrigin At(DiagnosticLocation location)
    {
        ArgumentNullException.ThrowIfNull(location);
        return new SingleOrigin(location);
    }

    private sealed class SingleOrigin(DiagnosticLocation location) : ImportOrigin
    {
        public override DiagnosticLocation Locate(string jsonPointer) => location;
    }
}
