using ClaimModel.JsonLines;
using ClaimModel.JsonLines.Reading;

namespace ClaimModel;

public sealed partial record ClaimDataset
{
    /// <summary>Reads JSON Lines, compressed with gzip or not, and reports all problems. Records without errors are read.</summary>
    /// <remarks>
    /// All records are held in memory; <see cref="ClaimJsonLines"/> processes them one by one. The positions of records are not kept, so
    /// diagnostics of a later validation have a JSON Pointer and an id, and no line.
    /// <see cref="ClaimJsonLines.Validate(Stream, Validation.ValidationOptions?, StreamingOptions?, CancellationToken)"/> reports lines as well.
    /// </remarks>
    /// <param name="stream">The lines. The stream stays open.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public static ReadResult ReadLines(Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        var records = new DatasetAssembler((options ?? ReadOptions.Default).MaxDiagnostics);
        foreach (var line in ClaimJsonLines.Read(stream, options, cancellationToken: cancellationToken))
        {
            records.Add(line);
        }

        return records.ToResult();
    }

    /// <inheritdoc cref="ReadLines"/>
    /// <param name="stream">The lines. The stream stays open.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public static async Task<ReadResult> ReadLinesAsync(Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        var records = new DatasetAssembler((options ?? ReadOptions.Default).MaxDiagnostics);
        await foreach (var line in ClaimJsonLines.ReadAsync(stream, options, cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            records.Add(line);
        }

        return records.ToResult();
    }
}
