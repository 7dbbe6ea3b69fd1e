using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimModel.Json.Locations;
using ClaimModel.Values;

namespace ClaimModel.Json.Reading;

/// <summary>Locates and explains syntax errors of JSON in plain words.</summary>
internal static class JsonSyntaxError
{
    private static readonly SearchValues<byte> WordEnds = SearchValues.Create(" \t\r\n,:]}"u8);

    /// <summary>Returns the error at which the reader stops.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="options">The options for reading.</param>
    public static ReadError Find(ReadOnlySpan<byte> text, ReadOptions options)
    {
        if (PathIn(text) is { } path)
        {
            return new(JsonRules.Syntax, 0, $"{MessageText.Quoted(path)} is the path of a file, and not JSON. Read the file itself, with ReadFile or Load.", null);
        }

        var syntax = options.ToSyntax();
        var json = new Utf8JsonReader(text, syntax);
        var open = new Stack<(JsonTokenType Type, int Offset)>();
        var read = 0;
        try
        {
            while (json.Read())
            {
                read = (int)json.BytesConsumed;
                if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    open.Push((json.TokenType, (int)json.TokenStartIndex));
                }
                else if (json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    open.Pop();
                }
            }
        }
        catch (JsonException exception)
        {
            var start = StartOf(text, read);
            return syntax.CommentHandling == JsonCommentHandling.Skip && start < text.Length && text[start] == '/'
                ? InComment(text, start)
                : Describe(text, OffsetOf(text, exception), read, json.TokenType, open, options);
        }

        throw new InvalidOperationException("The text has no syntax error.");
    }

    /// <summary>Returns the path that was passed in place of the contents of the file; null if the text is not a path.</summary>
    private static string? PathIn(ReadOnlySpan<byte> text)
    {
        const int MaxPathLength = 1024;
        var path = text.Length > MaxPathLength ? "" : Encoding.UTF8.GetString(text).Trim();
        var isPath = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        return isPath && path.IndexOfAny(['{', '[', '"', '\n', '\r']) < 0 ? path : null;
    }

    /// <summary>Describes the error at an offset.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="offset">The offset at which the reader stopped.</param>
    /// <param name="read">The offset of the end of the last complete token.</param>
    /// <param name="last">The type of the last complete token.</param>
    /// <param name="open">The objects and arrays that contain the offset.</param>
    /// <param name="options">The options for reading.</param>
    private static ReadError Describe(ReadOnlySpan<byte> text, int offset, int read, JsonTokenType last, Stack<(JsonTokenType Type, int Offset)> open, ReadOptions options)
    {
        var start = StartOf(text, read);
        var sawComma = text[read..start].Contains((byte)',');
        var container = open.Count > 0 ? open.Peek().Type : JsonTokenType.None;
        if (sawComma && open.Count == 0 && last != JsonTokenType.None)
        {
            return new(JsonRules.Syntax, read + text[read..].IndexOf((byte)','), "Found ',', where the end of the text is required. Delete it and what follows, or check whether a bracket before it closes too early.", null);
        }

        if (start == text.Length)
        {
            offset = start;
        }

        var expected = Expected(container, last, sawComma);
        if (start < offset)
        {
            var length = text[start..].IndexOfAny(WordEnds);
            var word = length < 0 ? text[start..] : text.Slice(start, length);
            if (text[start] != '"' && !(length < 0 && IsValue(word)))
            {
                return InWord(word, start);
            }

            if (text[start] == '"' && !IsClosed(text[(start + 1)..Math.Min(offset, text.Length)]))
            {
                return InText(text, offset, start);
            }

            expected = text[start] == '"' ? "a colon" : Expected(container, JsonTokenType.Number, sawComma: false);
        }

        if (offset < text.Length && text[offset] is (byte)'{' or (byte)'[' && open.Count >= 64)
        {
            return new(JsonRules.Depth, offset, "Objects and arrays are nested more than 64 levels deep.", null);
        }

        var isRoot = open.Count == 0 && offset < text.Length && text[offset] is not ((byte)'/' or (byte)'#');
        var hint = isRoot ? RootHint(text[read..], last)
            : offset < text.Length ? Hint(text[offset..], sawComma, expected, options) : open.Count > 0 ? CutOff(text, open.Peek()) : "";
        return new(JsonRules.Syntax, Math.Min(offset, text.Length), $"Found {Found(text, offset)}, where {expected} is required.{hint}", null);
    }

    /// <summary>Returns advice about text before or after the document.</summary>
    /// <param name="rest">The text after the last complete token.</param>
    /// <param name="last">The type of the last complete token.</param>
    private static string RootHint(ReadOnlySpan<byte> rest, JsonTokenType last)
    {
        if (last == JsonTokenType.None)
        {
            return " The text of a dataset or record begins with {.";
        }

        var next = rest.TrimStart(" \t\r\n"u8);
        return next is [(byte)'{', ..] && rest[..^next.Length].Contains((byte)'\n')
            ? " If the text is JSON Lines, read it with ReadLines, or from a file whose name ends with .jsonl."
            : " Delete it and what follows, or check whether a bracket before it closes too early.";
    }

    /// <summary>Returns the offset of the next token, after white space and a comma.</summary>
    private static int StartOf(ReadOnlySpan<byte> text, int read)
    {
        var white = " \t\r\n"u8;
        var rest = text[read..].TrimStart(white);
        rest = rest is [(byte)',', ..] ? rest[1..].TrimStart(white) : rest;
        return text.Length - rest.Length;
    }

    /// <summary>Determines whether a string, without its opening quotation mark, has a closing one.</summary>
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

    /// <summary>Determines whether a word at the end of the text is a complete value.</summary>
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
        return LooksLikeNumber(Encoding.UTF8.GetString(word))
            ? new(JsonRules.Syntax, start, $"{shown} is not a valid JSON number: numbers have no leading zeros, and have digits on both sides of the decimal point and in the exponent.", null)
            : new(JsonRules.Syntax, start, $"'{shown}' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks.", null);
    }

    /// <summary>Determines whether a word that is not a number in JSON is probably meant as one, and not as a date or another text.</summary>
    public static bool LooksLikeNumber(string word) =>
        (word[0] is '-' or '+' or '.' || char.IsAsciiDigit(word[0])) && (word == "-" || word.Any(char.IsAsciiDigit))
        && !word.Any(character => character is not ('-' or '+' or '.') && !char.IsAsciiHexDigit(character) && character is not ('x' or 'X'))
        && word.Count(character => character == '.') <= 1 && word.LastIndexOf('-') is var hyphen && (hyphen <= 0 || word[hyphen - 1] is 'e' or 'E');

    private static ReadError InText(ReadOnlySpan<byte> text, int offset, int start)
    {
        if (offset >= text.Length)
        {
            return new(JsonRules.Syntax, start, "The string that begins here has no closing quotation mark.", null);
        }

        var message = text[offset] switch
        {
            (byte)'\n' or (byte)'\r' => "The string is not closed on its line; close it with a quotation mark, or write \\n for a line break.",
            < 0x20 => $"A control character ({Found(text, offset)}) is in the string; write it as an escape, such as \\t.",
            _ => $"{Found(text, offset)} is not valid after a backslash; write \\\\ for a backslash, and \\u with four hexadecimal digits for a character by its code.",
        };
        return new(JsonRules.Syntax, offset, message, null);
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

    private static string CutOff(ReadOnlySpan<byte> text, (JsonTokenType Type, int Offset) open)
    {
        var lines = new LineIndex(text.ToArray());
        return $" The text is cut off, or the {(open.Type == JsonTokenType.StartObject ? "object" : "list")} that begins {Place(lines[open.Offset], lines[text.Length])} is not closed.";
    }

    /// <summary>Returns a location as seen from another: its column in the same line, or its line.</summary>
    public static string Place((int Line, int Column) location, (int Line, int Column) seenFrom) => location.Line == seenFrom.Line
        ? string.Create(CultureInfo.InvariantCulture, $"at column {location.Column}")
        : string.Create(CultureInfo.InvariantCulture, $"on line {location.Line}");

    private static string Hint(ReadOnlySpan<byte> rest, bool sawComma, string expected, ReadOptions options) => rest[0] switch
    {
        (byte)'}' or (byte)']' when sawComma => " Remove the comma before it.",
        (byte)'}' or (byte)']' when expected == "a value" => " Write the value, or remove the member.",
        (byte)'\'' => " Put strings and names in double quotation marks.",
        (byte)'/' or (byte)'#' => $" Comments are not part of JSON; remove the comment{(rest[0] == '/' ? $", or allow comments with {options.Names.Comments}" : "")}.",
        (byte)'"' or (byte)'{' or (byte)'[' when expected.StartsWith("a comma", StringComparison.Ordinal) => " A comma is missing before it.",
        (byte)'N' or (byte)'I' when expected == "a value" => " JSON has no NaN or Infinity; strings are in quotation marks.",
        (byte)'T' or (byte)'F' when expected == "a value" => " Write true and false in lowercase.",
        (byte)'+' or (byte)'.' or (byte)'-' when expected == "a value" => " A number begins with a digit, or with a hyphen and a digit.",
        _ when expected.StartsWith("a member's name", StringComparison.Ordinal) || expected == "a value" => " Put strings and names in double quotation marks.",
        _ => "",
    };

    /// <summary>Describes the character at an offset.</summary>
    public static string Found(ReadOnlySpan<byte> text, int offset)
    {
        if (offset >= text.Length)
        {
            return "the end of the text";
        }

        Rune.DecodeFromUtf8(text[offset..], out var rune, out _);
        return rune == Rune.ReplacementChar ? $"the byte {text[offset]:X2}" : $"'{MessageText.Plain(rune.ToString())}'";
    }

    /// <summary>Returns the offset for the line and the byte position of an exception.</summary>
    private static int OffsetOf(ReadOnlySpan<byte> text, JsonException exception)
    {
        var offset = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            offset += text[offset..].IndexOf((byte)'\n') + 1;
        }

        return offset + (int)(exception.BytePositionInLine ?? 0);
    }
}
