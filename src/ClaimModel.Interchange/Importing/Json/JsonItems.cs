namespace ClaimModel.Interchange.Importing.Json;

/// <summary>Reads the items of a text that is either JSON Lines, or a list, or a single item.</summary>
internal static class JsonItems
{
    /// <summary>Reads the items: lines in bounded memory, and other texts as a whole. What cannot be read is reported and skipped.</summary>
    public static IEnumerable<JsonValue> Read(ImportContext context)
    {
        if (JsonBeginning.IsLines(context.Beginning.Span))
        {
            return JsonInput.ReadLines(context);
        }

        return JsonInput.Read(context) is { } value ? value.OneOrMany : [];
    }
}
