using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Importing.Json;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Formats.ClaimReview;

/// <summary>Imports the reviews of JSON-LD texts. The author of a review is the reviewer, and the author of the item reviewed is the claimant.</summary>
internal sealed class ClaimReviewImporter
{
    private readonly ImportContext _context;
    private readonly JsonLdDocuments _documents;
    private readonly Uri? _page;
    private readonly MemberReader _reader;
    private readonly SchemaActors _actors;
    private readonly ReviewedItem _item;
    private readonly SchemaSources _sources;
    private readonly ClaimDrafts _drafts = new();

    /// <param name="context">Receives the claims.</param>
    /// <param name="documents">The JSON-LD texts of the file.</param>
    /// <param name="page">The address of the page that contains them; null if it is not known.</param>
    public ClaimReviewImporter(ImportContext context, JsonLdDocuments documents, Uri? page)
    {
        (_context, _documents, _page) = (context, documents, page);
        _reader = new(context);
        _actors = new(context, _reader, documents.Resolve);
        _sources = new(context, _reader, _actors, documents.Resolve);
        _item = new(context, _reader, _actors, _sources, documents.Resolve);
    }

    public void Import()
    {
        KeepOthers();
        var count = 0L;
        foreach (var review in _documents.Reviews)
        {
            if (++count > _context.Options.MaxRows)
            {
                throw new ImportFailure(ImportRules.Limit, $"The file has more than {MessageText.Number(_context.Options.MaxRows)} reviews; the rest is not imported.", review.Location);
            }

            ImportReview(review);
        }

        _drafts.AddTo(_context);
    }

    /// <summary>Keeps the nodes of the page that are not reviews, such as its article, in the metadata of the dataset.</summary>
    private void KeepOthers()
    {
        var kept = new List<string>();
        foreach (var other in _documents.Others.SelectMany(NodesOf))
        {
            var types = string.Join('/', SchemaNames.TypesOf(other));
            kept.Add(KeptMembers.JsonOf(other, _documents.IsReview));
            _context.NoteKept(types.Length == 0 ? "other nodes" : types, "x-json-ld", kept[^1], other.Origin);
        }

        if (kept.Count > 0)
        {
            _context.Header = _context.Header with { Extensions = _context.Header.Extensions.With("x-json-ld", $"[{string.Join(',', kept)}]") };
        }
    }

    /// <summary>Returns the nodes of a graph, and other nodes as they are; nothing for a node without content of its own.</summary>
    private IEnumerable<JsonValue> NodesOf(JsonValue node)
    {
        var own = node.IsObject ? node.Children.Where(static child => child.Name is not "@graph" && !(child.Name == "@context" && SchemaNames.IsContext(child))).ToList() : [node];
        return own.Count > 0 || node["@graph"] is not { } graph ? [node] : graph.OneOrMany.Where(item => !_documents.IsReview(item));
    }

    private void ImportReview(JsonValue value)
    {
        var node = new JsonMembers(value, SchemaNames.Local);
        var types = SchemaNames.TypesOf(value).ToList();
        _reader.Base = _page;
        var url = _reader.Address(node, "url");
        _reader.Base = url is null ? _page : new Uri(url);
        url ??= FallbackAddress(node);
        if (types.TrueForAll(static type => type is "ClaimReview" or "Review"))
        {
            node.Take("@type");
        }

        if (node.Peek("@context") is { } jsonLdContext && SchemaNames.IsContext(jsonLdContext))
        {
            node.Take("@context");
        }

        var rating = new ReviewRating(_context, _reader, node, _documents.Resolve);
        var item = _item.Read(node);
        if (TextOf(node, item) is not { } text)
        {
            _context.Report(ImportRules.Required, "The review does not state the claim that it reviews; the member \"claimReviewed\" is required. The review is not imported.", value.Origin);
            _context.NoteDropped("ClaimReview", value.ToJson(), value.Origin);
            return;
        }

        var id = item.Id ?? ClaimDrafts.IdOf(text, item.Claimants, item.AssertedOn);
        var (claim, origin) = _drafts.Find(id, text, value);
        claim = item.AddTo(claim, text);
        var review = ReadReview(node, rating, url, types);
        if (!claim.Reviews.Contains(review))
        {
            origin.With($"/reviews/{claim.Reviews.Count}", value).With($"/reviews/{claim.Reviews.Count}/rating", rating.Node?.Value);
            claim = claim with { Reviews = claim.Reviews.Add(review) };
        }

        origin.With("/text", node.Peek("claimReviewed")).With("/claimants", item.Node?.Peek("author")).With("/assertedOn", item.Node?.Peek("datePublished")).With("/citations", item.Node?.Value);
        _drafts.Update(claim);
    }

    /// <summary>Returns the address of the page that the review is the main content of; null if it is not stated.</summary>
    private string? FallbackAddress(JsonMembers node) =>
        node.Peek("mainEntityOfPage") is not null && _reader.Address(node, "mainEntityOfPage") is { } page ? page
        : node.Peek("@id")?.String?.StartsWith("http", StringComparison.Ordinal) == true ? _reader.Address(node, "@id") : null;

    /// <summary>Returns the text of the claim; if it is missing, that which names it elsewhere, which is reported.</summary>
    private string? TextOf(JsonMembers node, ReviewedItem item)
    {
        if (_reader.Text(node, "claimReviewed", isRequired: true) is { } text)
        {
            return text;
        }

        foreach (var (members, name) in new[] { (item.Node, "name"), (item.Node, "text"), (item.Node, "headline"), (node, "originalMediaContextDescription"), (node, "name"), (node, "headline") })
        {
            if (members is not null && _reader.Text(members, name) is { } other)
            {
                _context.Report(ImportRules.Doubtful, $"The review has no text in \"claimReviewed\"; the text of the claim is that of the member {MessageText.Quoted(name)}. Check it.", members.Peek(name)!.Value.Origin); // it was just read
                return other;
            }
        }

        return null;
    }

    private Review ReadReview(JsonMembers node, ReviewRating rating, string? url, List<string> types)
    {
        var verdict = rating.Verdict ?? (types.Contains("MediaReview") ? _reader.Text(node, "mediaAuthenticityCategory") is { } category ? SchemaNames.Local(category) : null : null);
        if (verdict is null && rating.Rating is null)
        {
            _context.Report(ImportRules.Doubtful, "The review has neither a verdict nor a rating.", node.Value.Origin);
        }

        var explanation = rating.Explanation ?? _reader.Text(node, "reviewBody") ?? _reader.Text(node, "description");
        var review = new Review
        {
            Reviewer = Reviewer(node),
            Title = _reader.Text(node, "name") ?? _reader.Text(node, "headline"),
            Verdict = verdict,
            Rating = rating.Rating,
            Explanation = explanation,
            Citations = Citations(node),
            Url = url,
            PublishedOn = _reader.Date(node, "datePublished"),
            Language = MemberReader.Language(node, "inLanguage"),
        };
        if (review.PublishedOn is null)
        {
            _context.Report(ImportRules.Doubtful, "The review has no date of publication.", node.Value.Origin);
        }

        ConsumeRepetition(node, "mainEntityOfPage", url);
        ConsumeRepetition(node, "@id", url);
        var extensions = Extensions.Empty.KeepRest(_context, "", node);
        return review with { Extensions = rating.Node is null ? extensions : extensions.KeepRest(_context, "reviewRating.", rating.Node) };
    }

    /// <summary>Takes a member that only repeats the address of the review.</summary>
    private static void ConsumeRepetition(JsonMembers node, string name, string? url)
    {
        var value = node.Peek(name);
        if (url is not null && (value?.String == url || (value is { IsObject: true } page && page["@id"]?.String == url && page.Children.All(static child => child.Name is "@id" or "@type"))))
        {
            node.Take(name);
        }
    }

    /// <summary>Returns the fact-checker: the author, or the publisher if there is no author.</summary>
    private ActorId? Reviewer(JsonMembers node)
    {
        ActorId? reviewer = null;
        var authors = node.Take("author")?.OneOrMany.ToList() ?? [];
        foreach (var author in authors)
        {
            if (_actors.Add(author, "author.") is { } id && reviewer is null)
            {
                reviewer = id;
            }
            else
            {
                node.Return("author"); // a review has one reviewer
            }
        }

        if (reviewer is null && node.Take("publisher") is { } publisher)
        {
            reviewer = _actors.Add(publisher, "publisher.");
            if (reviewer is null)
            {
                node.Return("publisher");
            }
        }

        return reviewer;
    }

    /// <summary>Returns the sources that the review relies on.</summary>
    private ValueList<Citation> Citations(JsonMembers node)
    {
        var citations = new List<Citation>();
        foreach (var name in new[] { "citation", "originalMediaLink" })
        {
            foreach (var value in node.Take(name)?.OneOrMany ?? [])
            {
                if (_sources.Add(value, $"{name}.") is { } source)
                {
                    citations.Add(new() { Source = source });
                }
                else
                {
                    node.Return(name);
                }
            }
        }

        return [.. citations];
    }
}
