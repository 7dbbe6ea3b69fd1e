using ClaimModel.JsonLines.Merging;

namespace ClaimModel.JsonLines;

public static partial class ClaimJsonLines
{
    /// <summary>Splits a dataset of any size into several JSON Lines files; deterministic.</summary>
    /// <remarks>
    /// The SHA-256 hash of the UTF-8 form of an id, as a fraction of 2²⁵⁶, determines the shard as a fraction of their number.
    /// Every shard gets the header and all actors, topics, sources, predicates and units. A contradiction is written to the shard of
    /// its first claim, so its other claims may be in other shards: validate a shard with <see cref="Validation.ValidationOptions.AllowExternalReferences"/>.
    /// Records keep their order; by topic, contradictions come last, because the shards of their claims are known only then, and about 35 bytes
    /// are kept per claim.
    /// </remarks>
    /// <param name="records">The records; a <see cref="ClaimDataset"/> is the header, and should come first.</param>
    /// <param name="shards">The targets; they stay open.</param>
    /// <param name="by">How claims are distributed.</param>
    /// <param name="temporaryFolder">The folder for temporary files; null for the system's temporary folder.</param>
    /// <param name="cancellationToken">Cancels writing; the current line is completed.</param>
    /// <returns>The number of records of each type in each shard.</returns>
    /// <exception cref="ArgumentException"><paramref name="shards"/> is empty, or a record is part of another record.</exception>
    /// <exception cref="InvalidDatasetException">A dataset was read with errors (<see cref="ClaimDataset.ReadErrors"/>), and would be written without what could not be read.</exception>
    /// <exception cref="System.Text.Json.JsonException">A text contains an unpaired surrogate, an id or a required word is <c>default</c>, or an extension has the name of a known member.</exception>
    /// <exception cref="IOException">A stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">Writing was canceled.</exception>
    public static ValueList<RecordCounts> Split(
        IEnumerable<ExtensibleRecord> records, IReadOnlyList<Stream> shards, ShardKey by = ShardKey.Id, string? temporaryFolder = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(shards);
        if (shards.Count == 0)
        {
            throw new ArgumentException("There is no shard to write to.", nameof(shards));
        }

        using var split = new RecordSplitter(shards, by, temporaryFolder ?? Path.GetTempPath());
        foreach (var record in records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            split.Add(record);
        }

        return split.Finish(cancellationToken);
    }
}
