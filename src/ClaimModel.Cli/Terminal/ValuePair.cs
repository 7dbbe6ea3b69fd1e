using System.Text.Json;

namespace ClaimModel.Cli.Terminal;

/// <summary>Two different JSON values, as they are shown next to each other: on one line, escaped, and truncated so that the difference is visible.</summary>
internal static class ValuePair
{
    /// <summary>The number of characters of a truncated text before those that differ.</summary>
    private const int ContextLength = 20;

    /// <summary>The length up to which texts are shown from their beginning.</summary>
    private const int ShortLength = 60;

    /// <summary>Returns the texts of two values; null for a value that does not exist.</summary>
    public static (string? First, string? Second) Of(string? first, string? second)
    {
        var (one, isOneText) = TextOf(first);
        var (other, isOtherText) = TextOf(second);
        var start = one is null || other is null ? 0 : StartOf(one, other);
        return (Shown(one, isOneText, start), Shown(other, isOtherText, start));
    }

    /// <summary>Returns the content of a string, and the JSON text of another value.</summary>
    private static (string? Text, bool IsText) TextOf(string? json)
    {
        if (json is null || json[0] != '"')
        {
            return (json, false);
        }

        using var document = JsonDocument.Parse(json);
        return (document.RootElement.GetString(), true);
    }

    private static int StartOf(string one, string other)
    {
        var common = one.AsSpan().CommonPrefixLength(other);
        if (common < ShortLength)
        {
            return 0;
        }

        var start = common - ContextLength;
        return char.IsLowSurrogate(one[start]) ? start - 1 : start;
    }

    private static string? Shown(string? text, bool isText, int start)
    {
        if (text is null)
        {
            return null;
        }

        var shown = $"{(start > 0 ? "…" : "")}{ScreenText.Short(text[start..])}";
        return isText ? $"\"{shown}\"" : shown;
    }
}
