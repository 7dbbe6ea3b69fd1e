using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Locations;
using ClaimModel.Json.Reading;
using ClaimModel.Values;

namespace ClaimModel;

/// <summary>
/// Lets <see cref="JsonSerializer"/> read and write a type of ClaimModel, with nothing to configure: every type names its converter itself.
/// It is public so that source generated contexts can use it too.
/// </summary>
/// <remarks>
/// What is refused gives a <see cref="JsonException"/> whose message lists what is wrong with the value, up to ten faults, each with its JSON Pointer, and
/// whose path and line are those of the first fault. Warnings are not reported; <see cref="ClaimDataset.Read(string, ReadOptions?)"/> reports them. Thread-safe.
/// </remarks>
/// <typeparam name="T">A record, id, word, date or other type that ClaimModel's records are made of.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelJsonConverter<T> : JsonConverter<T>
{
    private const int MostInMessage = 10;

    private readonly JsonCodec<T> _codec;

    /// <summary>Makes a converter.</summary>
    /// <exception cref="NotSupportedException">The type is none of ClaimModel's.</exception>
    public ModelJsonConverter()
        : this(CodecRegistry.For<T>())
    {
    }

    internal ModelJsonConverter(JsonCodec<T> codec) => _codec = codec;

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        var context = new ReadContext(expectedBytes: 0);
        if (reader.TokenType == JsonTokenType.Null)
        {
            // Only value types come here with null: for the others the serializer itself gives null.
            context.RefuseNull(ref reader, "a value that cannot be absent", "write a value");
            throw Refusal(ref reader, start, context);
        }

        var read = _codec.TryRead(ref reader, context, out var value);
        return read && !context.HasErrors ? value : throw Refusal(ref reader, start, context);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _codec.Write(writer, value);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (_codec is not INameCodec<T> names)
        {
            return base.ReadAsPropertyName(ref reader, typeToConvert, options);
        }

        var start = reader;
        var context = new ReadContext(expectedBytes: 0);
        return names.TryReadName(ref reader, context, out var value) ? value : throw Refusal(ref reader, start, context);
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options)
    {
        if (_codec is INameCodec<T> names)
        {
            var name = names.NameOf(value);
            Surrogates.ThrowIfUnpaired(name);
            writer.WritePropertyName(name);
        }
        else
        {
            base.WriteAsPropertyName(writer, value, options);
        }
    }

    /// <summary>
    /// An exception that names everything wrong. The reader is put back to the first of the places, for the serializer states its
    /// path and line from there.
    /// </summary>
    private static JsonException Refusal(ref Utf8JsonReader reader, Utf8JsonReader start, ReadContext context)
    {
        var faults = context.Errors.Where(fault => fault.Rule.Severity == DiagnosticSeverity.Error).OrderBy(fault => fault.Offset).ToList();
        var values = new JsonTree(start, expectedBytes: 0, ignored: new HashSet<long>());
        reader = start;
        while (reader.TokenStartIndex < faults[0].Offset && reader.Read())
        {
        }

        var more = faults.Count > MostInMessage ? $" … and {faults.Count - MostInMessage} more." : "";
        return new JsonException(string.Join(' ', faults.Take(MostInMessage).Select(fault => $"{Place(values.PointerOf(values.FindAt(fault.Offset, out _)))}{fault.Rule.Code}: {fault.Message}")) + more);
    }

    private static string Place(string pointer) => pointer.Length == 0 ? "" : $"{MessageText.Plain(pointer)}: ";
}
