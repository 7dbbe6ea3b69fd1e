using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ClaimModel.Values;

namespace ClaimModel.Cli.Terminal;

/// <summary>JSON for other programs that is also safe to show on a terminal.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Syntax = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // The output is never embedded in HTML; the default encoder would escape all quotation marks.
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Returns a value as indented JSON.</summary>
    public static string Of<T>(T value, JsonTypeInfo<T> type)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, Syntax))
        {
            JsonSerializer.Serialize(json, value, type);
        }

        return EscapeHidden(Encoding.UTF8.GetString(text.WrittenSpan));
    }

    /// <summary>Escapes the hidden characters that the encoder does not escape, such as those that change the direction of text. They only occur in strings.</summary>
    private static string EscapeHidden(string json)
    {
        if (!json.Any(IsHidden))
        {
            return json;
        }

        var escaped = new StringBuilder(json.Length + 16);
        foreach (var character in json)
        {
            _ = IsHidden(character) ? escaped.Append(HiddenCharacters.Escape(character)) : escaped.Append(character);
        }

        return escaped.ToString();
    }

    private static bool IsHidden(char character) =>
        character > '~' && !char.IsSurrogate(character) && HiddenCharacters.Contains(new Rune(character));
}
