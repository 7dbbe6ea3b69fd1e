using System.Text.Json;
using ClaimModel.Interchange.Identities;
using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.ClaimReview;

/// <summary>Identifiers of schema.org: property values with the scheme as their property. One of them is the id of a record, by which an export of this package is imported with the same ids.</summary>
internal static class SchemaIdentifiers
{
    private const string IdProperty = "claimmodel";

    /// <summary>Writes the id and the identifiers of a record.</summary>
    public static void Write(Utf8JsonWriter json, string id, IEnumerable<Identifier> identifiers)
    {
        json.WriteStartArray("identifier");
        WriteValue(json, IdProperty, id, null);
        foreach (var identifier in identifiers)
        {
            WriteValue(json, identifier.Scheme, identifier.Value, identifier.Uri);
        }

        json.WriteEndArray();
    }

    /// <summary>Takes the identifiers of a node that are property values; others remain in the rest.</summary>
    /// <param name="node">The node.</param>
    /// <param name="id">The id of the record; null if there is none.</param>
    public static ValueList<Identifier> Take(JsonMembers node, out string? id)
    {
        id = null;
        var identifiers = new List<Identifier>();
        foreach (var item in node.Take("identifier")?.OneOrMany ?? [])
        {
            var property = item["propertyID"]?.String;
            var value = item["value"]?.String;
            var url = item["url"]?.String;
            var isRead = !string.IsNullOrEmpty(property) && !string.IsNullOrEmpty(value) && (url is null || WebAddress.IsAbsolute(url))
                && item.Children.All(static child => child.Name is "@type" or "propertyID" or "value" or "url");
            if (!isRead)
            {
                node.Return("identifier");
            }
            else if (property == IdProperty)
            {
                id = value;
            }
            else
            {
                identifiers.Add(new() { Scheme = property!, Value = value!, Uri = url }); // neither is empty
            }
        }

        return [.. identifiers];
    }

    private static void WriteValue(Utf8JsonWriter json, string property, string value, string? url)
    {
        json.WriteStartObject();
        json.WriteString("@type", "PropertyValue");
        json.WriteString("propertyID", property);
        json.WriteString("value", value);
        if (url is not null)
        {
            json.WriteString("url", url);
        }

        json.WriteEndObject();
    }
}
