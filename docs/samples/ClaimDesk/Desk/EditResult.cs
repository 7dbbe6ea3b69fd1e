namespace ClaimDesk.Desk;

/// <summary>What became of an edit.</summary>
public abstract record EditResult
{
    private EditResult()
    {
    }

    /// <summary>The edit is stored durably.</summary>
    /// <param name="Entry">The number of the entry in the history.</param>
    /// <param name="Version">The version of the record now; empty if it was deleted, or if several records were saved.</param>
    public sealed record Saved(long Entry, string Version) : EditResult;

    /// <summary>The edit changes nothing: the records are already as they should become. There is no entry in the history.</summary>
    /// <param name="Version">The version of the record; empty if it is deleted, or if there are several records.</param>
    public sealed record Unchanged(string Version) : EditResult;

    /// <summary>Somebody else changed the record meanwhile; nothing is stored.</summary>
    /// <param name="Key">The record.</param>
    /// <param name="Yours">The record as it should have become; null if it should have been deleted.</param>
    /// <param name="Current">The record as it is now; null if it does not exist.</param>
    /// <param name="CurrentVersion">The version of the record now; null if it does not exist.</param>
    /// <param name="ChangedBy">Who changed it last; null if that is not known.</param>
    /// <param name="ChangedAt">When it was changed last.</param>
    public sealed record Conflict(
        RecordKey Key, ExtensibleRecord? Yours, ExtensibleRecord? Current, string? CurrentVersion, string? ChangedBy, DateTimeOffset? ChangedAt) : EditResult;

    /// <summary>The edit is not accepted, mostly because it would make the dataset invalid; nothing is stored.</summary>
    /// <param name="Reason">Why, and what to do.</param>
    /// <param name="Diagnostics">The errors of the record, with their JSON Pointers.</param>
    /// <param name="ReferredBy">The records that refer to a record which was to be deleted.</param>
    public record Refused(string Reason, ValueList<Diagnostic> Diagnostics, IReadOnlyList<RecordKey> ReferredBy) : EditResult;

    /// <summary>The edit is in order, but the store cannot write it, for example because the disk is full; nothing is stored.</summary>
    /// <param name="Reason">Why, and what to do.</param>
    public sealed record Failed(string Reason) : Refused(Reason, [], []);
}
