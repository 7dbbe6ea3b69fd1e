using System.Text.Json;
using ClaimModel.Json.Writing;

namespace ClaimModel.Interchange.Formats.JsonLd;

/// <summary>JSON-LD 1.1 (W3C) with terms of schema.org, PROV-O, SKOS, CiTO, Web Annotation and AIF. The context is part of each file, so that nothing is fetched.</summary>
internal sealed class JsonLdFormat : IExportFormat
{
    /// <summary>The number of bytes from which the text is passed to the output.</summary>
    private const int FlushBytes = 1 << 16;

    public string Name => "jsonld";

    public string Description => "JSON-LD for linked data";

    public ValueList<string> Extensions => [".jsonld"];

    public void Export(ExportContext context)
    {
        var iris = new JsonLdIris(context.Dataset, context.Options.BaseAddress);
        using var json = new Utf8JsonWriter(context.Output, new()
        {
            Indented = true,
            Encoder = ClaimJsonEncoder.Instance,
#if NET9_0_OR_GREATER
            NewLine = "\n",
#endif
        });
        json.WriteStartObject();
        json.WriteStartArray("@context");
        JsonLdContext.Write(json);
        json.WriteStartObject();
        json.WriteString("@base", iris.Base);
        json.WriteEndObject();
        json.WriteEndArray();
        new JsonLdWriter(context, json, iris).WriteDataset(() =>
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (json.BytesPending >= FlushBytes)
            {
                json.Flush();
            }
        });
        json.WriteEndObject();
        json.Flush();
        context.Output.Write("\n"u8);
    }
}
