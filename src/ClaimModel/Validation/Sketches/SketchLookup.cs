using ClaimModel.Json.Sketches;

namespace ClaimModel.Validation.Sketches;

/// <summary>Looks up other records for clearances. A record that is not known may still follow.</summary>
internal abstract class SketchLookup : RecordLocator
{
    /// <summary>Compares the date of the record at a location with another date, as <see cref="RecordLookup.CompareDate"/> does.</summary>
    public abstract int? CompareDate(long location, PartialDate? date);

    /// <summary>Returns the actor at a location; null if it is not known.</summary>
    public abstract Actor? ActorAt(long location);

    /// <summary>Returns the source at a location; null if it is not known.</summary>
    public abstract Source? SourceAt(long location);

    /// <summary>Finds a predicate by its id in UTF-8; null if it is not known.</summary>
    public abstract Predicate? FindPredicate(ReadOnlySpan<byte> id);

    /// <summary>Determines whether a date is in the future; false without a clock.</summary>
    public abstract bool IsInFuture(PartialDate? date);
}
