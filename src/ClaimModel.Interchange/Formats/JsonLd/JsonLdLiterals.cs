using System.Text;
using System.Text.Json;

namespace ClaimModel.Interchange.Formats.JsonLd;

/// <summary>Writes literals whose datatype depends on the value.</summary>
internal static class JsonLdLiterals
{
    /// <summary>The number of zeros up to which an exponent is written out.</summary>
    private const int MaxZeros = 400;

    /// <summary>Writes a value, and its datatype unless that of the term applies.</summary>
    public static void Write(Utf8JsonWriter json, string value, string datatype, string? datatypeOfTerm = null)
    {
        if (datatype == datatypeOfTerm)
        {
            json.WriteStringValue(value);
            return;
        }

        json.WriteStartObject();
        json.WriteString("@type", datatype);
        json.WriteString("@value", value);
        json.WriteEndObject();
    }

    /// <summary>Writes a number with all its digits. JSON-LD converts numbers to <c>xsd:double</c>, so it is written as a string.</summary>
    public static void Write(Utf8JsonWriter json, Number number)
    {
        var text = number.ToString();
        if (!text.AsSpan().ContainsAny('e', 'E'))
        {
            json.WriteStringValue(text);
        }
        else if (Math.Abs(number.Exact.Exponent) <= MaxZeros)
        {
            json.WriteStringValue(WithoutExponent(number.Exact)); // an xsd:decimal has no exponent
        }
        else
        {
            Write(json, text, "claimmodel:number");
        }
    }

    /// <summary>Writes the members of a record that ClaimModel does not know as a JSON literal. Its canonical form has numbers as double-precision values; if that would change one, the text is written instead.</summary>
    public static void Write(Utf8JsonWriter json, Extensions extensions)
    {
        var isText = extensions.Any(static extension => !HasOnlyDoubles(extension.Json));
        json.WriteStartObject(JsonLdContext.Extensions);
        json.WriteString("@type", isText ? "rdf:JSON" : "@json");
        json.WritePropertyName("@value");
        if (isText)
        {
            json.WriteStringValue(TextOf(extensions));
        }
        else
        {
            WriteMembers(json, extensions);
        }

        json.WriteEndObject();
    }

    private static string WithoutExponent(Number.Decimals number)
    {
        var (digits, point) = (number.Digits, (int)number.Exponent);
        var text = number.Sign == 0 ? "0"
            : point <= 0 ? $"0.{new string('0', -point)}{digits}"
            : point >= digits.Length ? digits.PadRight(point, '0')
            : $"{digits[..point]}.{digits[point..]}";
        return number.Sign < 0 ? $"-{text}" : text;
    }

    private static string TextOf(Extensions extensions)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text))
        {
            WriteMembers(json, extensions);
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    private static void WriteMembers(Utf8JsonWriter json, Extensions extensions)
    {
        json.WriteStartObject();
        foreach (var extension in extensions)
        {
            json.WritePropertyName(extension.Name);
            json.WriteRawValue(extension.Json, skipInputValidation: true); // the model has validated it
        }

        json.WriteEndObject();
    }

    private static bool HasOnlyDoubles(string value)
    {
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(value), new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.Number && !IsDouble(Encoding.ASCII.GetString(json.ValueSpan)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDouble(string text) =>
        Number.TryParse(text, out var number) && Number.Decimals.Of(text) == ((Number)number.ToDouble()).Exact;
}
