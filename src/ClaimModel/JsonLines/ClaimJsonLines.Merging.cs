using ClaimModel.JsonLines.Merging;

namespace ClaimModel.JsonLines;

public static partial class ClaimJsonLines
{
    /// <summary>Merges datasets of any size into one, as JSON Lines. Identical records are written once; records with the same ID and different contents are reported.</summary>
    /// <remarks>
    /// Records stand in the order in which they are met. Of each, the fingerprint of its id and its place are remembered, some 45 bytes;
    /// contents are compared by reading what was written again. Nothing is decided: where there are conflicts, the lines hold the first
    /// of each, and are no merged dataset.
    /// </remarks>
    /// <param name="inputs">The datasets.</param>
    /// <param name="lines">Takes the lines; an empty file opened for reading and writing. It stays open.</param>
    /// <param name="about">What is to be said of the merged dataset as a whole (its records do not count); null for what the inputs say, who must all say the same then.</param>
    /// <param name="cancellation">Cancels the merging.</param>
    /// <exception cref="System.Text.Json.JsonException">A text has an unpaired surrogate, or an extension has the name of a known member.</exception>
    /// <exception cref="IOException">An input cannot be read, or the file not be written.</exception>
    /// <exception cref="OperationCanceledException">The merging was canceled.</exception>
    public static MergeReport Merge(IReadOnlyList<MergeInput> inputs, FileStream lines, ClaimDataset? about = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(lines);
        using var merge = new RecordMerger(lines);
        merge.Begin(inputs, about);
        foreach (var input in inputs)
        {
            merge.BeginInput(input.Name);
            foreach (var line in input.Lines)
            {
                cancellation.ThrowIfCancellationRequested();
                if (line.Record is { } record and not ClaimDataset)
                {
                    merge.Add(record, line.Number);
                }
            }
        }

        return merge.Finish();
    }
}
