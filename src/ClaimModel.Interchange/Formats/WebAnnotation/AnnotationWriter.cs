using System.Text.Json;

namespace ClaimModel.Interchange.Formats.WebAnnotation;

/// <summary>Writes claims as annotations.</summary>
internal sealed class AnnotationWriter(Utf8JsonWriter json, ExportContext context)
{
    public void Write(Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("id", Uri.TryCreate(claim.Id.Value, UriKind.Absolute, out _) ? claim.Id.Value : AnnotationNames.ToAddress(claim.Id.Value, AnnotationNames.ClaimUrn, context.Options.BaseAddress));
        json.WriteString("type", "Annotation");
        if (claim.Extensions["x-motivation"] is { } motivation)
        {
            json.WritePropertyName("motivation");
            json.WriteRawValue(motivation.Json);
        }

        WriteCreation(claim);
        WriteBodies(claim);
        json.WriteStartArray("target");
        foreach (var citation in claim.Citations)
        {
            WriteTarget(citation);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteCreation(Claim claim)
    {
        if (claim.RecordedOn is { } date)
        {
            // The model requires a time; a day, which is more honest than midnight, is what most readers accept too.
            json.WriteString("created", date.ToString());
        }

        if (claim.RecordedBy is { } creator)
        {
            json.WriteStartObject("creator");
            json.WriteString("id", AnnotationNames.ToAddress(creator.Value, AnnotationNames.ActorUrn, null));
            var actor = context.Dataset.FindActor(creator);
            if (TypeOf(actor?.Kind.Known) is { } type)
            {
                json.WriteString("type", type);
            }

            json.WriteString("name", actor?.Name ?? creator.Value);
            json.WriteEndObject();
        }
    }

    private void WriteBodies(Claim claim)
    {
        json.WriteStartArray("body");
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("value", claim.Text);
        json.WriteString("format", "text/plain");
        if ((claim.Language ?? context.Dataset.Language) is { } language)
        {
            json.WriteString("language", language.ToString());
        }

        json.WriteString("purpose", "describing");
        json.WriteEndObject();
        foreach (var tag in claim.Tags)
        {
            json.WriteStartObject();
            json.WriteString("type", "TextualBody");
            json.WriteString("value", tag);
            json.WriteString("purpose", "tagging");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteTarget(Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        var source = context.Dataset.FindSource(citation.Source);
        json.WriteStartObject("source");
        json.WriteString("id", source?.Url ?? AnnotationNames.ToAddress(citation.Source.Value, AnnotationNames.SourceUrn, null));
        json.WriteString("schema:identifier", citation.Source.Value);
        if (source?.Title is { } title)
        {
            json.WriteString("schema:name", title);
        }

        json.WriteEndObject();
        if (citation.Quote is not null || citation.Locator is not null)
        {
            json.WriteStartArray("selector");
            WriteQuote(citation.Quote);
            WriteLocator(citation.Locator);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteQuote(Quote? quote)
    {
        if (quote is null)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", quote.Exact);
        if (quote.Prefix is not null)
        {
            json.WriteString("prefix", quote.Prefix);
        }

        if (quote.Suffix is not null)
        {
            json.WriteString("suffix", quote.Suffix);
        }

        json.WriteEndObject();
    }

    private void WriteLocator(string? locator)
    {
        if (locator is null)
        {
            return;
        }

        json.WriteStartObject();
        if (AnnotationSelectors.PositionOf(locator) is var (start, end))
        {
            json.WriteString("type", "TextPositionSelector");
            json.WriteNumber("start", start);
            json.WriteNumber("end", end);
        }
        else
        {
            json.WriteString("type", "FragmentSelector");
            json.WriteString("value", locator);
        }

        json.WriteEndObject();
    }

    private static string? TypeOf(ActorKind? kind) => kind switch
    {
        ActorKind.Person => "Person",
        ActorKind.Organization or ActorKind.Government or ActorKind.Publication => "Organization",
        ActorKind.System => "Software",
        _ => null,
    };
}
