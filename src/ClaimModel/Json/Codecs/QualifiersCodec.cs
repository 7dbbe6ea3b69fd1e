using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;
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

    public override void Write(Utf8JsonWriter json, Qualifiers value)
    {
        json.WriteStartObject();
        foreach (var (key, qualifier) in value)
        {
            Surrogates.ThrowIfUnpaired(key);
            json.WritePropertyName(key);
            text.Write(json, qualifier);
        }

        json.WriteEndObject();
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
}
