using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Streams;

namespace ClaimModel.Cli.Input;

/// <summary>Tells by its beginning which form a text has that has no name.</summary>
internal static class FirstLine
{
    /// <summary>A longer line is taken for a document on one line.</summary>
    public const int Longest = 1 << 20;

    /// <summary>Whether it begins as JSON Lines do: compressed, or with a line that is a whole object with a member <c>type</c>.</summary>
    public static bool IsOfLines(ReadOnlySpan<byte> beginning)
    {
        if (Gzip.IsMatch(beginning))
        {
            return true;
        }

        var text = beginning[TextEncodings.ByteOrderMarkLength(beginning)..].TrimStart(" \t\r\n"u8);
        var feed = text.IndexOf((byte)'\n');
        return HasType(feed < 0 ? text : text[..feed]);
    }

    private static bool HasType(ReadOnlySpan<byte> line)
    {
        try
        {
            var json = new Utf8JsonReader(line);
            var hasType = false;
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            while (json.Read())
            {
                hasType |= json.CurrentDepth == 1 && json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("type"u8);
            }

            return hasType;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
