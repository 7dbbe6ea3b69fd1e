using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ClaimModel.Interchange.Importing.Json;

/// <summary>Decodes strings of JSON.</summary>
internal static class JsonText
{
    /// <summary>Returns the string or name on which the reader is positioned, with U+FFFD for unpaired surrogates.</summary>
    public static string Decode(ref Utf8JsonReader json, out bool hasUnpaired)
    {
        hasUnpaired = false;
        if (!json.ValueIsEscaped || !MayHaveSurrogates(json.ValueSpan))
        {
            return json.GetString()!; // the token is a string or a name
        }

        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            hasUnpaired = true;
            return Unescape(Encoding.UTF8.GetString(json.ValueSpan));
        }
    }

    private static bool MayHaveSurrogates(ReadOnlySpan<byte> text) => text.IndexOf("\\ud"u8) >= 0 || text.IndexOf("\\uD"u8) >= 0;

    /// <summary>Replaces escapes, which are valid as such. Surrogates that are not in pairs become U+FFFD.</summary>
    private static string Unescape(string text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] != '\\')
            {
                decoded.Append(text[index]);
                continue;
            }

            index++;
            decoded.Append(text[index] switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)int.Parse(text.AsSpan(index + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                var other => other,
            });
            index += text[index] == 'u' ? 4 : 0;
        }

        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(decoded.ToString()));
    }
}
