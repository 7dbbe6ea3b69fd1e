using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ClaimModel.Json.Reading;

namespace ClaimModel;

/// <summary>Converts a list of any type of item to and from a JSON array.</summary>
/// <remarks>
/// Where reflection may be used, <see cref="JsonSerializer"/> needs no configuration for lists. In an application that is published with Native
/// AOT, lists of types that are not ClaimModel's need this converter: add it to <see cref="JsonSerializerOptions.Converters"/>, or to the
/// <see cref="JsonSourceGenerationOptionsAttribute.Converters"/> of a source-generated context, which must also know the type of the items.
/// This type is thread-safe.
/// </remarks>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>
{
    /// <inheritdoc/>
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"Found {TokenText.Of(ref reader)}, where a list is required.");
        }

        var itemType = ItemTypeOf(options);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadItem(ref reader, itemType, items.Count) ?? throw new JsonException("Found null for an element of a list; omit the element."));
        }

        return new(items.ToArray());
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var itemType = ItemTypeOf(options);
        writer.WriteStartArray();
        foreach (var item in value)
        {
            JsonSerializer.Serialize(writer, item, itemType);
        }

        writer.WriteEndArray();
    }

    private static T? ReadItem(ref Utf8JsonReader reader, JsonTypeInfo<T> itemType, int index)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, itemType);
        }
        catch (JsonException exception)
        {
            // Its path and line begin at the item; for a new exception, the serializer sets those of the list.
            throw new JsonException($"The element at index {index} of the list cannot be converted to {typeof(T).Name}.", exception);
        }
    }

    private static JsonTypeInfo<T> ItemTypeOf(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }
}
