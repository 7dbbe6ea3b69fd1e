using ClaimModel.JsonLines.Merging;

namespace ClaimModel.JsonLines;

public static partial class ClaimJsonLines
{
    /// <summary>Merges datasets of any size into one, as JSON Lines. Equal records are written once; records with the same id and different content are reported.</summary>
    /// <remarks>
    /// <para>
    /// Records are written in input order. Equal records may differ in the order of members, and contradictions in that of their claims. About 55
    /// bytes are kept per record, and about 80 more for one that is replaced; contents are compared by reading the written lines again.
    /// </para>
    /// <para>
    /// Conflicts are reported with the members that differ. If <see cref="MergeOptions.Preference"/> decides them, the output has the record that
    /// is kept, at its place in the input. Otherwise it has the first record, and is incomplete. Errors with which the inputs were read are reported
    /// too, because what could not be read is not in the output; <see cref="MergeReport.IsComplete"/> is true if there are neither.
    /// </para>
    /// </remarks>
    /// <param name="inputs">The datasets.</param>
    /// <param name="lines">The output: an empty file that is open for reading and writing. It stays open.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels merging.</param>
    /// <exception cref="InvalidDatasetException">The header of the options was read with errors (<see cref="ClaimDataset.ReadErrors"/>).</exception>
    /// <exception cref="System.Text.Json.JsonException">A text contains an unpaired surrogate, an id or a required word is <c>default</c>, or an extension has the name of a known member.</exception>
    /// <exception cref="IOException">An input cannot be read, or the output cannot be written.</exception>
    /// <exception cref="OperationCanceledException">Merging was canceled.</exception>
    public static MergeReport Merge(IReadOnlyList<MergeInput> inputs, FileStream lines, MergeOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(lines);
        return new RecordMerger(lines, new(), options ?? MergeOptions.Default, cancellationToken).Merge(inputs);
    }
}
