using System.Text.Json;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;
using ClaimModel.Json.Sketches;
using ClaimModel.Json.Writing;

namespace ClaimModel.Json.Codecs;

/// <summary>Reads and writes texts by language as an object whose member names are language tags. Invalid entries are skipped.</summary>
/// <param name="text">The codec of the texts.</param>
internal sealed class LanguageMapCodec(TextCodec text) : JsonCodec<LanguageMap>
{
    public override ValueSchema Schema => new LanguageMapSchema(JsonCodecs.Language.Schema, text.Schema);

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, out LanguageMap value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return context.ReportWrongType(ref json, "an object with a string for each language");
        }

        var texts = new List<LanguageText>();
        var tags = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var tag = ReadTag(ref json, context, tags);
            json.Read();
            if (json.TokenType == JsonTokenType.Null)
            {
                context.ReportNull(ref json, "the text of a language", "omit the member if there is no text");
            }
            else if (tag is null)
            {
                json.TrySkip();
            }
            else if (text.TryRead(ref json, context, out var translation))
            {
                texts.Add(new(tag, translation));
            }
        }

        value = LanguageMap.FromDistinct(texts);
        return true;
    }

    public override int ReadPlain(ReadOnlySpan<byte> json, int start, ReadContext context, out LanguageMap value)
    {
        value = default;
        var texts = new List<LanguageText>();
        var tags = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var offset = PlainJson.Begin(json, start, (byte)'{', (byte)'}', out var isEnd);
        while (offset >= 0 && !isEnd)
        {
            offset = PlainJson.SkipColon(json, JsonCodecs.Language.ReadPlain(json, offset, context, out var tag));
            offset = PlainJson.Next(json, text.ReadPlain(json, offset, context, out var translation), (byte)'}', out isEnd);
            if (offset < 0 || !tags.Add(tag!.ToString())) // read: not null
            {
                return PlainJson.NotPlain;
            }

            texts.Add(new(tag, translation!)); // read: not null
        }

        value = LanguageMap.FromDistinct(texts);
        return offset;
    }

    public override VisitTargets VisitTargets => VisitTargets.Texts;

    public override void Visit(LanguageMap value, TextVisitor visitor)
    {
        foreach (var (language, translation) in value)
        {
            visitor.Enter(language.ToString());
            JsonCodecs.Language.Visit(language, visitor);
            text.Visit(translation, visitor);
            visitor.Leave();
        }
    }

    public override void Write(JsonOutput output, JsonName? name, LanguageMap value)
    {
        output.StartObject(name);
        foreach (var (language, translation) in value)
        {
            output.WriteName(language.ToString());
            text.Write(output, null, translation);
        }

        output.EndObject();
    }

    /// <summary>Reads the tag at the reader's position; returns null if it is invalid or a duplicate.</summary>
    private static LanguageTag? ReadTag(ref Utf8JsonReader json, ReadContext context, HashSet<string> tags)
    {
        if (!JsonCodecs.Language.TryReadName(ref json, context, out var tag))
        {
            return null;
        }

        if (tags.Add(tag.ToString()))
        {
            return tag;
        }

        context.ReportDuplicate(ref json, tag.ToString());
        return null;
    }

    public override int Sketch(ReadOnlySpan<byte> json, int start, SketchBuffer buffer, ref Fact fact) => buffer.SketchTexts(json, start, JsonCodecs.Language, text, ref fact);
}
