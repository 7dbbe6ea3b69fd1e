using System.Text.Json;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;
using ClaimModel.Json.Sketches;
using ClaimModel.Json.Writing;
using ClaimModel.Values;

namespace ClaimModel.Json.Codecs;

/// <summary>Reads and writes qualifiers as an object. Invalid entries are skipped.</summary>
/// <param name="text">The codec of the keys and values.</param>
internal sealed class QualifiersCodec(TextCodec text) : JsonCodec<Qualifiers>
{
    public override ValueSchema Schema => new QualifiersSchema(text.Schema);

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, out Qualifiers value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return context.ReportWrongType(ref json, "an object with a string for each qualifier");
        }

        var qualifiers = new List<Qualifier>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = ReadKey(ref json, context, keys);
            json.Read();
            if (json.TokenType == JsonTokenType.Null)
            {
                context.ReportNull(ref json, "the value of a qualifier", "omit the member if there is no value");
            }
            else if (key is null)
            {
                json.TrySkip();
            }
            else if (text.TryRead(ref json, context, out var read))
            {
                qualifiers.Add(new(key, read));
            }
        }

        value = Qualifiers.FromDistinct(qualifiers);
        return true;
    }

    public override int ReadPlain(ReadOnlySpan<byte> json, int start, ReadContext context, out Qualifiers value)
    {
        value = default;
        var qualifiers = new List<Qualifier>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var offset = PlainJson.Begin(json, start, (byte)'{', (byte)'}', out var isEnd);
        while (offset >= 0 && !isEnd)
        {
            offset = PlainJson.SkipColon(json, PlainText.Read(json, offset, out var key));
            offset = PlainJson.Next(json, text.ReadPlain(json, offset, context, out var qualifier), (byte)'}', out isEnd);
            if (offset < 0 || !keys.Add(key!)) // read: not null
            {
                return PlainJson.NotPlain;
            }

            qualifiers.Add(new(key!, qualifier!)); // read: not null
        }

        value = Qualifiers.FromDistinct(qualifiers);
        return offset;
    }

    public override VisitTargets VisitTargets => VisitTargets.Texts;

    public override void Visit(Qualifiers value, TextVisitor visitor)
    {
        foreach (var (key, qualifier) in value)
        {
            visitor.Enter(key);
            text.Visit(key, visitor);
            text.Visit(qualifier, visitor);
            visitor.Leave();
        }
    }

    public override void Write(JsonOutput output, JsonName? name, Qualifiers value)
    {
        output.StartObject(name);
        foreach (var (key, qualifier) in value)
        {
            Surrogates.ThrowIfUnpaired(key);
            output.WriteName(key);
            text.Write(output, null, qualifier);
        }

        output.EndObject();
    }

    /// <summary>Reads the key at the reader's position; returns null if it is invalid or a duplicate.</summary>
    private static string? ReadKey(ref Utf8JsonReader json, ReadContext context, HashSet<string> keys)
    {
        if (!context.TryGetText(ref json, out var key))
        {
            return null;
        }

        if (keys.Add(key))
        {
            return key;
        }

        context.ReportDuplicate(ref json, key);
        return null;
    }

    public override int Sketch(ReadOnlySpan<byte> json, int start, SketchBuffer buffer, ref Fact fact) => buffer.SketchTexts(json, start, text, text, ref fact);
}
