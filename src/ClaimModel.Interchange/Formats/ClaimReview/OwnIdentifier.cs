using System.Text.Json;
using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.ClaimReview;

/// <summary>The id of a record as an identifier of schema.org, by which an export of this package is imported with the same ids.</summary>
internal static class OwnIdentifier
{
    private const string Property = "claimmodel";

    public static void Write(Utf8JsonWriter json, string id)
    {
        json.WriteStartObject("identifier");
        json.WriteString("@type", "PropertyValue");
        json.WriteString("propertyID", Property);
        json.WriteString("value", id);
        json.WriteEndObject();
    }

    /// <summary>Takes the id from a node; null if it has none.</summary>
    public static string? Take(JsonMembers node)
    {
        if (node.Peek("identifier") is { IsObject: true } identifier && identifier["propertyID"]?.String == Property && identifier["value"]?.String is { } id)
        {
            node.Take("identifier");
            return id;
        }

        return null;
    }
}
