using System.Globalization;
using ClaimModel.Json.Reading;

namespace ClaimModel.JsonLines.Reading;

/// <summary>Errors of lines that are not parsed.</summary>
internal static class LineErrors
{
    /// <summary>Gets the error of a file without any line that is not blank.</summary>
    public static ReadError EmptyFile { get; } = new(JsonRules.Empty, 0, "The file is empty; JSON Lines begin with { \"type\": \"dataset\", \"claimModel\": \"1.0\" }.", null);

    /// <summary>Gets the warning about a line that begins with a byte order mark.</summary>
    public static ReadError ByteOrderMark { get; } = new(JsonRules.ByteOrderMark, 0, "A byte order mark precedes the line, as in files that were joined, and is skipped; remove it.", null);

    /// <summary>Determines whether a line is blank, or contains only comments, if they are allowed.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> line, ReadOptions options) =>
        line.IsEmpty || (line[0] is <= (byte)' ' or (byte)'/' && WithoutComments(line, options.AllowCommentsAndTrailingCommas).IsEmpty);

    /// <summary>Returns a line without white space and comments at its beginning.</summary>
    private static ReadOnlySpan<byte> WithoutComments(ReadOnlySpan<byte> line, bool allowsComments)
    {
        while (true)
        {
            line = line.TrimStart(" \t\r"u8);
            var (end, length) = !allowsComments ? (-1, 0)
                : line.StartsWith("//"u8) ? (line.IndexOf((byte)'\r') is >= 0 and var lineBreak ? lineBreak : line.Length, 0)
                : line.StartsWith("/*"u8) ? (line[2..].IndexOf("*/"u8), 4)
                : (-1, 0);
            if (end < 0)
            {
                return line;
            }

            line = line[(end + length)..];
        }
    }

    /// <summary>Returns the error of a line that is longer than the limit.</summary>
    public static ReadError TooLong(ReadOptions options) =>
        new(JsonRules.LineLength, 0, string.Create(CultureInfo.InvariantCulture, $"The line is longer than {options.MaxLineBytes:N0} bytes, and is skipped; put each record on a line of its own, or raise the limit ({options.Names.MaxLineBytes})."), null);
}
