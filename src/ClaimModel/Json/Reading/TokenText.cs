using System.Text;
using System.Text.Json;
using ClaimModel.Values;

namespace ClaimModel.Json.Reading;

/// <summary>Describes tokens in messages.</summary>
internal static class TokenText
{
    /// <summary>Returns a description of the current token.</summary>
    public static string Of(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => $"the string \"{MessageText.Plain(ReadContext.BytesOf(ref json))}\"",
        JsonTokenType.Number => $"the number {MessageText.Plain(ReadContext.BytesOf(ref json))}",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    /// <summary>Returns the JSON of the current token, a string with its quotation marks.</summary>
    public static string Raw(ref Utf8JsonReader json)
    {
        var text = Encoding.UTF8.GetString(ReadContext.BytesOf(ref json));
        return json.TokenType == JsonTokenType.String ? $"\"{text}\"" : text;
    }
}
