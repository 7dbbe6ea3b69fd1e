namespace ClaimModel.Json.Locations;

/// <summary>Maps the lines of a JSON text to a file in another format, such as YAML, that the text was translated from. Immutable and thread-safe.</summary>
internal abstract class ForeignLocations : IComparer<DiagnosticLocation>
{
    /// <summary>Gets a value indicating whether the rest of the file could not be translated, so that records may be missing.</summary>
    public virtual bool IsIncomplete => false;

    /// <summary>Returns the location in the foreign file of a line of the JSON text.</summary>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="pointer">The JSON Pointer of the value.</param>
    public abstract DiagnosticLocation At(int line, string pointer);

    /// <summary>Compares two locations by their order in the foreign file.</summary>
    public abstract int Compare(DiagnosticLocation? x, DiagnosticLocation? y);
}
