using System.Text.Json;

namespace ClaimModel.Interchange.Importing.Json;

/// <summary>Examines the beginning of a JSON text, by which formats are recognized.</summary>
internal static class JsonBeginning
{
    private const int MaxNames = 100;

    /// <summary>Returns the names of the members of the first object: the text itself, its first line, or the first element of the list that it is. Empty if there is none.</summary>
    public static IReadOnlyList<string> NamesOf(ReadOnlySpan<byte> beginning)
    {
        List<string> names = [];
        var json = new Utf8JsonReader(WithoutMark(beginning), isFinalBlock: false, new(new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }));
        try
        {
            while (names.Count < MaxNames && json.Read())
            {
                if (json.TokenType == JsonTokenType.PropertyName)
                {
                    names.Add(JsonText.Decode(ref json, out _));
                    if (!json.TrySkip())
                    {
                        break;
                    }
                }
                else if (json.TokenType != JsonTokenType.StartObject && !(json.TokenType == JsonTokenType.StartArray && json.CurrentDepth == 0))
                {
                    break;
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // A syntax error, or a name that is not valid UTF-8: what precedes it is enough.
        }

        return names;
    }

    /// <summary>Determines whether each line of the text is a value of its own, perhaps within the brackets of a list.</summary>
    public static bool IsLines(ReadOnlySpan<byte> beginning)
    {
        var text = WithoutMark(beginning);
        while (!text.IsEmpty)
        {
            var end = text.IndexOf((byte)'\n');
            var line = (end < 0 ? text : text[..end]).Trim(" \t\r"u8);
            text = end < 0 ? [] : text[(end + 1)..];
            if (line.IsEmpty || line.SequenceEqual("["u8))
            {
                continue;
            }

            // A line that is longer than the beginning has no end here.
            line = line.TrimEnd(","u8);
            return !line.IsEmpty && line[0] == (byte)'{' && (line[^1] == (byte)'}' || end < 0);
        }

        return false;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> beginning) => beginning.StartsWith("\uFEFF"u8) ? beginning[3..] : beginning;
}
