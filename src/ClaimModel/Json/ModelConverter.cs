using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimModel.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a type with its codec, with nothing to configure.</summary>
internal class ModelConverter<T>(JsonCodec<T> codec) : JsonConverter<T>
{
    public sealed override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        var context = new ReadContext(TextEncoding.NotKnown, expectedBytes: 0);
        if (reader.TokenType == JsonTokenType.Null)
        {
            // Only value types come here with null: for the others the serializer itself gives null.
            context.RefuseNull(ref reader, "a value that cannot be absent", isElement: false);
            throw Refusal(ref reader, start, context);
        }

        var read = codec.TryRead(ref reader, context, out var value);
        return read && !context.HasErrors ? value : throw Refusal(ref reader, start, context);
    }

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => codec.Write(writer, value);

    /// <summary>
    /// An exception that names everything wrong. The reader is put back to the first of the places, for the serializer states its
    /// path and line from there.
    /// </summary>
    private protected static JsonException Refusal(ref Utf8JsonReader reader, Utf8JsonReader start, ReadContext context)
    {
        var faults = context.Faults.Where(fault => fault.Rule.Severity == DiagnosticSeverity.Error).OrderBy(fault => fault.Offset).ToList();
        reader = start;
        while (reader.TokenStartIndex < faults[0].Offset && reader.Read())
        {
        }

        return new JsonException(string.Join(' ', faults.Select(fault => $"{fault.Rule.Code}: {fault.Message}")));
    }
}
