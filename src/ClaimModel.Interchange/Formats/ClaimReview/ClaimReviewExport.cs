using System.Text.Json;
using ClaimModel.Interchange.Exporting;
using ClaimModel.Json.Records;
using ClaimModel.Json.Writing;

namespace ClaimModel.Interchange.Formats.ClaimReview;

/// <summary>ClaimReview of schema.org in JSON-LD: a node for each review of each claim, with what Google requires.</summary>
internal sealed class ClaimReviewExport : IExportFormat
{
    private const string NoPlace = "ClaimReview has no place for it";

    private static readonly HashSet<string> OfClaim =
    [
        "text", "language", "identifiers.scheme", "identifiers.value", "identifiers.uri", "claimants", "assertedOn", "citations.source", "citations.x-first-appearance",
        "reviews.reviewer", "reviews.title", "reviews.verdict", "reviews.rating.value", "reviews.rating.best", "reviews.rating.worst", "reviews.explanation", "reviews.citations.source", "reviews.url", "reviews.publishedOn", "reviews.language",
    ];

    public string Name => "claimreview";

    public string Description => "ClaimReview of schema.org (JSON-LD)";

    public ValueList<string> Extensions => [".claimreview.json"];

    public void Export(ExportContext context)
    {
        using (var json = new Utf8JsonWriter(context.Output, new() { Indented = true, NewLine = "\n", Encoder = ClaimJsonEncoder.Instance }))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            var writer = new ClaimReviewWriter(json, context);
            foreach (var claim in context.Dataset.Claims)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                Write(context, writer, claim);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            NoteOthers(context, writer);
        }
    }

    private static void Write(ExportContext context, ClaimReviewWriter writer, Claim claim)
    {
        if (claim.Reviews.IsEmpty)
        {
            context.NoteLoss("claim", "the claim has no review", claim.Id.Value);
            return;
        }

        var count = 0;
        foreach (var review in claim.Reviews)
        {
            if (GoogleRequirements.Missing(review) is { } missing)
            {
                context.NoteLoss("claim.reviews", $"Google requires {missing}; the review is not written", claim.Id.Value);
            }
            else
            {
                writer.Write(claim, review);
                count++;
            }
        }

        if (count > 0)
        {
            context.NoteUncarried(claim, NoPlace, OfClaim);
        }
        else
        {
            context.NoteLoss("claim", "none of its reviews is written", claim.Id.Value);
        }
    }

    private static void NoteOthers(ExportContext context, ClaimReviewWriter writer)
    {
        var dataset = context.Dataset;
        context.NoteUncarried(dataset, NoPlace, "language");
        foreach (var actor in dataset.Actors)
        {
            Note(actor, writer.Actors.Contains(actor.Id), "name", "kind", "aliases", "roles.title", "description", "identifiers.scheme", "identifiers.value", "identifiers.uri");
        }

        foreach (var source in dataset.Sources)
        {
            Note(source, writer.Sources.Contains(source.Id), "kind", "title", "authors", "publisher", "url", "archivedUrl", "publishedOn", "language", "identifiers.scheme", "identifiers.value", "identifiers.uri");
        }

        foreach (var record in dataset.Topics.Cast<ExtensibleRecord>().Concat(dataset.Predicates).Concat(dataset.Units).Concat(dataset.Contradictions))
        {
            context.NoteLoss(RecordType.Of(record).Name, NoPlace, record.ReferenceId);
        }

        void Note(ExtensibleRecord record, bool isWritten, params HashSet<string> carried)
        {
            if (isWritten)
            {
                context.NoteUncarried(record, NoPlace, carried);
            }
            else
            {
                context.NoteLoss(RecordType.Of(record).Name, "no review that is written refers to it", record.ReferenceId);
            }
        }
    }
}
