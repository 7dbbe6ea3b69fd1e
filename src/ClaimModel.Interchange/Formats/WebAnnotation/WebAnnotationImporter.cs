using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Importing.Json;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Formats.WebAnnotation;

/// <summary>Imports annotations as claims: the text of the claim is the body, or the quote if there is no body; each target is a citation.</summary>
internal sealed class WebAnnotationImporter
{
    private static readonly string[] Containers = ["items", "first", "rows", "annotations", "@graph"];

    private readonly ImportContext _context;
    private readonly MemberReader _reader;
    private readonly AnnotationActors _actors;
    private readonly AnnotationTargets _targets;
    private long _count;

    public WebAnnotationImporter(ImportContext context)
    {
        _context = context;
        _reader = new(context);
        _actors = new(context, _reader);
        _targets = new(context, _reader);
    }

    public void Import(JsonValue root)
    {
        var annotations = new List<JsonMembers>();
        Collect(root, annotations);
        annotations.ForEach(ImportAnnotation);
        if (_count == 0)
        {
            _context.Report(ImportRules.Required, "The file contains no annotations: objects of the type \"Annotation\" with a \"target\", or rows of Hypothesis.", root.Origin);
        }
    }

    /// <summary>Finds the annotations in lists, pages, collections, graphs and answers; keeps what else these say in the metadata of the dataset.</summary>
    private void Collect(JsonValue value, List<JsonMembers> annotations)
    {
        if (value.IsList)
        {
            foreach (var item in value.Children)
            {
                Collect(item, annotations);
            }

            return;
        }

        var node = new JsonMembers(value);
        if (IsAnnotation(value))
        {
            annotations.Add(node);
            return;
        }

        var lists = Containers.Select(node.Take).OfType<JsonValue>().ToList();
        if (node.Peek("@context") is { } context && context.String is AnnotationNames.Context)
        {
            node.Take("@context");
        }

        if (TypeOf(value) is "AnnotationPage" or "AnnotationCollection")
        {
            TakeType(node);
            if (_context.Header.Title is null && _reader.Text(node, "label") is { } label)
            {
                _context.Header = _context.Header with { Title = label };
            }
        }

        if (!value.IsObject)
        {
            _context.NoteDropped("other content", value.ToString(), value.Origin);
        }
        else
        {
            _context.Header = _context.Header with { Extensions = _context.Header.Extensions.KeepRest(_context, "", node) };
        }

        lists.ForEach(list => Collect(list, annotations));
    }

    private static bool IsAnnotation(JsonValue value) =>
        value.IsObject && (TypeOf(value) is "Annotation" or "oa:Annotation" || (value["target"] is not null && (value["uri"] is not null || value["body"] is not null || value["motivation"] is not null)));

    private static string? TypeOf(JsonValue value) => (value["type"] ?? value["@type"])?.OneOrMany.Select(static type => type.String).FirstOrDefault();

    private static void TakeType(JsonMembers node)
    {
        node.Take("type");
        node.Take("@type");
    }

    private void ImportAnnotation(JsonMembers node)
    {
        if (++_count > _context.Options.MaxRows)
        {
            throw new ImportFailure(ImportRules.Limit, $"The file has more than {MessageText.Number(_context.Options.MaxRows)} annotations; the rest is not imported.", node.Value.Location);
        }

        if (TypeOf(node.Value) is "Annotation" or "oa:Annotation")
        {
            TakeType(node);
        }

        if (node.Peek("@context")?.String is AnnotationNames.Context)
        {
            node.Take("@context");
        }

        var body = new AnnotationBody(_reader, node);
        var citations = _targets.Read(node);
        var quote = citations.Select(static citation => citation.Quote?.Exact).FirstOrDefault(static exact => !string.IsNullOrWhiteSpace(exact));
        if ((body.Text ?? quote?.Trim()) is not { } text)
        {
            _context.Report(ImportRules.Required, "The annotation has neither a text as its body nor a quote, so that there is no claim. It is not imported.", node.Value.Origin);
            _context.NoteDropped("annotation", node.Value.ToJson(), node.Value.Origin);
            return;
        }

        if (body.Text is null)
        {
            citations = [.. citations.Select(citation => citation.Quote?.Exact == quote ? citation with { Fidelity = Fidelity.Verbatim } : citation)];
        }

        var origin = new JsonOrigin(node.Value)
            .With("/text", body.Source ?? node.Peek("target")).With("/citations", node.Peek("target")).With("/recordedOn", node.Peek("created"))
            .With("/recordedBy", node.Peek("creator") ?? node.Peek("user")).With("/tags", node.Peek("tags") ?? node.Peek("body"));
        var claim = new Claim
        {
            Id = IdOf(node, text, citations),
            Text = text,
            Language = body.Language,
            Citations = [.. citations],
            RecordedBy = _actors.Creator(node),
            RecordedOn = _reader.Date(node, "created"),
            Tags = [.. body.Tags],
        };
        _context.Add(claim with { Extensions = claim.Extensions.KeepRest(_context, "", node) }, origin);
    }

    /// <summary>Returns the id of the annotation, or one from its text and its targets.</summary>
    private static ClaimId IdOf(JsonMembers node, string text, List<Citation> citations)
    {
        var name = node.Peek("id") is null ? "@id" : "id";
        if (node.Take(name)?.Scalar is { Length: > 0 } id)
        {
            return ClaimId.Parse(StableId.FromKey(AnnotationNames.FromUrn(id, AnnotationNames.ClaimUrn)));
        }

        node.Return(name);
        return ClaimId.Parse(StableId.FromText(text, [.. citations.Select(static citation => $"{citation.Source} {citation.Quote?.Exact}")]));
    }
}
