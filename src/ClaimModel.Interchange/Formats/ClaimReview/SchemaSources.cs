using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.ClaimReview;

/// <summary>Reads creative works of schema.org as sources.</summary>
/// <param name="context">Receives the sources.</param>
/// <param name="reader">Reads the members.</param>
/// <param name="actors">Reads authors and publishers.</param>
/// <param name="resolve">Returns the full node for a reference by @id.</param>
internal sealed class SchemaSources(ImportContext context, MemberReader reader, SchemaActors actors, Func<JsonValue, JsonValue> resolve)
{
    private readonly HashSet<string> _added = new(StringComparer.Ordinal);

    /// <summary>Adds a source; null if the value has neither an address nor a title.</summary>
    /// <param name="value">A node, an address or a title.</param>
    /// <param name="path">The path of the value in the node of the review, for losses.</param>
    public SourceId? Add(JsonValue value, string path)
    {
        value = resolve(value);
        if (value.String is not null)
        {
            return reader.AddressOf(value) is { } text ? context.AddSource(text, value.Origin) : (SourceId?)null;
        }

        if (!value.IsObject)
        {
            return null;
        }

        var node = new JsonMembers(value, SchemaNames.Local);
        node.Take("@type");
        var identifiers = SchemaIdentifiers.Take(node, out var ownId);
        var address = reader.Address(node, "url") ?? reader.Address(node, "contentUrl") ?? (node.Peek("@id")?.String?.StartsWith("http", StringComparison.Ordinal) == true ? reader.Address(node, "@id") : null);
        var title = reader.Text(node, "name") ?? reader.Text(node, "headline");
        if ((address ?? title) is not { } key)
        {
            return null;
        }

        Source Describe(Source source)
        {
            var described = Read(source, node, title, path);
            return described with { Identifiers = described.Identifiers.AddRange(identifiers.Where(identifier => !described.Identifiers.Contains(identifier))) };
        }

        if (ownId is not null && SourceId.TryParse(ownId, out var own))
        {
            if (_added.Add(ownId))
            {
                context.Add(Describe(new Source { Id = own, Url = address }), value.Origin);
            }

            return own;
        }

        return context.AddSource(key, value.Origin, Describe);
    }

    private Source Read(Source source, JsonMembers node, string? title, string path)
    {
        if (title is not null)
        {
            if (source.Title is null || source.Title == title)
            {
                source = source with { Title = title };
            }
            else
            {
                node.Return("name");
                node.Return("headline");
            }
        }

        var kind = SchemaNames.TypesOf(node.Value).Select(KindOf).FirstOrDefault(static kind => kind != SourceKind.Other);
        source = source.Kind == SourceKind.Other ? source with { Kind = kind } : source;
        if (SchemaNames.TypesOf(node.Value).Any(type => NameOf(source.Kind.Known ?? SourceKind.Other) != type && type is not ("CreativeWork" or "Thing")))
        {
            node.Return("@type");
        }

        source = reader.Date(node, "datePublished") is { } date ? WithDate(source, date, node) : source;
        source = MemberReader.Language(node, "inLanguage") is { } language ? source with { Language = source.Language ?? language } : source;
        source = AddressIn(node, "archivedAt") is { } archived ? source with { ArchivedUrl = source.ArchivedUrl ?? archived } : source;
        foreach (var author in node.Take("author")?.OneOrMany ?? [])
        {
            if (actors.Add(author, $"{path}author.") is { } id)
            {
                source = source.Authors.Contains(id) ? source : source with { Authors = source.Authors.Add(id) };
            }
            else
            {
                node.Return("author");
            }
        }

        if (node.Take("publisher") is { } publisher)
        {
            var id = actors.Add(publisher, $"{path}publisher.");
            source = source with { Publisher = source.Publisher ?? id };
            if (id is null || source.Publisher != id)
            {
                node.Return("publisher");
            }
        }

        return source with { Extensions = source.Extensions.KeepRest(context, path, node, isOwnRecord: true) };
    }

    private string? AddressIn(JsonMembers node, string name) => node.Peek(name) is null ? null : reader.Address(node, name);

    private static Source WithDate(Source source, PartialDate date, JsonMembers node)
    {
        if (source.PublishedOn is not null && source.PublishedOn != date)
        {
            node.Return("datePublished");
            return source;
        }

        return source with { PublishedOn = date };
    }

    /// <summary>Returns the kind of source for a type of schema.org.</summary>
    public static SourceKind KindOf(string type) => type switch
    {
        "Article" or "NewsArticle" or "BlogPosting" or "Report" => SourceKind.Article,
        "SocialMediaPosting" or "DiscussionForumPosting" => SourceKind.SocialPost,
        "VideoObject" or "Clip" or "VideoObjectSnapshot" => SourceKind.Video,
        "ImageObject" or "ImageObjectSnapshot" or "Photograph" => SourceKind.Image,
        "AudioObject" or "AudioObjectSnapshot" => SourceKind.Audio,
        "WebPage" or "WebSite" => SourceKind.Web,
        "Dataset" => SourceKind.Dataset,
        "DigitalDocument" => SourceKind.Document,
        "BroadcastEvent" or "RadioEpisode" or "TVEpisode" => SourceKind.Broadcast,
        "Interview" => SourceKind.Interview,
        _ => SourceKind.Other,
    };

    /// <summary>Returns the type of schema.org for a kind of source.</summary>
    public static string NameOf(SourceKind kind) => kind switch
    {
        SourceKind.Article => "Article",
        SourceKind.SocialPost => "SocialMediaPosting",
        SourceKind.Video => "VideoObject",
        SourceKind.Image => "ImageObject",
        SourceKind.Audio => "AudioObject",
        SourceKind.Web => "WebPage",
        SourceKind.Dataset => "Dataset",
        SourceKind.Document => "DigitalDocument",
        SourceKind.Broadcast => "BroadcastEvent",
        _ => "CreativeWork",
    };
}
