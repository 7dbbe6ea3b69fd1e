using System.Text.Json;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;
using ClaimModel.Json.Writing;

namespace ClaimModel.Json.Codecs;

/// <summary>Reads and writes lists of texts as arrays, and a list of one text as a string (as JSON-LD does). An array of one text is read, too.</summary>
/// <param name="item">The codec of a text.</param>
internal sealed class OneOrManyCodec(TextCodec item) : JsonCodec<ValueList<string>>
{
    private readonly ListCodec<string> _list = new(item);

    public override ValueSchema Schema => new OneOrManySchema(item.Schema);

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, out ValueList<string> value)
    {
        if (json.TokenType == JsonTokenType.StartArray)
        {
            return _list.TryRead(ref json, context, out value);
        }

        value = default;
        if (!item.Accepts(ref json))
        {
            return context.ReportWrongType(ref json, "a string or a list of strings", Correct(ref json));
        }

        var read = item.TryRead(ref json, context, out var one);
        value = read ? new([one!]) : default; // read: not null
        return read;
    }

    public override int ReadPlain(ReadOnlySpan<byte> json, int start, ReadContext context, out ValueList<string> value)
    {
        if (PlainJson.At(json, start) == '[')
        {
            return _list.ReadPlain(json, start, context, out value);
        }

        var end = item.ReadPlain(json, start, context, out var one);
        value = end < 0 ? default : new([one!]); // read: not null
        return end;
    }

    public override bool Accepts(ref Utf8JsonReader json) => item.Accepts(ref json) || json.TokenType == JsonTokenType.StartArray;

    public override string? Correct(ref Utf8JsonReader json) => item.Correct(ref json);

    public override VisitTargets VisitTargets => item.VisitTargets;

    public override void Visit(ValueList<string> value, TextVisitor visitor)
    {
        if (value.Count == 1)
        {
            item.Visit(value[0], visitor);
        }
        else
        {
            _list.Visit(value, visitor);
        }
    }

    public override void Write(JsonOutput output, JsonName? name, ValueList<string> value)
    {
        if (value.Count == 1)
        {
            item.Write(output, name, value[0]);
        }
        else
        {
            _list.Write(output, name, value);
        }
    }
}
