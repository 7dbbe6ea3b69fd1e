using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Streams;

namespace ClaimModel.Cli.Input;

/// <summary>Detects JSON Lines in an input without a file name.</summary>
internal static class JsonLinesDetector
{
    /// <summary>The number of bytes that are examined. A text without a line break in them is a document on one line.</summary>
    public const int MaxLength = 1 << 20;

    /// <summary>Determines whether an input is JSON Lines: compressed, or its first line is an object with a member <c>type</c>.</summary>
    public static bool IsMatch(ReadOnlyMemory<byte> beginning)
    {
        if (Gzip.IsMatch(beginning.Span))
        {
            return true;
        }

        var text = beginning[TextEncodings.ByteOrderMarkLength(beginning.Span)..].TrimStart(" \t\r\n"u8);
        var lineFeed = text.Span.IndexOf((byte)'\n');
        var json = new Utf8JsonReader((lineFeed < 0 ? text : text[..lineFeed]).Span);
        var hasType = false;
        try
        {
            while (json.Read())
            {
                hasType |= json is { CurrentDepth: 1, TokenType: JsonTokenType.PropertyName } && ReadContext.TextEquals(ref json, "type"u8);
            }

            return hasType;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
