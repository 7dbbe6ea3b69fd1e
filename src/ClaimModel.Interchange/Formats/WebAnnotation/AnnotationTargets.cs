using ClaimModel.Interchange.Identities;
using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.WebAnnotation;

/// <summary>Reads the targets of annotations as citations of sources.</summary>
/// <param name="context">Receives the sources.</param>
/// <param name="reader">Reads the members.</param>
internal sealed class AnnotationTargets(ImportContext context, MemberReader reader)
{
    private readonly HashSet<string> _added = new(StringComparer.Ordinal);

    /// <summary>Returns the citations. A target without a source remains in the rest of the annotation.</summary>
    public List<Citation> Read(JsonMembers annotation)
    {
        var citations = new List<Citation>();
        var uri = annotation.Take("uri");
        var title = annotation.Peek("document")?["title"] is { } titles && MemberReader.TextOf(titles) is { } text ? reader.Plain(text, titles) : null;
        if (title is not null && annotation.Peek("document") is { } document && document.Children.All(static child => child.Name == "title") && !document["title"]!.Value.OneOrMany.Skip(1).Any()) // title: was just read
        {
            annotation.Take("document");
        }

        foreach (var target in annotation.Take("target")?.OneOrMany ?? [])
        {
            if (ReadTarget(target, uri, title) is { } citation)
            {
                if (!citations.Contains(citation))
                {
                    citations.Add(citation);
                }
            }
            else
            {
                annotation.Return("target");
            }
        }

        if (citations.Count == 0 && uri?.String is { Length: > 0 } page)
        {
            citations.Add(new() { Source = AddSource(page, uri.Value, title) });
        }
        else if (uri is { } value && !citations.Exists(citation => citation.Source == AddSource(value.String ?? "", value, null)))
        {
            annotation.Return("uri");
        }

        return citations;
    }

    private Citation? ReadTarget(JsonValue value, JsonValue? uri, string? title)
    {
        if (value.String is { Length: > 0 } address)
        {
            return new() { Source = AddSource(address, value, title) };
        }

        if (!value.IsObject)
        {
            return null;
        }

        var target = new JsonMembers(value);
        if ((value["type"] ?? value["@type"])?.String is null or "SpecificResource" or "oa:SpecificResource")
        {
            target.Take("type");
            target.Take("@type");
        }

        var named = target.Take("source") ?? target.Take("id") ?? target.Take("@id");
        var source = named?.OneOrMany.Select(static item => (JsonValue?)item).FirstOrDefault() ?? uri;
        if (source is not { } found || AddSource(found, title) is not { } id)
        {
            return null;
        }

        var selectors = new AnnotationSelectors(reader, target);
        var citation = new Citation { Source = id, Quote = selectors.Quote, Locator = selectors.Locator };
        return citation with { Extensions = citation.Extensions.KeepRest(context, "target.", target, isOwnRecord: true) };
    }

    /// <summary>Adds a source that is an address, or an object with one and perhaps a title.</summary>
    private SourceId? AddSource(JsonValue value, string? title)
    {
        if (!value.IsObject)
        {
            return value.String is { Length: > 0 } address ? AddSource(address, value, title) : (SourceId?)null;
        }

        var node = new JsonMembers(value);
        var key = (node.Take("id") ?? node.Take("@id") ?? node.Take("source"))?.String;
        if (string.IsNullOrEmpty(key))
        {
            return null;
        }

        var own = reader.Text(node, "schema:name") ?? reader.Text(node, "dc:title") ?? reader.Text(node, "title") ?? reader.Text(node, "label");
        var ownId = reader.Text(node, "schema:identifier");
        Source Describe(Source source) => source with
        {
            Title = source.Title is null || source.Title == key ? own ?? title ?? source.Title : source.Title,
            Extensions = source.Extensions.KeepRest(context, "target.source.", node, isOwnRecord: true),
        };

        var id = ownId ?? AnnotationNames.FromUrn(key, AnnotationNames.SourceUrn);
        if ((ownId is null && id == key) || !SourceId.TryParse(id, out var sourceId))
        {
            return context.AddSource(key, value.Origin, Describe);
        }

        if (_added.Add(id))
        {
            context.Add(Describe(new Source { Id = sourceId, Url = WebAddress.IsAbsolute(key) ? key : null }), value.Origin);
        }

        return sourceId;
    }

    private SourceId AddSource(string address, JsonValue value, string? title)
    {
        var id = AnnotationNames.FromUrn(address, AnnotationNames.SourceUrn);
        if (id != address && SourceId.TryParse(id, out var own))
        {
            if (_added.Add(id))
            {
                context.Add(new Source { Id = own, Title = title }, value.Origin);
            }

            return own;
        }

        return context.AddSource(address, value.Origin, source => source with { Title = source.Title ?? title });
    }
}
