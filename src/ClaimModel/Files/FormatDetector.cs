using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Streams;

namespace ClaimModel.Files;

/// <summary>Detects the format of an input whose name does not indicate it.</summary>
internal static class FormatDetector
{
    /// <summary>The number of bytes that are examined. A text without a line break in them is a document on one line.</summary>
    public const int MaxLength = 1 << 20;

    /// <summary>The number of lines that are examined, so that one with an error does not change the result.</summary>
    private const int MaxLines = 8;

    private static readonly JsonReaderOptions Syntax = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Determines the format of an input, compressed or not: JSON Lines if one of its first lines is a whole object with a member <c>type</c>; otherwise, a document.</summary>
    /// <param name="beginning">The first <see cref="MaxLength"/> bytes of the input.</param>
    public static DatasetFormat Detect(ReadOnlyMemory<byte> beginning)
    {
        var text = (Gzip.IsMatch(beginning.Span) ? Decompress(beginning) : beginning).Span;
        for (var lines = 0; lines < MaxLines && !text.IsEmpty; lines++)
        {
            text = TrimStart(text);
            var length = text.IndexOf((byte)'\n') is >= 0 and var lineFeed ? lineFeed : text.Length;
            var line = text[..length].TrimEnd(" \t\r"u8);
            if (IsRecord(line))
            {
                return DatasetFormat.JsonLines;
            }

            if (line is not ([(byte)'/', ..] or [(byte)'{', .., (byte)'}']))
            {
                break; // neither a comment, nor an object with an error
            }

            text = text[length..];
        }

        return DatasetFormat.Document;
    }

    private static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> text)
    {
        text = text.TrimStart(" \t\r\n"u8);
        return text[TextEncodings.ByteOrderMarkLength(text)..].TrimStart(" \t\r\n"u8);
    }

    private static bool IsRecord(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line, Syntax);
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

    /// <summary>Returns the beginning of the decompressed text, as far as it can be decompressed.</summary>
    private static ReadOnlyMemory<byte> Decompress(ReadOnlyMemory<byte> beginning)
    {
        var text = new byte[MaxLength];
        var length = 0;
        using var source = new MemoryStream(beginning.ToArray());
        using var decompressed = new DecompressionStream(source, new(long.MaxValue, int.MaxValue, "", ""));
        try
        {
            int count;
            while ((count = decompressed.Read(text.AsSpan(length))) > 0)
            {
                length += count;
            }
        }
        catch (DecompressionException)
        {
            // The beginning ends within the file, or the file is damaged, which is reported when it is read.
        }

        return text.AsMemory(0, length);
    }
}
