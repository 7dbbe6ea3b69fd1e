using ClaimModel.JsonLines.Writing;

namespace ClaimModel.JsonLines;

public static partial class ClaimJsonLines
{
    /// <summary>Writes records as JSON Lines: UTF-8 without byte order mark, each line ended by a line feed. Deterministic.</summary>
    /// <remarks>Only whole lines are written to the stream, even if writing is canceled or a record cannot be written.</remarks>
    /// <param name="stream">The target; it stays open.</param>
    /// <param name="records">The records, in the order in which they are written. A <see cref="ClaimDataset"/> is the header line and should come first; its own records are not written. <see cref="ClaimDataset.EnumerateRecords"/> returns both.</param>
    /// <param name="progress">Receives progress every 64 KiB and at the end; null to disable.</param>
    /// <param name="cancellationToken">Cancels writing; the current line is completed.</param>
    /// <exception cref="InvalidDatasetException">A dataset was read with errors (<see cref="ClaimDataset.ReadErrors"/>), and would be written without what could not be read.</exception>
    /// <exception cref="System.Text.Json.JsonException">A text contains an unpaired surrogate, an id or a required word is <c>default</c>, or an extension has the name of a known member.</exception>
    /// <exception cref="ArgumentException">A record is part of another record, such as a <see cref="Citation"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">Writing was canceled.</exception>
    public static void Write(
        Stream stream, IEnumerable<ExtensibleRecord> records, IProgress<JsonLinesProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(records);
        var lines = new JsonLinesWriter();
        var done = default(JsonLinesProgress);
        try
        {
            foreach (var record in records)
            {
                cancellationToken.ThrowIfCancellationRequested();
                lines.Write(record);
                done = done with { Records = done.Records + 1 };
                if (lines.IsFull)
                {
                    done = Report(done with { Bytes = done.Bytes + Flush(lines, stream) }, progress);
                }
            }
        }
        finally
        {
            done = done with { Bytes = done.Bytes + Flush(lines, stream) };
            stream.Flush();
        }

        Report(done, progress);
    }

    /// <summary>Writes records as JSON Lines, without blocking; see <see cref="Write"/>. The next record is requested after the previous ones are written.</summary>
    /// <inheritdoc cref="Write" path="/remarks"/>
    /// <param name="stream">The target; it stays open.</param>
    /// <param name="records">The records, as for <see cref="Write"/>.</param>
    /// <param name="progress">Receives progress every 64 KiB and at the end; null to disable.</param>
    /// <param name="cancellationToken">Cancels writing; the current line is completed.</param>
    /// <inheritdoc cref="Write" path="/exception"/>
    public static async Task WriteAsync(
        Stream stream, IAsyncEnumerable<ExtensibleRecord> records, IProgress<JsonLinesProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(records);
        var lines = new JsonLinesWriter();
        var done = default(JsonLinesProgress);
        try
        {
            await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                lines.Write(record);
                done = done with { Records = done.Records + 1 };
                if (lines.IsFull)
                {
                    done = Report(done with { Bytes = done.Bytes + await FlushAsync(lines, stream).ConfigureAwait(false) }, progress);
                }
            }
        }
        finally
        {
            done = done with { Bytes = done.Bytes + await FlushAsync(lines, stream).ConfigureAwait(false) };
            await stream.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }

        Report(done, progress);
    }

    /// <summary>Writes the lines, once: if the stream fails, the lines that it may have accepted are not written again. Returns the number of bytes.</summary>
    private static int Flush(JsonLinesWriter lines, Stream stream)
    {
        var text = lines.Take();
        stream.Write(text.Span);
        return text.Length;
    }

    /// <inheritdoc cref="Flush"/>
    private static async ValueTask<int> FlushAsync(JsonLinesWriter lines, Stream stream)
    {
        var text = lines.Take();
        await stream.WriteAsync(text, CancellationToken.None).ConfigureAwait(false); // a line is never cut in two
        return text.Length;
    }

    private static JsonLinesProgress Report(JsonLinesProgress done, IProgress<JsonLinesProgress>? progress)
    {
        progress?.Report(done);
        return done;
    }
}
