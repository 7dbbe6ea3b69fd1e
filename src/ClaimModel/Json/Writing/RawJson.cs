using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using ClaimModel.Json.Reading;

namespace ClaimModel.Json.Writing;

/// <summary>
/// JSON that is kept without being understood: without white space, texts spelled as ClaimModel spells them, numbers digit for
/// digit. The same value has the same text, but for the order of its members.
/// </summary>
internal static class RawJson
{
    /// <summary>The default maximum depth of a <see cref="Utf8JsonWriter"/>.</summary>
    private const int DeepestByDefault = 1000;

    /// <summary>Reads the value on whose first token the reader stands; false where part of it is refused, which is reported.</summary>
    public static bool TryRead(ref Utf8JsonReader json, ReadContext context, [MaybeNullWhen(false)] out string value)
    {
        var text = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(text, new() { Encoder = ClaimJsonEncoder.Instance, SkipValidation = true });
        if (!TryCopy(ref json, context, writer))
        {
            value = null;
            return false;
        }

        writer.Flush();
        value = Encoding.UTF8.GetString(text.WrittenSpan);
        return true;
    }

    /// <summary>The text of a value as ClaimModel keeps it.</summary>
    /// <exception cref="JsonException">The text is no JSON value, or part of it is refused.</exception>
    public static string Normalize(string text)
    {
        var utf8 = Utf8Text.FromString(text);
        var context = new ReadContext(utf8.Length);
        var json = new Utf8JsonReader(utf8);
        json.Read();
        var read = TryRead(ref json, context, out var value);
        if (json.Read())
        {
            throw new JsonException("After the value there is more text.");
        }

        return read && !context.HasErrors ? value! : throw new JsonException(context.Errors[0].Message); // read: not null
    }

    /// <summary>Writes a value that was kept, in the writer's own layout.</summary>
    /// <exception cref="JsonException">Objects and lists would nest deeper than the writer allows.</exception>
    public static void Write(Utf8JsonWriter writer, string value)
    {
        if (writer.CurrentDepth + DepthOf(value) > (writer.Options.MaxDepth == 0 ? DeepestByDefault : writer.Options.MaxDepth))
        {
            throw new JsonException("A member that ClaimModel does not know nests objects and lists too deep.");
        }

        if (!writer.Options.Indented && writer.Options.Encoder == ClaimJsonEncoder.Instance)
        {
            writer.WriteRawValue(value, skipInputValidation: true);
            return;
        }

        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(value), new JsonReaderOptions { MaxDepth = int.MaxValue });
        json.Read();
        TryCopy(ref json, new ReadContext(expectedBytes: 0) { Encoding = TextEncoding.Utf8 }, writer);
    }

    /// <summary>Writes a number digit for digit.</summary>
    public static void WriteNumber(Utf8JsonWriter writer, ReadOnlySpan<byte> digits)
    {
        if (!writer.Options.Indented)
        {
            writer.WriteRawValue(digits, skipInputValidation: true);
            return;
        }

        // Raw values are not put on lines of their own; numbers of a document are, and keep their digits too.
        var json = new Utf8JsonReader(digits);
        using var number = JsonDocument.ParseValue(ref json);
        number.RootElement.WriteTo(writer);
    }

    /// <summary>How many objects and lists stand inside each other.</summary>
    private static int DepthOf(string value)
    {
        var depth = 0;
        var deepest = 0;
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(value), new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (value[0] is '{' or '[' && json.Read())
        {
            depth += json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1
                : json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray ? -1 : 0;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    private static bool TryCopy(ref Utf8JsonReader json, ReadContext context, Utf8JsonWriter writer)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                return TryCopyObject(ref json, context, writer);
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                var whole = true;
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    whole &= TryCopy(ref json, context, writer);
                }

                writer.WriteEndArray();
                return whole;
            case JsonTokenType.String:
                if (!context.TryGetText(ref json, out var text))
                {
                    return false;
                }

                writer.WriteStringValue(text);
                return true;
            case JsonTokenType.Number:
                WriteNumber(writer, ReadContext.BytesOf(ref json));
                return true;
            case JsonTokenType.Null:
                writer.WriteNullValue();
                return true;
            default:
                writer.WriteBooleanValue(json.TokenType == JsonTokenType.True);
                return true;
        }
    }

    private static bool TryCopyObject(ref Utf8JsonReader json, ReadContext context, Utf8JsonWriter writer)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var whole = true;
        writer.WriteStartObject();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (!context.TryGetText(ref json, out var name))
            {
                whole = false;
                name = "";
            }
            else if (!names.Add(name))
            {
                context.RefuseDuplicate(ref json, name);
                json.Read();
                json.TrySkip();
                continue;
            }

            writer.WritePropertyName(name);
            json.Read();
            whole &= TryCopy(ref json, context, writer);
        }

        writer.WriteEndObject();
        return whole;
    }
}
