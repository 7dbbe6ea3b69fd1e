using System.Text.Json;
using ClaimModel.Interchange.Exporting;
using ClaimModel.Interchange.Formats.Diagrams;
using ClaimModel.Json.Writing;

namespace ClaimModel.Interchange.Formats.VegaLite;

/// <summary>Vega-Lite 6, a grammar of charts in JSON: a timeline of claims by speaker, with the data in the file. Those who draw themselves can change everything about it.</summary>
internal sealed class VegaLiteFormat : IExportFormat
{
    private static readonly HashSet<string> Carried =
    [
        "dataset.title", "actor.name", "topic.label",
        "claim.id", "claim.text", "claim.claimants", "claim.onBehalfOf", "claim.topics", "claim.assertedOn", "claim.validTime", "claim.status",
        "contradiction.id", "contradiction.claims", "contradiction.strength", "contradiction.topic", "contradiction.status", "contradiction.apparentBecause",
    ];

    public string Name => "vega-lite";

    public string Description => "Vega-Lite timeline of claims by speaker, to be changed at will";

    public ValueList<string> Extensions => [".vl.json"];

    public void Export(ExportContext context)
    {
        context.NoteMembersExcept(Carried, "the timeline shows only claims, who makes them when, and how they are related");
        var names = new DisplayNames(context);
        var rows = new VegaLiteRows(context, names);
        using var json = new Utf8JsonWriter(context.Output, new()
        {
            Indented = true,
            Encoder = ClaimJsonEncoder.Instance,
#if NET9_0_OR_GREATER
            NewLine = "\n",
#endif
        });
        json.WriteStartObject();
        json.WriteString("$schema", VegaLiteChart.Schema);
        json.WriteString("title", names.Title.Length == 0 ? "Claims" : names.Title);
        json.WriteString("description", VegaLiteChart.Description);
        json.WriteStartObject("datasets");
        rows.Write(json);
        json.WriteEndObject();
        WriteChart(json, rows);
        json.WriteEndObject();
        json.Flush();
        context.Output.Write("\n"u8);
    }

    /// <summary>Writes the members of the chart, without layers that have no data.</summary>
    private static void WriteChart(Utf8JsonWriter json, VegaLiteRows rows)
    {
        using var chart = JsonDocument.Parse(VegaLiteChart.Members);
        foreach (var member in chart.RootElement.EnumerateObject())
        {
            if (!member.NameEquals("layer"))
            {
                member.WriteTo(json);
                continue;
            }

            json.WriteStartArray("layer");
            foreach (var layer in member.Value.EnumerateArray().Where(layer => rows.HasLayer(layer.GetProperty("name").GetString()!))) // all layers have names
            {
                layer.WriteTo(json);
            }

            json.WriteEndArray();
        }
    }
}
