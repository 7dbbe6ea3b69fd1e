using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.WebAnnotation;

/// <summary>The text, the tags and the language in the bodies of an annotation. What is not used returns to the rest of the annotation.</summary>
internal sealed class AnnotationBody
{
    private readonly MemberReader _reader;
    private readonly List<string> _tags = [];

    public AnnotationBody(MemberReader reader, JsonMembers annotation)
    {
        _reader = reader;
        ReadBodies(annotation, "body");
        foreach (var name in new[] { "bodyValue", "text" })
        {
            if (Text is null && annotation.Peek(name) is { } value && reader.Text(annotation, name) is { } text)
            {
                (Text, Source) = (text, value);
            }
        }

        foreach (var tag in annotation.Take("tags")?.OneOrMany ?? [])
        {
            AddTag(tag.String, annotation, "tags");
        }
    }

    /// <summary>Gets the text; null if there is none.</summary>
    public string? Text { get; private set; }

    /// <summary>Gets the value that contains the text.</summary>
    public JsonValue? Source { get; private set; }

    public LanguageTag? Language { get; private set; }

    public IReadOnlyList<string> Tags => _tags;

    private void ReadBodies(JsonMembers annotation, string name)
    {
        foreach (var value in annotation.Take(name)?.OneOrMany ?? [])
        {
            if (!TryRead(value, annotation, name))
            {
                annotation.Return(name);
            }
        }
    }

    /// <summary>Reads a body; false if something of it is not used.</summary>
    private bool TryRead(JsonValue value, JsonMembers annotation, string name)
    {
        if (!value.IsObject)
        {
            return false; // the address of a body elsewhere
        }

        var body = new JsonMembers(value);
        var type = (value["type"] ?? value["@type"])?.String;
        if (type is not (null or "TextualBody" or "cnt:ContentAsText"))
        {
            return false;
        }

        body.Take("type");
        body.Take("@type");
        var purpose = body.Take("purpose")?.String;
        if (purpose == "tagging")
        {
            AddTag(body.Take("value")?.String, annotation, name);
        }
        else if (Text is null && _reader.Text(body, value["value"] is null ? "chars" : "value") is { } text)
        {
            (Text, Source) = (text, value);
            Language = MemberReader.Language(body, "language");
            if (purpose is not (null or "describing"))
            {
                body.Return("purpose");
            }
        }
        else
        {
            return false;
        }

        if (body.Peek("format")?.String is "text/plain" or "text/html")
        {
            body.Take("format");
        }

        return !body.Rest.Any();
    }

    private void AddTag(string? tag, JsonMembers annotation, string name)
    {
        if (string.IsNullOrWhiteSpace(tag))
        {
            annotation.Return(name);
        }
        else if (!_tags.Contains(tag.Trim()))
        {
            _tags.Add(tag.Trim());
        }
    }
}
