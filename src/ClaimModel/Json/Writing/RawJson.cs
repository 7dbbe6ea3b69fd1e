using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using ClaimModel.Json.Reading;

namespace ClaimModel.Json.Writing;

/// <summary>
/// The JSON text of unknown members, normalized: without white space, strings as ClaimModel escapes them, and numbers with all
/// their digits. Equal values have equal texts, except for the order of members.
/// </summary>
internal static class RawJson
{
    /// <summary>The default maximum depth of a <see cref="Utf8JsonWriter"/>.</summary>
    private const int DefaultMaxDepth = 1000;

    /// <summary>Reads the value that starts at the reader's position; returns false if a part of it is invalid, which is reported.</summary>
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

    /// <summary>Returns the normalized text of a value.</summary>
    /// <exception cref="JsonException">The text is not a JSON value, or a part of it is invalid.</exception>
    public static string Normalize(string text)
    {
        var utf8 = Utf8Text.FromString(text);
        var context = new ReadContext(utf8.Length);
        var json = new Utf8JsonReader(utf8);
        json.Read();
        var read = TryRead(ref json, context, out var value);
        if (json.Read())
        {
            throw new JsonException("There is more text after the value.");
        }

        return read && !context.HasErrors ? value! : throw new JsonException(context.Errors.First.Message); // read: not null
    }

    /// <summary>Writes a normalized value, indented as the writer is.</summary>
    /// <exception cref="JsonException">The value is nested deeper than the writer allows.</exception>
    public static void Write(Utf8JsonWriter writer, string value)
    {
        if (writer.CurrentDepth + DepthOf(value) > (writer.Options.MaxDepth == 0 ? DefaultMaxDepth : writer.Options.MaxDepth))
        {
            throw new JsonException("The value of an unknown member is nested too deep.");
        }

        if (!writer.Options.Indented && writer.Options.Encoder == ClaimJsonEncoder.Instance)
        {
            writer.WriteRawValue(value, skipInputValidation: true);
            return;
        }

        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(value), new JsonReaderOptions { MaxDepth = int.MaxValue });
        json.Read();
        TryCopy(ref json, new ReadContext(expectedBytes: 0), writer);
    }

    /// <summary>Writes a number with all its digits.</summary>
    public static void WriteNumber(Utf8JsonWriter writer, ReadOnlySpan<byte> digits)
    {
        if (!writer.Options.Indented)
        {
            writer.WriteRawValue(digits, skipInputValidation: true);
            return;
        }

        // The writer does not indent raw values, but it indents the numbers of a JsonDocument, which keep their digits too.
        var json = new Utf8JsonReader(digits);
        using var number = JsonDocument.ParseValue(ref json);
        number.RootElement.WriteTo(writer);
    }

    /// <summary>Returns the depth of nested objects and arrays.</summary>
    private static int DepthOf(string value)
    {
        var max = 0;
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(value), new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (json.Read())
        {
            max = Math.Max(max, json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? json.CurrentDepth + 1 : 0);
        }

        return max;
    }

    private static bool TryCopy(ref Utf8JsonReader json, ReadContext context, Utf8JsonWriter writer)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                return TryCopyObject(ref json, context, writer);
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                var isValid = true;
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    isValid &= TryCopy(ref json, context, writer);
                }

                writer.WriteEndArray();
                return isValid;
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
        var isValid = true;
        writer.WriteStartObject();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (!context.TryGetText(ref json, out var name))
            {
                isValid = false;
                name = "";
            }
            else if (!names.Add(name))
            {
                context.SkipDuplicate(ref json, name);
                continue;
            }

            writer.WritePropertyName(name);
            json.Read();
            isValid &= TryCopy(ref json, context, writer);
        }

        writer.WriteEndObject();
        return isValid;
    }
}
