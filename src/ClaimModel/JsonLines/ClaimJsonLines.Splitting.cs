using ClaimModel.JsonLines.Merging;

namespace ClaimModel.JsonLines;

public static partial class ClaimJsonLines
{
    /// <summary>Splits a dataset of any size into several JSON Lines files; deterministic.</summary>
    /// <remarks>
    /// Every shard gets the header and all actors, topics, sources and predicates. A contradiction is written with
    /// the first of its claims, so others of them may be in other shards: a shard is validated with <see cref="Validation.ValidationOptions.AllowExternalReferences"/>.
    /// Records stand in the order in which they came; by topic, contradictions stand at the end, for only then it is known where their
    /// claims are. Of each claim some 25 bytes are remembered then.
    /// </remarks>
    /// <param name="records">The records; a <see cref="ClaimDataset"/> stands for what is said of the dataset as a whole, and belongs at the front.</param>
    /// <param name="shards">The targets; they stay open.</param>
    /// <param name="by">How claims are distributed.</param>
    /// <param name="temporaryFolder">The folder for temporary files; null for the system's temporary folder.</param>
    /// <param name="cancellation">Cancels the writing after a whole line.</param>
    /// <returns>The number of records of each type in each shard.</returns>
    /// <exception cref="ArgumentException">There is no shard, or a record is part of another record.</exception>
    /// <exception cref="System.Text.Json.JsonException">A text has an unpaired surrogate, or an extension has the name of a known member.</exception>
    /// <exception cref="IOException">A stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static ValueList<RecordCounts> Split(
        IEnumerable<ExtensibleRecord> records, IReadOnlyList<Stream> shards, ShardKey by = ShardKey.Id, string? temporaryFolder = null, CancellationToken cancellation = default)
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
            cancellation.ThrowIfCancellationRequested();
            split.Add(record);
        }

        return split.Finish(cancellation);
    }
}
