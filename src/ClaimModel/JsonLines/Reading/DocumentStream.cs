using System.Text.Json;
using ClaimModel.Json.Reading;

namespace ClaimModel.JsonLines.Reading;

/// <summary>Reads the records of a document that is too large to be held: once for what is said of it as a whole, and once more for its records. Not thread-safe.</summary>
internal sealed class DocumentStream(Stream stream, ReadOptions options, IProgress<JsonLinesProgress>? progress)
{
    private const int ProgressEvery = 1 << 20;

    private readonly long _start = stream.Position;
    private readonly ReadContext _context = new(int.MaxValue);
    private DocumentSlices? _records;
    private long _count;
    private long _told;

    /// <summary>What is said of the dataset as a whole; null where the document has errors.</summary>
    public JsonLinesRecord? About()
    {
        try
        {
            var slices = new DocumentSlices(stream, options.ToSyntax());
            while (slices.TryNext(out _))
            {
            }

            var read = ClaimDataset.Read((byte[])[.. "{"u8, .. slices.About.TrimEnd((byte)','), .. "}"u8]);
            return read.HasErrors ? null : new(1, read.Dataset, []);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The next record; a line without one where the document has errors, null at its end.</summary>
    public JsonLinesRecord? Next()
    {
        if (_records is null)
        {
            stream.Position = _start;
            _records = new(stream, options.ToSyntax());
        }

        var isRecord = _records.TryNext(out var text);
        if (_records.Bytes - _told >= ProgressEvery || !isRecord)
        {
            _told = _records.Bytes;
            progress?.Report(new(_told, stream.Length - _start, _count));
        }

        if (!isRecord)
        {
            return null;
        }

        _count++;
        return Parse(text.Span, _records.Line);
    }

    /// <summary>Everything wrong with the document, which is held for that.</summary>
    public ReadResult Whole()
    {
        stream.Position = _start;
        return ClaimDataset.Read(stream, options);
    }

    private JsonLinesRecord Parse(ReadOnlySpan<byte> text, long line)
    {
        const int Around = 2; // the document and the list
        var syntax = options.ToSyntax();
        syntax.MaxDepth -= Around;
        _context.BeginRecord(TextEncodings.Of(text));
        var json = new Utf8JsonReader(text, syntax);
        try
        {
            json.Read();
            var isRead = LineShapes.Of(_records!.Kind).TryFill(ref json, _context, out var record); // made by the caller
            return new(line, isRead && !_context.HasErrors ? record : null, []);
        }
        catch (JsonException)
        {
            return new(line, null, []);
        }
    }
}
