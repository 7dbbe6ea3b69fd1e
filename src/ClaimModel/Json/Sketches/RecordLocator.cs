using ClaimModel.Json.Records;

namespace ClaimModel.Json.Sketches;

/// <summary>Finds out where the records are to which ids refer.</summary>
internal abstract class RecordLocator
{
    /// <summary>Returns the location of the first record of an id.</summary>
    /// <param name="type">The type of the record.</param>
    /// <param name="json">The text that contains the id.</param>
    /// <param name="start">The offset of the id, which consists of printable ASCII characters.</param>
    /// <param name="length">The length of the id.</param>
    /// <returns>A number that means something to the locator only; negative if the record is not known.</returns>
    public abstract long Locate(RecordType type, ReadOnlySpan<byte> json, int start, int length);
}
