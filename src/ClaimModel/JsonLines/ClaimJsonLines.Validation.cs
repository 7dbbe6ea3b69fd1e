using ClaimModel.Json.Reading;
using ClaimModel.JsonLines.Streaming;
using ClaimModel.Streams;
using ClaimModel.Validation;

namespace ClaimModel.JsonLines;

public static partial class ClaimJsonLines
{
    /// <summary>
    /// Says what is wrong or doubtful about a file of any size, with the whole catalogue of rules, references and duplicates included,
    /// without holding its records: of each it remembers the fingerprints of its id and text, some 50 bytes.
    /// </summary>
    /// <remarks>
    /// One pass over the file; records that refer to later ones are read again at the end. Records that others ask about are looked
    /// up in the file, so it must not change meanwhile. Findings are the same for any number of threads.
    /// </remarks>
    /// <param name="path">The file, compressed or not; a compressed one is unfolded to a temporary file first.</param>
    /// <param name="validation">What to look for; null for the defaults. Its functions, and rules of your own, are called from several threads at once.</param>
    /// <param name="options">How to go about it; null for the defaults.</param>
    /// <param name="cancellation">Ends the validation early; the report says what was found until then.</param>
    /// <exception cref="IOException">The file cannot be read, or is longer than 4 TB, or the temporary one cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static StreamingReport Validate(
        string path, ValidationOptions? validation = null, StreamingOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        options ??= StreamingOptions.Default;
        options = options with { Reading = ReadOptions.For(path, options.Reading) };
        using var file = File.OpenRead(path);
        return Validate(file, validation ?? ValidationOptions.Default, options, cancellation);
    }

    /// <summary>Says what is wrong or doubtful about a stream of records; see <see cref="Validate(string, ValidationOptions?, StreamingOptions?, CancellationToken)"/>.</summary>
    /// <param name="stream">UTF-8, or that compressed with gzip; it stays open. What is not a file of UTF-8 is put into a temporary one first.</param>
    /// <param name="validation">What to look for; null for the defaults.</param>
    /// <param name="options">How to go about it; null for the defaults.</param>
    /// <param name="cancellation">Ends the validation early; the report says what was found until then.</param>
    /// <exception cref="IOException">The stream cannot be read, or is longer than 4 TB, or the temporary file cannot be written.</exception>
    public static StreamingReport Validate(
        Stream stream, ValidationOptions? validation = null, StreamingOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        validation ??= ValidationOptions.Default;
        options ??= StreamingOptions.Default;
        var isFile = stream is FileStream { CanSeek: true, Position: 0 };
        var counted = new CountingStream(stream);
        var beginning = counted.Beginning();
        if (isFile && stream is FileStream file && !Gzip.IsMatch(beginning.Span))
        {
            return new StreamingValidation(file.SafeFileHandle, validation, options, cancellation).Run();
        }

        using var copy = TemporaryFile.Create(options.TemporaryFolder ?? Path.GetTempPath());
        DecompressionException? broken = null;
        using var text = Gzip.IsMatch(beginning.Span) ? new DecompressionStream(counted, options.Reading.MaxDecompressedBytes) : (Stream)counted;
        try
        {
            Copy(text, copy, cancellation);
        }
        catch (DecompressionException fault)
        {
            broken = fault;
            CutBehindLastLine(copy);
        }

        var all = new StreamingValidation(copy.SafeFileHandle, validation, options, cancellation);
        if (broken is null)
        {
            return all.Run(isCutOff: cancellation.IsCancellationRequested);
        }

        var report = all.Run(isCutOff: true);
        all.Report(new(JsonRules.Unfolding, 0, broken.Message, null), report.Lines + 1);
        return report with { Findings = all.Findings };
    }

    /// <summary>Takes away what there is of a line that has not ended.</summary>
    private static void CutBehindLastLine(FileStream file)
    {
        var piece = new byte[1 << 16];
        for (var end = file.Length; end > 0;)
        {
            var start = Math.Max(end - piece.Length, 0);
            var count = RandomAccess.Read(file.SafeFileHandle, piece.AsSpan(0, (int)(end - start)), start);
            var feed = piece.AsSpan(0, count).LastIndexOf((byte)'\n');
            if (feed >= 0)
            {
                file.SetLength(start + feed + 1);
                return;
            }

            end = start;
        }

        file.SetLength(0);
    }

    private static void Copy(Stream from, FileStream to, CancellationToken cancellation)
    {
        var piece = new byte[1 << 20];
        int count;
        while (!cancellation.IsCancellationRequested && (count = from.Read(piece)) > 0)
        {
            to.Write(piece, 0, count);
        }

        to.Flush();
    }
}
