using System.Text.Json;

namespace ClaimModel.Benchmarks.Generation;

/// <summary>Writes the members of an actor: the first actors are organizations, the others are people with a role in one of them.</summary>
internal static class ActorRecord
{
    public const int Organizations = 200;

    /// <summary>Returns the organization that a person speaks for; -1 for an organization.</summary>
    public static long OrganizationOf(long actor) => actor < Organizations ? -1 : actor % Organizations;

    public static void Write(Utf8JsonWriter json, long index)
    {
        RecordIds.Write(json, "id"u8, RecordType.Actor, index);
        if (index < Organizations)
        {
            WriteOrganization(json, index);
        }
        else
        {
            WritePerson(json, index);
        }
    }

    private static void WriteOrganization(Utf8JsonWriter json, long index)
    {
        var name = new Utf8TextBuilder(stackalloc byte[100]);
        name.Add(Words.Offices[index % Words.Offices.Length]);
        name.Add(" of "u8);
        name.Add(Words.Nations[index / Words.Offices.Length]);
        json.WriteString("kind"u8, "organization"u8);
        json.WriteString("name"u8, name.Text);
    }

    private static void WritePerson(Utf8JsonWriter json, long index)
    {
        var random = new RecordRandom(RecordType.Actor, index);
        var name = new Utf8TextBuilder(stackalloc byte[100]);
        var person = index - Organizations;
        name.Add(Words.FirstNames[person % Words.FirstNames.Length]);
        name.Add(" "u8);
        name.Add(Words.LastNames[person / Words.FirstNames.Length]);
        json.WriteString("kind"u8, "person"u8);
        json.WriteString("name"u8, name.Text);
        json.WriteStartArray("roles"u8);
        json.WriteStartObject();
        json.WriteString("title"u8, "Speaker"u8);
        RecordIds.Write(json, "organization"u8, RecordType.Actor, OrganizationOf(index));
        var from = new Utf8TextBuilder(stackalloc byte[4]);
        from.Add(2000 + random.Below(10), "D4");
        json.WriteString("from"u8, from.Text);
        json.WriteEndObject();
        json.WriteEndArray();
        if (random.Percent(30))
        {
            var item = new Utf8TextBuilder(stackalloc byte[20]);
            item.Add("Q"u8);
            item.Add(100_000 + index, "D");
            json.WriteStartArray("identifiers"u8);
            json.WriteStartObject();
            json.WriteString("scheme"u8, "wikidata"u8);
            json.WriteString("value"u8, item.Text);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }
}
