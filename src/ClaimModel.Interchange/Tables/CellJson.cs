using System.Text;
using System.Text.Json;
using ClaimModel.Interchange.Translation;

namespace ClaimModel.Interchange.Tables;

/// <summary>JSON values in cells: of members that the model does not know, and of whole objects and lists.</summary>
internal static class CellJson
{
    private const int MaxDepth = 64;

    /// <summary>Determines whether a text is one JSON value.</summary>
    public static bool IsJson(string text) => text.Length > 0 && MayBegin(text) && TryCheck(Encoding.UTF8.GetBytes(text));

    /// <summary>Writes the value in a cell if it is one JSON value.</summary>
    public static bool TryWrite(string cell, TranslatedJson json, long mark)
    {
        var utf8 = MayBegin(cell) ? Encoding.UTF8.GetBytes(cell) : [];
        if (utf8.Length == 0 || !TryCheck(utf8))
        {
            return false;
        }

        json.Raw(utf8, mark);
        return true;
    }

    /// <summary>Writes the members of the JSON object in a cell, if it is one.</summary>
    public static bool TryWriteMembers(string cell, TranslatedJson json, long mark)
    {
        var utf8 = Encoding.UTF8.GetBytes(cell);
        if (!TryCheck(utf8))
        {
            return false;
        }

        using var document = JsonDocument.Parse(utf8, new() { MaxDepth = MaxDepth });
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            json.RawName(reader.ValueSpan, mark);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            json.Raw(utf8.AsSpan(start, (int)reader.BytesConsumed - start), mark);
        }

        return true;
    }

    /// <summary>Determines quickly whether a text cannot be JSON.</summary>
    private static bool MayBegin(string text)
    {
        var trimmed = text.AsSpan().TrimStart(" \t\r\n");
        return !trimmed.IsEmpty && (trimmed[0] is '{' or '[' or '"' or '-' or 't' or 'f' or 'n' || char.IsAsciiDigit(trimmed[0]));
    }

    private static bool TryCheck(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
            while (json.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
