using System.Text.Json;
using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Views;

/// <summary>Contradictions for other programs: an object with those at odds and those that cannot be compared; every object has all its members.</summary>
internal static class ContradictionJson
{
    public static string Of(ListedContradictions shown) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("contradictions");
        foreach (var contradiction in shown.Contradictions)
        {
            Write(json, contradiction, shown);
        }

        json.WriteEndArray();
        json.WriteStartArray("notComparable");
        foreach (var incomparable in shown.Incomparable)
        {
            json.WriteStartObject();
            json.WriteString("subject", incomparable.Subject);
            json.WriteString("predicate", incomparable.Predicate);
            WriteList(json, "measures", incomparable.Measures);
            WriteList(json, "claims", incomparable.Claims.Select(id => id.Value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>A claim with who, when and where.</summary>
    public static void WriteClaim(Utf8JsonWriter json, ClaimId id, Claim? claim, DatasetNames names)
    {
        json.WriteStartObject();
        json.WriteString("id", id.Value);
        json.WriteText("text", claim?.Text);
        json.WriteStartArray("claimants");
        foreach (var actor in claim?.Claimants ?? default)
        {
            WriteActor(json, actor, names);
        }

        json.WriteEndArray();
        json.WriteText("onBehalfOf", claim?.OnBehalfOf?.Value);
        json.WriteText("stance", claim?.Stance.Word);
        json.WriteText("certainty", claim?.Certainty.Word);
        json.WriteText("assertedOn", claim?.AssertedOn?.ToString());
        json.WriteText("validTime", claim?.ValidTime?.ToString());
        json.WriteText("status", claim?.Status.Word);
        json.WriteStartArray("citations");
        foreach (var citation in claim?.Citations ?? default)
        {
            json.WriteStartObject();
            json.WriteString("source", citation.Source.Value);
            json.WriteString("title", names.Source(citation.Source));
            json.WriteText("locator", citation.Locator);
            json.WriteText("quote", citation.Quote?.Exact);
            json.WriteString("fidelity", citation.Fidelity.Word);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Contradiction contradiction, ListedContradictions shown)
    {
        json.WriteStartObject();
        json.WriteString("id", contradiction.Id.Value);
        json.WriteText("topic", contradiction.Topic?.Value);
        json.WriteString("strength", contradiction.Strength.Word);
        json.WriteText("basis", contradiction.Basis?.Word);
        json.WriteString("scope", JsonNamingPolicy.CamelCase.ConvertName(shown.Dataset.ScopeOf(contradiction).ToString()));
        json.WriteString("status", contradiction.Status.Word);
        json.WriteText("apparentBecause", contradiction.ApparentBecause?.Word);
        json.WriteString("method", (contradiction.Detection?.Method ?? DetectionMethod.Manual).Word);
        json.WriteText("rule", contradiction.Detection?.Rule);
        json.WriteText("alsoFoundBy", shown.AlsoFoundBy(contradiction));
        json.WriteText("explanation", contradiction.Explanation);
        json.WriteText("note", contradiction.Note);
        json.WriteStartArray("claims");
        foreach (var id in contradiction.Claims)
        {
            WriteClaim(json, id, shown.Names.Claim(id), shown.Names);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteActor(Utf8JsonWriter json, ActorId actor, DatasetNames names)
    {
        json.WriteStartObject();
        json.WriteString("id", actor.Value);
        json.WriteString("name", names.Actor(actor));
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
