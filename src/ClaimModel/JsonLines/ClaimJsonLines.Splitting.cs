using ClaimModel.JsonLines.Merging;

namespace ClaimModel.JsonLines;

public static partial class ClaimJsonLines
{
    /// <summary>Deals the claims of a dataset of any size out to several datasets, as JSON Lines. The same dataset is always dealt out alike.</summary>
    /// <remarks>
    /// Every shard gets what is said of the dataset as a whole, and all actors, topics, sources and predicates. A contradiction goes with
    /// the first of its claims, so others of them may be in other shards: a shard is validated with <see cref="Validation.ValidationOptions.AllowExternalReferences"/>.
    /// Records stand in the order in which they came; by topic, contradictions stand at the end, for only then it is known where their
    /// claims are. Of each claim some 25 bytes are remembered then.
    /// </remarks>
    /// <param name="records">The records; a <see cref="ClaimDataset"/> stands for what is said of the dataset as a whole, and belongs at the front.</param>
    /// <param name="shards">Take the lines; they stay open.</param>
    /// <param name="by">By what claims are dealt out.</param>
    /// <param name="temporaryFolder">Where contradictions wait; null for the system's folder of temporary files.</param>
    /// <param name="cancellation">Ends the writing behind a whole line.</param>
    /// <returns>How many records each shard got.</returns>
    /// <exception cref="ArgumentException">There is no shard, or a record is a part of another one.</exception>
    /// <exception cref="System.Text.Json.JsonException">A text holds half of a surrogate pair, or an extension has the name of a known member.</exception>
    /// <exception cref="IOException">A stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was ended.</exception>
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
