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

    /// <summary>Returns a value as indented JSON, with a line feed at the end.</summary>
    public static string Of<T>(T value, JsonTypeInfo<T> type)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, Syntax))
        {
            JsonSerializer.Serialize(json, value, type);
        }

        text.Write("\n"u8);
        return Escaped(Encoding.UTF8.GetString(text.WrittenSpan));
    }

    /// <summary>Escapes hidden characters, such as those that change the direction of text, unless emoji or a script need them. They only occur in strings.</summary>
    private static string Escaped(string json)
    {
        var escaped = new StringBuilder(json.Length);
        var copied = 0;
        for (var index = HiddenCharacters.IndexIn(json); index >= 0; index = HiddenCharacters.IndexIn(json, copied))
        {
            var code = HiddenCharacters.CodePointAt(json, index);
            escaped.Append(json, copied, index - copied).Append(HiddenCharacters.Escape(code));
            copied = index + (code > char.MaxValue ? 2 : 1);
        }

        return escaped.Append(json, copied, json.Length - copied).ToString();
    }
}
