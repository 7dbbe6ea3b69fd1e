using ClaimModel.Json.Reading;
using ClaimModel.Streams;

namespace ClaimModel.JsonLines.Reading;

/// <summary>Reads lines one after another, as a stream gives them. Not thread-safe.</summary>
internal sealed class JsonLinesReader(ReadOptions options)
{
    private readonly LineSplitter _lines = new(options.MaxLineBytes);
    private readonly JsonLinesParser _parser = new(options.ToSyntax());
    private readonly JsonLinesSequence _sequence = new();
    private readonly LineDiagnostics _places = new(options.File, options.ToSyntax());
    private bool _isBegun;

    /// <summary>The records that were read.</summary>
    public long Records { get; private set; }

    /// <summary>Whether the rest of the stream is not to be read.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Where the next bytes belong.</summary>
    public Memory<byte> Free() => _lines.Free();

    /// <summary>Says how many bytes were put there; none: the stream is at its end.</summary>
    public void Filled(int count) => _lines.Filled(count);

    /// <summary>Says that the stream breaks off: what there is of its last line is no line.</summary>
    public void BreakOff() => _lines.BreakOff();

    /// <summary>Reads the next line that is not blank; null where more bytes are needed, or where there are no more lines.</summary>
    public JsonLinesRecord? Next()
    {
        while (!IsOver && _lines.TryTake(out var line))
        {
            if (_lines.Number == 1 && line.Span.StartsWith(DocumentReader.ByteOrderMark))
            {
                line = line[DocumentReader.ByteOrderMark.Length..];
            }

            if (LineErrors.IsBlank(line.Span))
            {
                continue;
            }

            var parsed = Parse(line);
            IsOver |= _sequence.IsOver;
            Records += parsed.Record is null ? 0 : 1;
            return new(_lines.Number, parsed.Record, _places.Place(line, _lines.Number, parsed, []).ToValueList());
        }

        return null;
    }

    /// <summary>The line that stands for a stream that could not be read to its end.</summary>
    public JsonLinesRecord Broken(DecompressionException fault) => Last(new(JsonRules.Unfolding, 0, fault.Message, null));

    /// <summary>The line that stands for a stream without any; null where there was one.</summary>
    public JsonLinesRecord? Empty() => _isBegun ? null : Last(LineErrors.EmptyFile);

    private JsonLinesRecord Last(ReadError fault)
    {
        IsOver = true;
        return new(_lines.Number + 1, null, _places.Place(default, _lines.Number + 1, ParsedLine.Of(fault), []).ToValueList());
    }

    private ParsedLine Parse(ReadOnlyMemory<byte> line)
    {
        if (!_isBegun)
        {
            _isBegun = true;
            if (JsonLinesSequence.NoLines(line.Span) is { } fault)
            {
                IsOver = true;
                return ParsedLine.Of(fault);
            }
        }

        return _sequence.Next(_lines.IsTooLong ? ParsedLine.Of(LineErrors.TooLong(options.MaxLineBytes)) : _parser.Parse(line.Span));
    }
}
