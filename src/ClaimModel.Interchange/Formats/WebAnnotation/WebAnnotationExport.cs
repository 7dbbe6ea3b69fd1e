using System.Text.Json;
using ClaimModel.Interchange.Exporting;
using ClaimModel.Json.Writing;

namespace ClaimModel.Interchange.Formats.WebAnnotation;

/// <summary>Annotations in the W3C Web Annotation Data Model: a claim with citations is an annotation whose targets are the cited sources.</summary>
internal sealed class WebAnnotationExport : IExportFormat
{
    private const string NoPlace = "annotations have no place for it";

    private static readonly HashSet<string> Carried =
    [
        "text", "x-motivation", "language", "tags", "recordedBy", "recordedOn", "citations.source", "citations.quote.exact", "citations.quote.prefix", "citations.quote.suffix", "citations.locator",
    ];

    public string Name => "webannotation";

    public string Description => "W3C Web Annotation (JSON-LD)";

    public ValueList<string> Extensions => [".annotations.json", ".annotations.jsonld"];

    public void Export(ExportContext context)
    {
        var dataset = context.Dataset;
        var claims = dataset.Claims.Where(static claim => !claim.Citations.IsEmpty).ToList();
        using var json = new Utf8JsonWriter(context.Output, new() { Indented = true, NewLine = "\n", Encoder = ClaimJsonEncoder.Instance });
        json.WriteStartObject();
        json.WriteString("@context", AnnotationNames.Context);
        json.WriteString("type", "AnnotationCollection");
        if (dataset.Title is not null)
        {
            json.WriteString("label", dataset.Title);
        }

        json.WriteNumber("total", claims.Count);
        json.WriteStartObject("first");
        json.WriteString("type", "AnnotationPage");
        json.WriteNumber("startIndex", 0);
        json.WriteStartArray("items");
        var writer = new AnnotationWriter(json, context);
        foreach (var claim in claims)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            writer.Write(claim);
            context.NoteUncarried(claim, NoPlace, Carried);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        NoteOthers(context);
    }

    private static void NoteOthers(ExportContext context)
    {
        var dataset = context.Dataset;
        context.NoteUncarried(dataset, NoPlace, "title", "language");
        foreach (var claim in dataset.Claims.Where(static claim => claim.Citations.IsEmpty))
        {
            context.NoteLoss("claim", "an annotation requires a target, and the claim has no citation", claim.Id.Value);
        }

        var cited = dataset.Claims.SelectMany(static claim => claim.Citations).Select(static citation => citation.Source).ToHashSet();
        foreach (var source in dataset.Sources)
        {
            Note(context, source, cited.Contains(source.Id), "source", "title", "url");
        }

        var creators = dataset.Claims.Where(static claim => !claim.Citations.IsEmpty).Select(static claim => claim.RecordedBy).OfType<ActorId>().ToHashSet();
        foreach (var actor in dataset.Actors)
        {
            Note(context, actor, creators.Contains(actor.Id), "actor", "name", "kind");
        }

        foreach (var record in dataset.Topics.Cast<ExtensibleRecord>().Concat(dataset.Predicates).Concat(dataset.Units).Concat(dataset.Contradictions))
        {
            context.NoteLoss(Json.Records.RecordType.Of(record).Name, NoPlace, record.ReferenceId);
        }
    }

    private static void Note(ExportContext context, ExtensibleRecord record, bool isWritten, string type, params HashSet<string> carried)
    {
        if (isWritten)
        {
            context.NoteUncarried(record, NoPlace, carried);
        }
        else
        {
            context.NoteLoss(type, "no annotation refers to it", record.ReferenceId);
        }
    }
}
