using System.Text.Json.Nodes;

namespace ClaimModel.Benchmarks.Generation;

/// <summary>The members of records that have texts for people, rather than ids, dates and words of a vocabulary.</summary>
internal static class TextMembers
{
    private static readonly HashSet<string> Names = ["exact", "label", "name", "text", "title", "verdict"];

    /// <summary>Replaces all texts of a record.</summary>
    public static JsonObject Replace(JsonObject record, Func<string, string> replace)
    {
        foreach (var (name, value) in record.ToList())
        {
            switch (value)
            {
                case JsonObject inner:
                    Replace(inner, replace);
                    break;
                case JsonArray list:
                    foreach (var inner in list.OfType<JsonObject>())
                    {
                        Replace(inner, replace);
                    }

                    break;
                case JsonValue text when Names.Contains(name):
                    record[name] = replace(text.GetValue<string>());
                    break;
            }
        }

        return record;
    }
}
