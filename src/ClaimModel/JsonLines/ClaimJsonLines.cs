using System.Runtime.CompilerServices;
using ClaimModel.JsonLines.Reading;

namespace ClaimModel.JsonLines;

/// <summary>
/// Reads, writes and validates datasets of any size as JSON Lines (<c>*.claims.jsonl</c>): one record per line, with its <c>type</c>
/// among its members. Only the current line is kept in memory.
/// </summary>
/// <remarks>This type is thread-safe, but a returned sequence must not be enumerated by several threads at once. Lines are read lazily, one buffer ahead.</remarks>
public static partial class ClaimJsonLines
{
    /// <summary>Reads the records of a stream, line by line. An invalid line is reported and skipped.</summary>
    /// <param name="stream">The stream, in UTF-8, compressed with gzip or not; it stays open. Lines end with a line feed, optionally preceded by a carriage return; blank lines and a byte order mark are skipped.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="progress">Receives progress every MiB and at the end; null to disable.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The lines that are not blank; if the file is not JSON Lines, a single line that contains the error.</returns>
    /// <exception cref="IOException">The stream cannot be read; thrown during enumeration.</exception>
    /// <exception cref="OperationCanceledException">Reading was canceled; thrown during enumeration.</exception>
    public static IEnumerable<JsonLinesRecord> Read(
        Stream stream, ReadOptions? options = null, IProgress<JsonLinesProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Lines(new JsonLinesReader(stream, options ?? ReadOptions.Default, progress), cancellationToken);
    }

    /// <summary>Reads the records of a stream, line by line, without blocking.</summary>
    /// <inheritdoc cref="Read" path="/param"/>
    /// <inheritdoc cref="Read" path="/returns"/>
    /// <inheritdoc cref="Read" path="/exception"/>
    /// <param name="stream">The stream, as for <see cref="Read"/>.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="progress">Receives progress every MiB and at the end; null to disable.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public static IAsyncEnumerable<JsonLinesRecord> ReadAsync(
        Stream stream, ReadOptions? options = null, IProgress<JsonLinesProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return LinesAsync(new JsonLinesReader(stream, options ?? ReadOptions.Default, progress), cancellationToken);
    }

    /// <summary>Reads the records of a file, line by line; see <see cref="Read"/>.</summary>
    /// <param name="path">The path of the file, compressed with gzip or not.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="progress">Receives progress every MiB and at the end; null to disable.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="IOException">The file cannot be read; thrown during enumeration.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller does not have permission to read the file.</exception>
    /// <exception cref="OperationCanceledException">Reading was canceled; thrown during enumeration.</exception>
    public static IEnumerable<JsonLinesRecord> ReadFile(
        string path, ReadOptions? options = null, IProgress<JsonLinesProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var file = File.OpenRead(path);
        foreach (var line in Read(file, ReadOptions.For(path, options), progress, cancellationToken))
        {
            yield return line;
        }
    }

    private static IEnumerable<JsonLinesRecord> Lines(JsonLinesReader lines, CancellationToken cancellationToken)
    {
        using (lines)
        {
            do
            {
                cancellationToken.ThrowIfCancellationRequested();
                while (lines.Next() is { } line)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return line;
                }
            }
            while (lines.Fill());

            foreach (var line in lines.Rest())
            {
                yield return line;
            }
        }
    }

    private static async IAsyncEnumerable<JsonLinesRecord> LinesAsync(JsonLinesReader lines, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using (lines)
        {
            do
            {
                cancellationToken.ThrowIfCancellationRequested();
                while (lines.Next() is { } line)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return line;
                }
            }
            while (await lines.FillAsync(cancellationToken).ConfigureAwait(false));

            foreach (var line in lines.Rest())
            {
                yield return line;
            }
        }
    }
}
