using ClaimModel.Json.Reading;
using ClaimModel.JsonLines.Reading;
using ClaimModel.JsonLines.Streaming;
using ClaimModel.Streams;
using ClaimModel.Validation;
using ClaimModel.Values;

namespace ClaimModel.JsonLines;

public static partial class ClaimJsonLines
{
    /// <summary>
    /// Validates a JSON Lines file of any size against all rules, including references and duplicates, without keeping its records
    /// in memory. About 70 bytes are kept per record.
    /// </summary>
    /// <remarks>
    /// The file is read once; records that refer to later ones are read again at the end, and referenced records are read when needed,
    /// so the file must not change meanwhile; if it does, an exception is thrown. The diagnostics are the same for any number of threads.
    /// </remarks>
    /// <param name="path">The path of the file. A compressed file is decompressed to a temporary file first.</param>
    /// <param name="validation">The rules and options of the validation; null for the defaults. Its functions and custom rules are called from several threads at once.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the validation; the report contains the diagnostics found so far.</param>
    /// <exception cref="IOException">The file cannot be read, is longer than 4 TB or was changed meanwhile, or the temporary file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller does not have permission to read the file.</exception>
    public static StreamingReport Validate(
        string path, ValidationOptions? validation = null, StreamingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        options ??= StreamingOptions.Default;
        options = options with { Reading = ReadOptions.For(path, options.Reading) };
        using var file = File.OpenRead(path);
        return Validate(file, validation ?? ValidationOptions.Default, options, cancellationToken);
    }

    /// <summary>Validates JSON Lines from a stream; see <see cref="Validate(string, ValidationOptions?, StreamingOptions?, CancellationToken)"/>.</summary>
    /// <param name="stream">The stream, in UTF-8, compressed with gzip or not; it stays open. Unless it is an uncompressed file, it is copied to a temporary file first.</param>
    /// <param name="validation">The rules and options of the validation; null for the defaults.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the validation; the report contains the diagnostics found so far.</param>
    /// <exception cref="IOException">The stream cannot be read, is longer than 4 TB or is a file that was changed meanwhile, or the temporary file cannot be written.</exception>
    public static StreamingReport Validate(
        Stream stream, ValidationOptions? validation = null, StreamingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Validate(stream, validation ?? ValidationOptions.Default, options ?? StreamingOptions.Default, new(), cancellationToken);
    }

    /// <summary>Validates JSON Lines from a stream with a hasher, which validations that share tables share.</summary>
    internal static StreamingReport Validate(
        Stream stream, ValidationOptions validation, StreamingOptions options, TextHasher hasher, CancellationToken cancellationToken)
    {
        var version = FileVersion.Of(stream);
        try
        {
            var report = ValidateStream(stream, validation, options, hasher, cancellationToken);
            version?.ThrowIfChanged(options.Reading.File);
            return report;
        }
        catch (Exception exception) when (exception is not IOException && version is { HasChanged: true })
        {
            throw new FileChangedException(options.Reading.File ?? version.Path, exception); // a rule may fail on another record than the one it expects
        }
    }

    private static StreamingReport ValidateStream(
        Stream stream, ValidationOptions validation, StreamingOptions options, TextHasher hasher, CancellationToken cancellationToken)
    {
        var isFile = stream is FileStream { CanSeek: true, Position: 0 };
        var counted = new CountingStream(stream);
        var beginning = counted.Beginning();
        if (isFile && stream is FileStream file && !Gzip.IsMatch(beginning.Span))
        {
            return new StreamingValidation(file, validation, options, hasher, cancellationToken).Run();
        }

        using var copy = TemporaryFile.Create(options.TemporaryFolder ?? Path.GetTempPath());
        DecompressionException? decompressionError = null;
        using var text = Gzip.Decompress(counted, beginning.Span, options.Reading.ToDecompressionLimits());
        try
        {
            TemporaryFile.Copy(text, copy, options.ToTemporaryLimit(), cancellationToken);
        }
        catch (DecompressionException error)
        {
            counted.ThrowIfChanged(options.Reading.File);
            decompressionError = error;
            copy.SetLength(LengthOfLines(copy));
        }

        var streaming = new StreamingValidation(copy, validation, options, hasher, cancellationToken);
        if (decompressionError is null)
        {
            return streaming.Run(isCutOff: cancellationToken.IsCancellationRequested);
        }

        var report = streaming.Run(isCutOff: true);
        streaming.AddError(new(JsonRules.Decompression, 0, decompressionError.Message, null), report.Lines + 1);
        return report with { Validation = streaming.CurrentReport };
    }

    /// <summary>Returns the length of the whole lines at the beginning of a file.</summary>
    private static long LengthOfLines(FileStream file)
    {
        var buffer = new byte[1 << 16];
        for (var end = file.Length; end > 0;)
        {
            var start = Math.Max(0, end - buffer.Length);
            var bytes = buffer.AsSpan(0, (int)(end - start));
            file.Position = start;
            file.ReadExactly(bytes);
            if (LineSplitter.LengthOfLines(bytes) is > 0 and var lines)
            {
                return start + lines;
            }

            end = start;
        }

        return 0;
    }
}
