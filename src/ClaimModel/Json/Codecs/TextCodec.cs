using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;
using ClaimModel.Json.Writing;
using ClaimModel.Values;

namespace ClaimModel.Json.Codecs;

/// <summary>Texts as strings; any text but one with half of a surrogate pair.</summary>
/// <param name="kind">What the texts are for.</param>
internal sealed class TextCodec(TextRole kind) : JsonCodec<string>
{
    public override ValueSchema Schema => TextSchemas.Any;

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        return json.TokenType == JsonTokenType.String
            ? context.TryGetText(ref json, out value)
            : context.RefuseType(ref json, "a text");
    }

    public override VisitTargets VisitTargets => VisitTargets.Texts;

    public override void Visit(string value, TextVisitor visitor) => visitor.Text(value, kind);

    /// <exception cref="JsonException">The text holds half of a surrogate pair, which would be lost.</exception>
    public override void Write(Utf8JsonWriter json, string value)
    {
        Check(json, value);
        json.WriteStringValue(value);
    }

    /// <inheritdoc cref="Write" path="/exception"/>
    public override void WriteMember(Utf8JsonWriter json, JsonEncodedText name, string value)
    {
        Check(json, value);
        json.WriteString(name, value);
    }

    private static void Check(Utf8JsonWriter json, string value)
    {
        // The encoder of this library looks for halves itself, where it looks for characters to escape.
        if (json.Options.Encoder != ClaimJsonEncoder.Instance)
        {
            Surrogates.ThrowIfUnpaired(value);
        }
    }
}
