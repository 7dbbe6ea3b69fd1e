using System.Text.Json;

namespace ClaimModel.Json;

/// <summary>Values that may be absent; null itself is never written or read.</summary>
internal sealed class OptionalCodec<T>(JsonCodec<T> codec) : JsonCodec<T?>
    where T : struct
{
    public override ValueForm Form => codec.Form;

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, out T? value)
    {
        var read = codec.TryRead(ref json, context, out var present);
        value = read ? present : null;
        return read;
    }

    public override bool HasOtherDefaults => true;

    public override Walked Walked => codec.Walked;

    public override void Walk(T? value, TextWalk walk) => codec.Walk(value.GetValueOrDefault(), walk);

    public override void Write(Utf8JsonWriter json, T? value) => codec.Write(json, value.GetValueOrDefault());

    public override void WriteMember(Utf8JsonWriter json, JsonEncodedText name, T? value) => codec.WriteMember(json, name, value.GetValueOrDefault());
}
