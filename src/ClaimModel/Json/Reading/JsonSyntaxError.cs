using System.Buffers;
using System.Text;
using System.Text.Json;
using ClaimModel.Values;

namespace ClaimModel.Json.Reading;

/// <summary>Says in plain words where and how a text breaks the grammar of JSON.</summary>
internal static class JsonSyntaxError
{
    private static readonly SearchValues<byte> WordEnds = SearchValues.Create(" \t\r\n,:]}"u8);

    /// <summary>The fault at which a reader gave up.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="syntax">How it was read.</param>
    public static ReadError Find(ReadOnlySpan<byte> text, JsonReaderOptions syntax)
    {
        var json = new Utf8JsonReader(text, syntax);
        var open = new Stack<JsonTokenType>();
        var read = 0;
        try
        {
            while (json.Read())
            {
                read = (int)json.BytesConsumed;
                if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    open.Push(json.TokenType);
                }
                else if (json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    open.Pop();
                }
            }
        }
        catch (JsonException fault)
        {
            var start = StartOf(text, read);
            return syntax.CommentHandling == JsonCommentHandling.Skip && start < text.Length && text[start] == '/'
                ? InComment(text, start)
                : Describe(text, OffsetOf(text, fault), read, json.TokenType, open);
        }

        throw new InvalidOperationException("The text is JSON.");
    }

    /// <summary>Describes the fault at a place.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="place">Where the reader gave up.</param>
    /// <param name="read">Where the last whole token ended.</param>
    /// <param name="last">The last whole token.</param>
    /// <param name="open">The objects and lists around the place.</param>
    private static ReadError Describe(ReadOnlySpan<byte> text, int place, int read, JsonTokenType last, Stack<JsonTokenType> open)
    {
        var start = StartOf(text, read);
        var sawComma = text[read..start].Contains((byte)',');
        var container = open.Count > 0 ? open.Peek() : JsonTokenType.None;
        if (sawComma && open.Count == 0 && last != JsonTokenType.None)
        {
            return new(JsonRules.Syntax, read + text[read..].IndexOf((byte)','), "Found ',', where the end of the text is required.", null);
        }

        if (start == text.Length)
        {
            place = start;
        }

        var expected = Expected(container, last, sawComma);
        if (start < place)
        {
            var length = text[start..].IndexOfAny(WordEnds);
            var word = length < 0 ? text[start..] : text.Slice(start, length);
            if (text[start] != '"' && !(length < 0 && IsValue(word)))
            {
                return InWord(word, start);
            }

            if (text[start] == '"' && !IsClosed(text[(start + 1)..Math.Min(place, text.Length)]))
            {
                return InText(text, place, start);
            }

            expected = text[start] == '"' ? "a colon" : Expected(container, JsonTokenType.Number, sawComma: false);
        }

        if (place < text.Length && text[place] is (byte)'{' or (byte)'[' && open.Count >= 64)
        {
            return new(JsonRules.Depth, place, "Objects and lists nest deeper than 64 here.", null);
        }

        var hint = place < text.Length ? Hint(text[place..], sawComma, expected) : open.Count > 0 ? " Something is cut off, or a closing bracket is missing." : "";
        return new(JsonRules.Syntax, Math.Min(place, text.Length), $"Found {Found(text, place)}, where {expected} is required.{hint}", null);
    }

    /// <summary>Where the next token begins, behind white space and a comma.</summary>
    private static int StartOf(ReadOnlySpan<byte> text, int read)
    {
        var white = " \t\r\n"u8;
        var rest = text[read..].TrimStart(white);
        rest = rest is [(byte)',', ..] ? rest[1..].TrimStart(white) : rest;
        return text.Length - rest.Length;
    }

    /// <summary>Whether a text without its first quotation mark has its last.</summary>
    private static bool IsClosed(ReadOnlySpan<byte> text)
    {
        var quote = text.IndexOfAny((byte)'"', (byte)'\\');
        while (quote >= 0 && text[quote] == '\\')
        {
            text = text[Math.Min(quote + 2, text.Length)..];
            quote = text.IndexOfAny((byte)'"', (byte)'\\');
        }

        return quote >= 0;
    }

    /// <summary>Whether a word with which the text ends is a whole value.</summary>
    private static bool IsValue(ReadOnlySpan<byte> word) =>
        word.SequenceEqual("true"u8) || word.SequenceEqual("false"u8) || word.SequenceEqual("null"u8) || Number.TryParse(Encoding.UTF8.GetString(word), out _);

    private static ReadError InComment(ReadOnlySpan<byte> text, int start)
    {
        var isOpen = text[start..].StartsWith("/*"u8) && text[(start + 2)..].IndexOf("*/"u8) < 0;
        return new(JsonRules.Syntax, start, isOpen ? "The comment that begins here is never closed." : "A comment is not allowed here; put it before or after the member.", null);
    }

    private static ReadError InWord(ReadOnlySpan<byte> word, int start)
    {
        var shown = MessageText.Plain(word);
        return word[0] is (byte)'-' or (>= (byte)'0' and <= (byte)'9')
            ? new(JsonRules.Syntax, start, $"{shown} is not a number in JSON: it has no leading zeros, and it has digits before and after its point and after its e.", null)
            : new(JsonRules.Syntax, start, $"{shown} is not a value; put a text in double quotation marks. The only words without them are true, false and null.", null);
    }

    private static ReadError InText(ReadOnlySpan<byte> text, int place, int start)
    {
        if (place >= text.Length)
        {
            return new(JsonRules.Syntax, start, "The text that begins here is never closed with a quotation mark.", null);
        }

        var message = text[place] switch
        {
            (byte)'\n' or (byte)'\r' => "The text runs over the end of its line; close it with a quotation mark, or write \\n for a new line.",
            < 0x20 => $"A control character ({Found(text, place)}) is in the text; write it as an escape, such as \\t.",
            _ => $"{Found(text, place)} makes no escape here; write \\\\ for a backslash, and \\u with four hexadecimal digits for a character by its code.",
        };
        return new(JsonRules.Syntax, place, message, null);
    }

    private static string Expected(JsonTokenType container, JsonTokenType last, bool sawComma) => (container, last) switch
    {
        (_, JsonTokenType.PropertyName) => "a value",
        (JsonTokenType.StartObject, JsonTokenType.StartObject) => "a member's name in quotation marks or a closing brace",
        (JsonTokenType.StartObject, _) => sawComma ? "a member's name in quotation marks" : "a comma or a closing brace",
        (JsonTokenType.StartArray, JsonTokenType.StartArray) => "a value or a closing bracket",
        (JsonTokenType.StartArray, _) => sawComma ? "a value" : "a comma or a closing bracket",
        (_, JsonTokenType.None) => "a value",
        _ => "the end of the text",
    };

    private static string Hint(ReadOnlySpan<byte> rest, bool sawComma, string expected) => rest[0] switch
    {
        (byte)'}' or (byte)']' when sawComma => " The comma before it is one too many.",
        (byte)'\'' => " Put texts and names in double quotation marks.",
        (byte)'/' or (byte)'#' => " Comments are read only if an option allows them.",
        (byte)'"' or (byte)'{' or (byte)'[' when expected.StartsWith("a comma", StringComparison.Ordinal) => " A comma is missing before it.",
        (byte)'N' or (byte)'I' => " Numbers are finite, and words are in quotation marks.",
        (byte)'T' or (byte)'F' => " true and false are written in small letters.",
        (byte)'+' or (byte)'.' or (byte)'-' => " A number begins with a digit, or with a hyphen and a digit.",
        _ when expected.StartsWith("a member's name", StringComparison.Ordinal) || expected == "a value" => " Put texts and names in double quotation marks.",
        _ => "",
    };

    private static string Found(ReadOnlySpan<byte> text, int place)
    {
        if (place >= text.Length)
        {
            return "the end of the text";
        }

        Rune.DecodeFromUtf8(text[place..], out var rune, out _);
        return rune == Rune.ReplacementChar ? $"the byte {text[place]:X2}" : $"'{MessageText.Plain(rune.ToString())}'";
    }

    /// <summary>The offset of the place that an exception names by line and byte.</summary>
    private static int OffsetOf(ReadOnlySpan<byte> text, JsonException fault)
    {
        var offset = 0;
        for (var line = fault.LineNumber ?? 0; line > 0; line--)
        {
            offset += text[offset..].IndexOf((byte)'\n') + 1;
        }

        return offset + (int)(fault.BytePositionInLine ?? 0);
    }
}
