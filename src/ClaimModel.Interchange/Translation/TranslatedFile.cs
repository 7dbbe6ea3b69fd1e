using System.Text;
using ClaimModel.Interchange.Formats.Workbook;
using ClaimModel.Interchange.Formats.Yaml;
using ClaimModel.Json.Reading;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Streams;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Translation;

/// <summary>Reads datasets in YAML and workbooks from files that may be compressed with gzip.</summary>
internal static class TranslatedFile
{
    /// <summary>Reads a dataset in YAML.</summary>
    /// <param name="content">The content of the file; it stays open.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The result, and the text in UTF-8, which is empty if it cannot be read.</returns>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public static (ReadResult Result, ReadOnlyMemory<byte> Text) ReadYaml(Stream content, ReadOptions options, CancellationToken cancellationToken) =>
        Read(content, options, bytes => (YamlReader.Read(bytes, options, cancellationToken), Encoding.UTF8.GetBytes(YamlReader.Decode(bytes, out _) ?? "")), cancellationToken);

    /// <summary>Reads a dataset in a workbook, and returns also the workbook.</summary>
    /// <inheritdoc cref="ReadYaml"/>
    public static (ReadResult Result, ReadOnlyMemory<byte> Workbook) ReadWorkbook(Stream content, ReadOptions options, CancellationToken cancellationToken) =>
        Read(content, options, bytes => (WorkbookReader.Read(bytes, options, cancellationToken), bytes), cancellationToken);

    private static (ReadResult, ReadOnlyMemory<byte>) Read(
        Stream content, ReadOptions options, Func<ReadOnlyMemory<byte>, (ReadResult, ReadOnlyMemory<byte>)> read, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = Gzip.Decompress(content, options.ToDecompressionLimits());
            return DocumentBytes.Read(stream, options.MaxBytes, cancellationToken) is { } bytes ? read(bytes) : Fail(
                ImportRules.Limit,
                $"The file is longer than {MessageText.Number(options.MaxBytes)} bytes, and is not read; write it as JSON Lines (*.claims.jsonl), which are read line by line, or raise the limit ({options.Names.MaxBytes}).");
        }
        catch (DecompressionException exception)
        {
            return Fail(JsonRules.Decompression, exception.Message);
        }

        (ReadResult, ReadOnlyMemory<byte>) Fail(Rule rule, string message) =>
            (TranslatedDataset.Fail(TranslatedDataset.Problem(rule, message, DiagnosticLocation.OfValue("", options.File))), default);
    }
}
