using System.Runtime.CompilerServices;
using ClaimModel.JsonLines.Reading;

namespace ClaimModel.JsonLines;

/// <summary>
/// Reads, writes and checks datasets of any size as JSON Lines (<c>*.claims.jsonl</c>): one record a line, with its <c>type</c>
/// among its members. No more than the line at hand is held, so memory does not grow with the file.
/// </summary>
/// <remarks>Thread-safe; a sequence that it gives is for one reader at a time. The caller asks for the next record when ready for it: nothing is read ahead but one piece of the stream.</remarks>
public static partial class ClaimJsonLines
{
    /// <summary>Reads the records of a stream, line by line. A bad line costs that line only: it says what is wrong, and reading goes on.</summary>
    /// <param name="stream">UTF-8, or that compressed with gzip; it stays open. Line ends are line feeds, with or without carriage returns; blank lines and a byte order mark are passed over.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <param name="progress">Told of every mebibyte and of the end; null for nobody.</param>
    /// <returns>A line for each that is not blank. Of a file that is no JSON Lines at all, one that says so.</returns>
    /// <exception cref="IOException">The stream cannot be read; thrown while the lines are gone through.</exception>
    public static IEnumerable<JsonLinesRecord> Read(Stream stream, ReadOptions? options = null, IProgress<JsonLinesProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Lines(new JsonLinesStream(stream, options ?? ReadOptions.Default, progress));
    }

    /// <summary>Reads the records of a stream, line by line, without blocking.</summary>
    /// <inheritdoc cref="Read" path="/param"/>
    /// <inheritdoc cref="Read" path="/returns"/>
    /// <inheritdoc cref="Read" path="/exception"/>
    /// <param name="stream">As for <see cref="Read"/>.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <param name="progress">Told of every mebibyte and of the end; null for nobody.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static IAsyncEnumerable<JsonLinesRecord> ReadAsync(
        Stream stream, ReadOptions? options = null, IProgress<JsonLinesProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return LinesAsync(new JsonLinesStream(stream, options ?? ReadOptions.Default, progress), cancellation);
    }

    /// <summary>Reads the records of a file, line by line; see <see cref="Read"/>.</summary>
    /// <param name="path">The file, compressed or not.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <param name="progress">Told of every mebibyte and of the end; null for nobody.</param>
    /// <exception cref="IOException">The file cannot be read; thrown while the lines are gone through.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static IEnumerable<JsonLinesRecord> ReadFile(string path, ReadOptions? options = null, IProgress<JsonLinesProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var file = File.OpenRead(path);
        foreach (var line in Read(file, ReadOptions.For(path, options), progress))
        {
            yield return line;
        }
    }

    private static IEnumerable<JsonLinesRecord> Lines(JsonLinesStream stream)
    {
        using (stream)
        {
            do
            {
                while (stream.Next() is { } line)
                {
                    yield return line;
                }
            }
            while (stream.Fill());

            foreach (var line in stream.Rest())
            {
                yield return line;
            }
        }
    }

    private static async IAsyncEnumerable<JsonLinesRecord> LinesAsync(JsonLinesStream stream, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using (stream)
        {
            do
            {
                while (stream.Next() is { } line)
                {
                    cancellation.ThrowIfCancellationRequested();
                    yield return line;
                }
            }
            while (await stream.FillAsync(cancellation).ConfigureAwait(false));

            foreach (var line in stream.Rest())
            {
                yield return line;
            }
        }
    }
}
