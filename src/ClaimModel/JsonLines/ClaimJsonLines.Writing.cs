using ClaimModel.JsonLines.Writing;

namespace ClaimModel.JsonLines;

public static partial class ClaimJsonLines
{
    /// <summary>Writes records as JSON Lines: UTF-8 without byte order mark, each line ended by a line feed. The same records always give the same bytes.</summary>
    /// <remarks>Whole lines alone reach the stream, also where the writing is ended early or a record fails: what was written until then is flushed.</remarks>
    /// <param name="stream">Takes the lines; it stays open.</param>
    /// <param name="records">The records, in the order in which they are written. A <see cref="ClaimDataset"/> stands for its first line, and belongs at the front: its records are not written, <see cref="ClaimDataset.Records"/> gives them.</param>
    /// <param name="progress">Told of every 64 kibibytes and of the end; null for nobody.</param>
    /// <exception cref="System.Text.Json.JsonException">A text holds half of a surrogate pair, or an extension has the name of a known member.</exception>
    /// <exception cref="ArgumentException">A record is a part of another one, such as a <see cref="Citation"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, IEnumerable<ExtensibleRecord> records, IProgress<JsonLinesProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(records);
        using var lines = new JsonLinesWriter();
        var done = default(JsonLinesProgress);
        try
        {
            foreach (var record in records)
            {
                lines.Write(record);
                done = done with { Records = done.Records + 1 };
                if (lines.IsFull)
                {
                    stream.Write(lines.Lines.Span);
                    done = Told(done, lines, progress);
                }
            }
        }
        finally
        {
            stream.Write(lines.Lines.Span);
            stream.Flush();
        }

        Told(done, lines, progress);
    }

    /// <summary>Writes records as JSON Lines, without blocking; see <see cref="Write"/>. The next records are asked for when those before them are written.</summary>
    /// <inheritdoc cref="Write" path="/remarks"/>
    /// <param name="stream">Takes the lines; it stays open.</param>
    /// <param name="records">The records, as for <see cref="Write"/>.</param>
    /// <param name="progress">Told of every 64 kibibytes and of the end; null for nobody.</param>
    /// <param name="cancellation">Ends the writing behind a whole line.</param>
    /// <inheritdoc cref="Write" path="/exception"/>
    /// <exception cref="OperationCanceledException">The writing was ended.</exception>
    public static async Task WriteAsync(
        Stream stream, IAsyncEnumerable<ExtensibleRecord> records, IProgress<JsonLinesProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(records);
        using var lines = new JsonLinesWriter();
        var done = default(JsonLinesProgress);
        try
        {
            await foreach (var record in records.WithCancellation(cancellation).ConfigureAwait(false))
            {
                cancellation.ThrowIfCancellationRequested();
                lines.Write(record);
                done = done with { Records = done.Records + 1 };
                if (lines.IsFull)
                {
                    await stream.WriteAsync(lines.Lines, CancellationToken.None).ConfigureAwait(false); // a line is never cut in two
                    done = Told(done, lines, progress);
                }
            }
        }
        finally
        {
            await stream.WriteAsync(lines.Lines, CancellationToken.None).ConfigureAwait(false);
            await stream.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }

        Told(done, lines, progress);
    }

    private static JsonLinesProgress Told(JsonLinesProgress done, JsonLinesWriter lines, IProgress<JsonLinesProgress>? progress)
    {
        done = done with { Bytes = done.Bytes + lines.Lines.Length };
        lines.Clear();
        progress?.Report(done);
        return done;
    }
}
