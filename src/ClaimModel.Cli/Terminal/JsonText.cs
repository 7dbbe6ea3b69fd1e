using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimModel.Values;

namespace ClaimModel.Cli.Terminal;

/// <summary>JSON for other programs that is harmless on a screen too.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Syntax = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // never put into a page; the safe one would escape every quotation mark and apostrophe
        Indented = true,
        NewLine = "\n",
    };

    public static string Of(Action<Utf8JsonWriter> write)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, Syntax))
        {
            write(json);
        }

        return EscapeHidden(Encoding.UTF8.GetString(text.WrittenSpan));
    }

    /// <summary>A text or null.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>A number or null.</summary>
    public static void WriteNumber(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteNumber(name, number.Value);
        }
    }

    /// <summary>The encoder leaves characters that turn the direction of writing; they stand only within texts, where they may be escaped.</summary>
    private static string EscapeHidden(string json)
    {
        if (!json.Any(IsHidden))
        {
            return json;
        }

        var escaped = new StringBuilder(json.Length + 16);
        foreach (var letter in json)
        {
            if (IsHidden(letter))
            {
                escaped.Append(HiddenCharacters.Escape(letter));
            }
            else
            {
                escaped.Append(letter);
            }
        }

        return escaped.ToString();
    }

    private static bool IsHidden(char letter) =>
        letter > '~' && !char.IsSurrogate(letter) && HiddenCharacters.Contains(new Rune(letter));
}
