using System.Text.Json;

namespace ClaimModel.Json;

/// <summary>Ids as strings.</summary>
/// <param name="isShared">Whether an id is likely to come again, so that it should be the same string in memory.</param>
internal sealed class IdCodec<TId>(bool isShared = true) : JsonCodec<TId>, INameCodec<TId>
    where TId : struct, IRecordId<TId>
{
    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, out TId value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.String)
        {
            return context.RefuseType(ref json, "an id (a text)");
        }

        return TryReadName(ref json, context, out value);
    }

    public bool TryReadName(ref Utf8JsonReader json, ReadContext context, out TId value)
    {
        var read = context.TryGetId(ref json, isShared, out var text);
        value = read ? TId.FromValid(text!) : default; // read: not null
        return read;
    }

    public string NameOf(TId value) => value.Value;

    public override void Write(Utf8JsonWriter json, TId value) => Codec.Text.Write(json, value.Value);
}
