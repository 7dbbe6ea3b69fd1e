using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ClaimModel.Json;

/// <summary>Texts as strings; any text but one with half of a surrogate pair.</summary>
internal sealed class TextCodec : JsonCodec<string>
{
    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        return json.TokenType == JsonTokenType.String
            ? context.TryGetText(ref json, out value)
            : context.RefuseType(ref json, "a text");
    }

    /// <exception cref="JsonException">The text holds half of a surrogate pair, which would be lost.</exception>
    public override void Write(Utf8JsonWriter json, string value)
    {
        if (Surrogates.HasLone(value))
        {
            throw new JsonException("A text holds half of a surrogate pair, which JSON cannot carry.");
        }

        json.WriteStringValue(value);
    }
}
