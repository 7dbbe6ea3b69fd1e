using ClaimModel.JsonLines.Reading;
using ClaimModel.Streams;
using Microsoft.Win32.SafeHandles;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>Reads single records of a file again. Not thread-safe.</summary>
/// <param name="file">The file.</param>
/// <param name="name">Its name, for messages.</param>
/// <param name="options">The options with which it was read.</param>
internal sealed class RecordReader(SafeFileHandle file, string name, ReadOptions options)
{
    private const int InitialLength = 2048;

    private readonly FileChunk _lines = new(file, InitialLength, options.MaxLineBytes);
    private readonly JsonLinesParser _parser = new(options);

    /// <summary>Returns the record whose line begins at an offset.</summary>
    /// <exception cref="FileChangedException">There is no such record anymore.</exception>
    public TRecord Read<TRecord>(long offset)
        where TRecord : ExtensibleRecord =>
        _parser.Parse(_lines.ReadLine(offset).Span).Record as TRecord ?? throw Changed();

    /// <summary>Returns the exception that says that a record is not the one that was read before.</summary>
    public FileChangedException Changed() => new(name);
}
