using System.Text;
using System.Text.Json;
using ClaimModel.Json.Writing;

namespace ClaimModel.Interchange.Formats.JsonLd;

/// <summary>The JSON-LD context: what the names in an export mean. Each type of record has names of its own.</summary>
internal static class JsonLdContext
{
    /// <summary>Gets the name of the member with all members of a record that ClaimModel does not know, as a JSON literal.</summary>
    public const string Extensions = "extensions";

    /// <summary>Returns the published document.</summary>
    public static string CreateDocument()
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, new() { Indented = true, Encoder = ClaimJsonEncoder.Instance }))
        {
            json.WriteStartObject();
            json.WritePropertyName("@context");
            Write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.ToArray()).ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>Writes the context as an object.</summary>
    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("@version", 1.1m);
        foreach (var (prefix, iri) in JsonLdVocabulary.Prefixes)
        {
            json.WriteString(prefix, iri);
        }

        json.WriteString(Extensions, $"claimmodel:{Extensions}");
        foreach (var type in JsonLdVocabulary.Types)
        {
            json.WriteStartObject(type.Name);
            json.WriteString("@id", type.Iri);
            json.WriteStartObject("@context");
            foreach (var term in type.Terms.Where(term => term.Form != JsonLdForm.Id && IsWritten(type, term)))
            {
                WriteTerm(json, term);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Determines whether a node of a type has the member. The verdict of a review is a member of its rating, as in schema.org.</summary>
    private static bool IsWritten(JsonLdType type, JsonLdTerm term) => (type.Record, term.Name) is not ("review", "verdict");

    private static void WriteTerm(Utf8JsonWriter json, JsonLdTerm term)
    {
        var (datatype, container) = term.Form switch
        {
            JsonLdForm.PlainSet or JsonLdForm.NodeSet or JsonLdForm.ReverseNodeSet => (null, "@set"),
            JsonLdForm.Prose => (null, "@language"),
            JsonLdForm.Address => ("xsd:anyURI", null),
            JsonLdForm.Date => ("xsd:date", null),
            JsonLdForm.Period => (JsonLdDates.Edtf, null),
            JsonLdForm.Digits => ("xsd:decimal", null),
            JsonLdForm.Reference => ("@id", null),
            JsonLdForm.ReferenceSet => ("@id", "@set"),
            JsonLdForm.ReferenceList => ("@id", "@list"),
            _ => default((string?, string?)),
        };
        if (datatype is null && container is null)
        {
            json.WriteString(term.Name, term.Iri);
            return;
        }

        json.WriteStartObject(term.Name);
        json.WriteString(term.Form == JsonLdForm.ReverseNodeSet ? "@reverse" : "@id", term.Iri);
        WriteIfAny(json, "@type", datatype);
        WriteIfAny(json, "@container", container);
        json.WriteEndObject();
    }

    private static void WriteIfAny(Utf8JsonWriter json, string keyword, string? value)
    {
        if (value is not null)
        {
            json.WriteString(keyword, value);
        }
    }
}
