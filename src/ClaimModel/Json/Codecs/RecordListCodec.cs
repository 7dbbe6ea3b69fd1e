using System.Text.Json;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;

namespace ClaimModel.Json.Codecs;

/// <summary>
/// Reads and writes the lists of records in a dataset. If a record is not in plain form, only that record is read again, so that a large document
/// with a few faults is read quickly.
/// </summary>
internal sealed class RecordListCodec<TRecord>() : ListCodec<TRecord>(TRecord.Codec)
    where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
{
    /// <summary>The depth of the records in a document, by which the depth of their own parts is limited.</summary>
    private const int RecordDepth = 2;

    protected override int ReadPlainItem(ReadOnlySpan<byte> json, int start, ReadContext context, ref ItemBuffer<TRecord> items)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (context.Attempts.IsDue())
        {
            var end = TRecord.Codec.ReadPlain(json, start, context, out var record);
            context.Attempts.Add(end >= 0);
            if (end >= 0)
            {
                items.Add(record!); // read: not null
                return end;
            }
        }

        return context.Syntax is { } syntax ? ReadAgain(json, start, context, syntax, ref items) : PlainJson.NotPlain;
    }

    private int ReadAgain(ReadOnlySpan<byte> json, int start, ReadContext context, JsonReaderOptions syntax, ref ItemBuffer<TRecord> items)
    {
        syntax.MaxDepth -= RecordDepth;
        var reader = new Utf8JsonReader(json[start..], syntax);
        context.Offset = start;
        try
        {
            reader.Read();
            if (TryReadItem(ref reader, context, out var record))
            {
                items.Add(record);
            }

            return start + (int)reader.BytesConsumed;
        }
        catch (JsonException)
        {
            return PlainJson.NotPlain; // the whole document is read again
        }
        finally
        {
            context.Offset = 0;
        }
    }
}
