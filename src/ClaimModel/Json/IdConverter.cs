using System.Text.Json;

namespace ClaimModel.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write ids, also as the keys of a dictionary.</summary>
internal sealed class IdConverter<TId>() : ModelConverter<TId>(new IdCodec<TId>())
    where TId : struct, IRecordId<TId>
{
    public override TId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var context = new ReadContext(TextEncoding.NotKnown, expectedBytes: 0);
        return context.TryGetId(ref reader, out var id) ? TId.FromValid(id) : throw Refusal(ref reader, reader, context);
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value);
}
