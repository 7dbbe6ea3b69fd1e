using System.Text.Json;

namespace ClaimModel.Interchange.Formats.ClaimReview;

/// <summary>Writes actors, sources and dates as schema.org has them.</summary>
internal sealed class SchemaWriter(Utf8JsonWriter json, ExportContext context)
{
    private readonly HashSet<ActorId> _actors = [];
    private readonly HashSet<SourceId> _sources = [];

    /// <summary>Gets the actors that were written.</summary>
    public IReadOnlySet<ActorId> Actors => _actors;

    /// <summary>Gets the sources that were written.</summary>
    public IReadOnlySet<SourceId> Sources => _sources;

    public void WriteActor(ActorId id)
    {
        var isFirst = _actors.Add(id);
        var actor = context.Dataset.FindActor(id);
        json.WriteStartObject();
        json.WriteString("@type", TypeOf(actor?.Kind.Known));
        json.WriteString("name", actor?.Name ?? id.Value);
        SchemaIdentifiers.Write(json, id.Value, actor?.Identifiers.Where(static identifier => !IsAddress(identifier)) ?? []);
        if (actor is not null)
        {
            WriteTexts("alternateName", actor.Aliases);
            WriteTexts("jobTitle", [.. actor.Roles.Select(static role => role.Title).OfType<string>()]);
            if (actor.Description is not null)
            {
                json.WriteString("description", actor.Description);
            }

            WriteTexts("url", Addresses(actor, "url"));
            WriteTexts("sameAs", Addresses(actor, "sameAs"));
            if (isFirst && actor.Kind.Known is not (ActorKind.Unknown or ActorKind.Person or ActorKind.Organization or ActorKind.Government or ActorKind.Publication))
            {
                context.NoteLoss("actor.kind", "schema.org has no type for it", id.Value);
            }
        }

        json.WriteEndObject();
    }

    public void WriteSource(SourceId id)
    {
        var isFirst = _sources.Add(id);
        var source = context.Dataset.FindSource(id);
        json.WriteStartObject();
        json.WriteString("@type", SchemaSources.NameOf(source?.Kind.Known ?? SourceKind.Other));
        SchemaIdentifiers.Write(json, id.Value, source?.Identifiers ?? []);
        if (source is null)
        {
            json.WriteString("name", id.Value);
            json.WriteEndObject();
            return;
        }

        if ((source.Title ?? (source.Url is null ? id.Value : null)) is { } title)
        {
            json.WriteString("name", title);
        }

        if (source.Url is not null)
        {
            json.WriteString("url", source.Url);
        }

        if (source.ArchivedUrl is not null)
        {
            json.WriteString("archivedAt", source.ArchivedUrl);
        }

        if (!source.Authors.IsEmpty)
        {
            json.WriteStartArray("author");
            foreach (var author in source.Authors)
            {
                WriteActor(author);
            }

            json.WriteEndArray();
        }

        if (source.Publisher is { } publisher)
        {
            json.WritePropertyName("publisher");
            WriteActor(publisher);
        }

        WriteDate("datePublished", source.PublishedOn, isFirst ? "source.publishedOn" : null, id.Value);
        WriteLanguage(source.Language);
        if (isFirst && (source.Kind.Known is not { } kind || (kind != SourceKind.Other && SchemaSources.NameOf(kind) == "CreativeWork")))
        {
            context.NoteLoss("source.kind", "schema.org has no type for it", id.Value);
        }

        json.WriteEndObject();
    }

    public void WriteLanguage(LanguageTag? language)
    {
        if (language is not null)
        {
            json.WriteString("inLanguage", language.ToString());
        }
    }

    /// <summary>Writes a date that ISO 8601 can express: a year, a month, a day, or a time.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="date">The date; null for none.</param>
    /// <param name="content">The member, for the loss if the date cannot be expressed; null if the loss is noted already.</param>
    /// <param name="recordId">The id of the record.</param>
    public void WriteDate(string name, PartialDate? date, string? content, string recordId)
    {
        if (date is null)
        {
            return;
        }

        if (IsIso(date.ToString()))
        {
            json.WriteString(name, date.ToString());
        }
        else if (content is not null)
        {
            context.NoteLoss(content, "ISO 8601 cannot express the date", recordId);
        }
    }

    private static bool IsIso(string date)
    {
        var isPlain = date.Length >= 4 && date[..4].All(char.IsAsciiDigit) && date.IndexOfAny(['?', '~', '%', 'X', 'Y']) < 0;
        return isPlain && (date.Length < 7 || string.CompareOrdinal(date, 5, "12", 0, 2) <= 0); // months above 12 are seasons
    }

    private void WriteTexts(string name, ValueList<string> texts)
    {
        if (texts.Count == 1)
        {
            json.WriteString(name, texts[0]);
        }
        else if (!texts.IsEmpty)
        {
            json.WriteStartArray(name);
            foreach (var text in texts)
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
        }
    }

    /// <summary>Determines whether an identifier is the address of a page of the actor, which is written as such.</summary>
    private static bool IsAddress(Identifier identifier) => identifier is { Scheme: "url" or "sameAs", Extensions.IsEmpty: true } && identifier.Uri == identifier.Value;

    private static ValueList<string> Addresses(Actor actor, string scheme) => [.. actor.Identifiers.Where(identifier => identifier.Scheme == scheme && IsAddress(identifier)).Select(static identifier => identifier.Value)];

    private static string TypeOf(ActorKind? kind) => kind switch
    {
        ActorKind.Person => "Person",
        ActorKind.Government => "GovernmentOrganization",
        ActorKind.Publication => "NewsMediaOrganization",
        ActorKind.Organization => "Organization",
        _ => "Thing",
    };
}
