using ClaimModel.JsonLines.Merging;

namespace ClaimModel.JsonLines;

public static partial class ClaimJsonLines
{
    /// <summary>Merges datasets of any size into one, as JSON Lines. Identical records are written once; records with the same id and different content are reported.</summary>
    /// <remarks>
    /// Records are written in input order. About 55 bytes are kept per record; contents are compared by reading the written lines again.
    /// Conflicts are reported, not resolved: the output has the first record of each conflict, and is incomplete if there are any. Errors with
    /// which the inputs were read are reported too, because what could not be read is not in the output; <see cref="MergeReport.IsComplete"/> is
    /// true if there are neither.
    /// </remarks>
    /// <param name="inputs">The datasets.</param>
    /// <param name="lines">The output: an empty file that is open for reading and writing. It stays open.</param>
    /// <param name="about">The header of the merged dataset, whose records are ignored; null for the header of the inputs, which must then be the same in all of them.</param>
    /// <param name="cancellationToken">Cancels merging.</param>
    /// <exception cref="InvalidDatasetException"><paramref name="about"/> was read with errors (<see cref="ClaimDataset.ReadErrors"/>).</exception>
    /// <exception cref="System.Text.Json.JsonException">A text contains an unpaired surrogate, an id or a required word is <c>default</c>, or an extension has the name of a known member.</exception>
    /// <exception cref="IOException">An input cannot be read, or the output cannot be written.</exception>
    /// <exception cref="OperationCanceledException">Merging was canceled.</exception>
    public static MergeReport Merge(IReadOnlyList<MergeInput> inputs, FileStream lines, ClaimDataset? about = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(lines);
        var merge = new RecordMerger(lines, new());
        merge.Begin(inputs, about, cancellationToken);
        foreach (var input in inputs)
        {
            merge.BeginInput(input.Name);
            foreach (var line in input.Lines)
            {
                cancellationToken.ThrowIfCancellationRequested();
                merge.AddErrors(line);
                if (line.Record is { } record and not ClaimDataset)
                {
                    merge.Add(record, line.Number);
                }
            }
        }

        return merge.Finish();
    }
}
