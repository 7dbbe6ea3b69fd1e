using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ClaimModel.Diagnostics;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;
using ClaimModel.Json.Writing;
using ClaimModel.Values;

namespace ClaimModel.Json.Codecs;

/// <summary>Reads and writes records of any type, each of which states its type in a member "type", as on a line of JSON Lines.</summary>
/// <param name="codecs">The codecs of all types of record.</param>
internal sealed class AnyRecordCodec(IReadOnlyList<IRecordCodec> codecs) : JsonCodec<ExtensibleRecord>
{
    public override ValueSchema Schema => new AnyRecordSchema([.. codecs.Select(codec => codec.TypeName)]);

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, [MaybeNullWhen(false)] out ExtensibleRecord value)
    {
        value = null;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return context.ReportWrongType(ref json, "a record (an object)");
        }

        if (FindCodec(json, context) is not { } codec)
        {
            json.TrySkip();
            return false;
        }

        (context.TypeDepth, context.HasType) = (json.CurrentDepth + 1, false);
        var read = codec.TryReadRecord(ref json, context, out value);
        context.TypeDepth = null;
        return read;
    }

    public override void Write(JsonOutput output, JsonName? name, ExtensibleRecord value) => CodecRegistry.ForRecord(value.GetType()).WriteTyped(output, name, value);

    /// <summary>Returns the codec for the type that the record states; null if that is invalid, which is reported.</summary>
    private IRecordCodec? FindCodec(Utf8JsonReader json, ReadContext context)
    {
        var start = json;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isType = ReadContext.TextEquals(ref json, "type"u8);
            json.Read();
            if (isType)
            {
                return CodecNamed(ref json, context);
            }

            json.TrySkip();
        }

        context.Report(
            JsonRules.MissingMember,
            ref start,
            "The record has no \"type\"; add one, such as \"type\": \"claim\", or deserialize a type of record, such as Claim, instead of ExtensibleRecord.");
        return null;
    }

    private IRecordCodec? CodecNamed(ref Utf8JsonReader json, ReadContext context)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            context.ReportWrongType(ref json, "the type of a record (a string)");
            return null;
        }

        if (!context.TryGetText(ref json, out var name))
        {
            return null;
        }

        var named = codecs.FirstOrDefault(codec => codec.TypeName == name);
        if (named is null)
        {
            var near = SpellingSuggestion.For(name, codecs.Select(codec => codec.TypeName));
            context.Report(JsonRules.WordSpelling, ref json, $"{MessageText.Quoted(name)} is not a type of record.{MessageText.DidYouMean(near)}", near);
        }

        return named;
    }
}
