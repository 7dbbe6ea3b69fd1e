using System.Globalization;
using ClaimModel.Json.Reading;

namespace ClaimModel.JsonLines.Reading;

/// <summary>Errors of lines that are not parsed.</summary>
internal static class LineErrors
{
    /// <summary>Gets the error of a file without any line that is not blank.</summary>
    public static ReadError EmptyFile { get; } = new(JsonRules.Empty, 0, "The file is empty; JSON Lines begin with { \"type\": \"dataset\", \"claimModel\": \"1.0\" }.", null);

    /// <summary>Determines whether a line is blank.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> line) => line.IsEmpty || (line[0] <= ' ' && line.Trim(" \t\r"u8).IsEmpty);

    /// <summary>Returns the error of a line that is longer than the limit.</summary>
    public static ReadError TooLong(ReadOptions options) =>
        new(JsonRules.LineLength, 0, string.Create(CultureInfo.InvariantCulture, $"The line is longer than {options.MaxLineBytes:N0} bytes, and is skipped; put each record on a line of its own, or raise the limit ({options.Names.MaxLineBytes})."), null);
}
