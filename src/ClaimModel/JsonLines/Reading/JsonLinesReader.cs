using ClaimModel.Json.Reading;
using ClaimModel.Streams;

namespace ClaimModel.JsonLines.Reading;

/// <summary>Reads the records of lines from the bytes of a stream. Not thread-safe.</summary>
internal sealed class JsonLinesReader(ReadOptions options)
{
    private readonly LineSplitter _lines = new(options.MaxLineBytes);
    private readonly JsonLinesParser _parser = new(options.ToSyntax());
    private readonly JsonLinesSequence _sequence = new();
    private readonly LineDiagnostics _diagnostics = new(options.File, options.ToSyntax());

    /// <summary>Gets the number of records read.</summary>
    public long Records { get; private set; }

    /// <summary>Gets whether the rest of the stream is ignored.</summary>
    public bool IsCompleted => _sequence.IsCompleted;

    /// <summary>Returns the memory to write the next bytes to.</summary>
    public Memory<byte> GetMemory() => _lines.GetMemory();

    /// <summary>Notifies the reader of the number of bytes written; 0 at the end of the stream.</summary>
    public void Advance(int count) => _lines.Advance(count);

    /// <summary>Notifies the reader that the stream was cut off: an incomplete last line is discarded.</summary>
    public void Truncate() => _lines.Truncate();

    /// <summary>Reads the next line that is not blank; null if more bytes are needed or no lines are left.</summary>
    public JsonLinesRecord? Next()
    {
        while (!IsCompleted && _lines.TryRead(out var line))
        {
            if (LineErrors.IsBlank(line.Span))
            {
                continue;
            }

            var parsed = Parse(line.Span);
            Records += parsed.Record is null ? 0 : 1;
            return new(_lines.Number, parsed.Record, _diagnostics.Create(line, _lines.Number, parsed, []).ToValueList());
        }

        return null;
    }

    /// <summary>Returns a line with the error of a stream that could not be read to its end.</summary>
    public JsonLinesRecord Failed(DecompressionException error) => AtEnd(new(JsonRules.Decompression, 0, error.Message, null));

    /// <summary>Returns a line with the error of an empty stream; null if the stream is not empty.</summary>
    public JsonLinesRecord? Empty() => _sequence.HasBegun ? null : AtEnd(LineErrors.EmptyFile);

    private JsonLinesRecord AtEnd(ReadError error) =>
        new(_lines.Number + 1, null, _diagnostics.Create(default, _lines.Number + 1, ParsedLine.Of(error), []).ToValueList());

    private ParsedLine Parse(ReadOnlySpan<byte> line) =>
        _sequence.ErrorOfOtherFormat(line) is { } error
            ? ParsedLine.Of(error)
            : _sequence.Next(_lines.IsTooLong ? ParsedLine.Of(LineErrors.TooLong(options.MaxLineBytes)) : _parser.Parse(line));
}
