using ClaimModel.JsonLines.Reading;
using Microsoft.Win32.SafeHandles;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>Reads single records of a file again. Not thread-safe.</summary>
internal sealed class RecordReader(SafeFileHandle file, ReadOptions options)
{
    private const int InitialLength = 2048;

    private readonly FileChunk _lines = new(file, InitialLength, options.MaxLineBytes);
    private readonly JsonLinesParser _parser = new(options);

    /// <summary>Returns the record whose line begins at an offset; null if the file was changed meanwhile.</summary>
    public ExtensibleRecord? Read(long offset) => _parser.Parse(_lines.ReadLine(offset).Span).Record;
}
