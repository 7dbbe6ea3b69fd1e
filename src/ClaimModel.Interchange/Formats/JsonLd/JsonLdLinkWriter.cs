using System.Text.Json;

namespace ClaimModel.Interchange.Formats.JsonLd;

/// <summary>Writes the members that follow from others.</summary>
internal sealed class JsonLdLinkWriter(Utf8JsonWriter json, JsonLdIris iris, JsonLdLinks links)
{
    /// <summary>Writes the derived members of a record.</summary>
    public void Write(ExtensibleRecord record)
    {
        switch (record)
        {
            case Actor actor:
                WriteIris("actedOnBehalfOf", [.. links.PrincipalsOf(actor.Id)]);
                break;
            case Claim claim:
                WriteIris("appearance", [.. claim.Citations.Select(static citation => citation.Source).Distinct()]);
                WriteIris("disagreesWith", [.. links.OpponentsOf(claim.Id)]);
                WriteTime(claim.AssertedOn);
                break;
            case Contradiction contradiction:
                WriteTime(contradiction.Detection?.On);
                break;
        }
    }

    private void WriteIris<TId>(string name, ValueList<TId> ids)
        where TId : struct
    {
        if (!ids.IsEmpty)
        {
            json.WriteStartArray(name);
            foreach (var id in ids)
            {
                json.WriteStringValue(iris.OfId(id));
            }

            json.WriteEndArray();
        }
    }

    /// <summary>Writes the time at which a record came into being, which is known only to the second or not at all.</summary>
    private void WriteTime(PartialDate? date)
    {
        if (date is not null && JsonLdDates.DatatypeOf(date) is "xsd:dateTime" and var datatype)
        {
            json.WritePropertyName("generatedAtTime");
            JsonLdLiterals.Write(json, date.ToString(), datatype);
        }
    }
}
