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
    /// <summary>Reads the value that starts at the reader's position; returns false if a part of it is invalid, which is reported.</summary>
    public static bool TryRead(ref Utf8JsonReader json, ReadContext context, [MaybeNullWhen(false)] out string value)
    {
        var text = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(text, new() { Encoder = ClaimJsonEncoder.Instance, SkipValidation = true });
        if (!TryCopy(ref json, context, new JsonOutput(writer)))
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

    /// <summary>Writes a normalized value as the output requires, such as indented.</summary>
    /// <exception cref="JsonException">The value is nested deeper than the output allows.</exception>
    public static void Write(JsonOutput output, string value)
    {
        if (output.Depth + DepthOf(value) > output.MaxDepth)
        {
            throw new JsonException("The value of an unknown member is nested too deep.");
        }

        if (output.IsNormalized)
        {
            output.WriteRaw(value);
            return;
        }

        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(value), new JsonReaderOptions { MaxDepth = int.MaxValue });
        json.Read();
        TryCopy(ref json, new ReadContext(expectedBytes: 0), output);
    }

    /// <summary>Returns the depth of nested objects and arrays.</summary>
    private static int DepthOf(string value)
    {
        var max = 0;
        if (value is not ['{' or '[', ..])
        {
            return max;
        }

        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(value), new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (json.Read())
        {
            max = Math.Max(max, json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? json.CurrentDepth + 1 : 0);
        }

        return max;
    }

    private static bool TryCopy(ref Utf8JsonReader json, ReadContext context, JsonOutput output)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                return TryCopyObject(ref json, context, output);
            case JsonTokenType.StartArray:
                output.StartArray(null);
                var isValid = true;
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    output.StartElement();
                    isValid &= TryCopy(ref json, context, output);
                }

                output.EndArray();
                return isValid;
            case JsonTokenType.String:
                if (!context.TryGetText(ref json, out var text))
                {
                    return false;
                }

                output.WriteText(null, text);
                return true;
            case JsonTokenType.Number:
                output.WriteNumber(null, Encoding.ASCII.GetString(ReadContext.BytesOf(ref json)));
                return true;
            case JsonTokenType.Null:
                output.WriteNull();
                return true;
            default:
                output.WriteBoolean(null, json.TokenType == JsonTokenType.True);
                return true;
        }
    }

    private static bool TryCopyObject(ref Utf8JsonReader json, ReadContext context, JsonOutput output)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var isValid = true;
        output.StartObject(null);
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

            output.WriteName(name);
            json.Read();
            isValid &= TryCopy(ref json, context, output);
        }

        output.EndObject();
        return isValid;
    }
}
