using System.Text.Json;

namespace ClaimModel.Json;

/// <summary>Ids as strings.</summary>
/// <param name="isShared">Whether an id is likely to come again, so that it should be the same string in memory.</param>
internal sealed class IdCodec<TId>(bool isShared = true) : JsonCodec<TId>
    where TId : struct, IRecordId<TId>
{
    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, out TId value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.String)
        {
            return context.RefuseType(ref json, "an id (a text)");
        }

        if (!context.TryGetId(ref json, isShared, out var text))
        {
            return false;
        }

        value = TId.FromValid(text);
        return true;
    }

    public override void Write(Utf8JsonWriter json, TId value) => Codec.Text.Write(json, value.Value);

    public override void WriteMember(Utf8JsonWriter json, JsonEncodedText name, TId value) => Codec.Text.WriteMember(json, name, value.Value);
}
