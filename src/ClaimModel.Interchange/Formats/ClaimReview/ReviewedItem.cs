using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.ClaimReview;

/// <summary>Reads the item that a review is about: the claim with its appearances, or the work that contains it. The same instance reads one item after the other.</summary>
internal sealed class ReviewedItem(ImportContext context, MemberReader reader, SchemaActors actors, SchemaSources sources, Func<JsonValue, JsonValue> resolve)
{
    private const string Path = "itemReviewed.";

    private readonly List<ActorId> _claimants = [];
    private readonly List<Citation> _citations = [];
    private LanguageTag? _language;
    private ValueList<Identifier> _identifiers;

    /// <summary>Gets the node; null if there is none. What is not used is in its rest.</summary>
    public JsonMembers? Node { get; private set; }

    /// <summary>Gets the id of the claim in the dataset that the file was exported from; null otherwise.</summary>
    public ClaimId? Id { get; private set; }

    public IReadOnlyList<ActorId> Claimants => _claimants;

    public PartialDate? AssertedOn { get; private set; }

    /// <summary>Reads the item of a review.</summary>
    public ReviewedItem Read(JsonMembers review)
    {
        _claimants.Clear();
        _citations.Clear();
        (Node, Id, AssertedOn, _language, _identifiers) = (null, null, null, null, []);
        var value = review.Take("itemReviewed");
        var items = value?.OneOrMany.Select(resolve).ToList() ?? [];
        if (items.Count > 0 && items[0].IsObject)
        {
            Node = new(items[0], SchemaNames.Local);
            ReadNode(Node);
        }
        else if (items.Count > 0 && sources.Add(items[0], Path) is { } source)
        {
            _citations.Add(new() { Source = source });
        }
        else
        {
            review.Return("itemReviewed");
        }

        if (items.Count > 1)
        {
            review.Return("itemReviewed");
        }

        if (_claimants.Count == 0)
        {
            context.Report(ImportRules.Doubtful, "The review does not name who made the claim; the claim has no claimant.", (value ?? review.Value).Origin);
        }

        return this;
    }

    /// <summary>Returns a claim with what the item says about it. What repeats the text of the claim is not kept.</summary>
    public Claim AddTo(Claim claim, string text)
    {
        foreach (var citation in _citations)
        {
            claim = claim.Citations.Contains(citation) ? claim : claim with { Citations = claim.Citations.Add(citation) };
        }

        if (Node?.Peek("name") is { } name && MemberReader.TextOf(name) is { } repeated && reader.Plain(repeated, name) == text)
        {
            Node.Take("name");
        }

        return claim with
        {
            Claimants = claim.Claimants.IsEmpty ? [.. _claimants] : claim.Claimants,
            AssertedOn = AssertedOn,
            Language = claim.Language ?? _language,
            Identifiers = claim.Identifiers.AddRange(_identifiers.Where(identifier => !claim.Identifiers.Contains(identifier))),
            Extensions = Node is null ? claim.Extensions : claim.Extensions.KeepRest(context, Path, Node),
        };
    }

    private void ReadNode(JsonMembers node)
    {
        _identifiers = SchemaIdentifiers.Take(node, out var own);
        Id = ClaimId.TryParse(own, out var id) ? id : (ClaimId?)null;
        foreach (var author in node.Take("author")?.OneOrMany ?? [])
        {
            if (actors.Add(author, $"{Path}author.") is { } claimant)
            {
                if (!_claimants.Contains(claimant))
                {
                    _claimants.Add(claimant);
                }
            }
            else
            {
                node.Return("author");
            }
        }

        AssertedOn = reader.Date(node, "datePublished");
        _language = MemberReader.Language(node, "inLanguage");
        ReadAppearances(node);
    }

    private void ReadAppearances(JsonMembers node)
    {
        var types = SchemaNames.TypesOf(node.Value).ToList();
        if (types.TrueForAll(static type => type is "Claim" or "CreativeWork" or "MediaReviewItem"))
        {
            node.Take("@type");
        }

        AddOwn(node, types);
        foreach (var name in new[] { "firstAppearance", "appearance", "mediaItemAppearance" })
        {
            foreach (var value in node.Take(name)?.OneOrMany ?? [])
            {
                if (sources.Add(value, $"{Path}{name}.") is not { } source)
                {
                    node.Return(name);
                    continue;
                }

                var isFirst = name == "firstAppearance";
                if (!_citations.Exists(citation => citation.Source == source))
                {
                    _citations.Add(new() { Source = source, Extensions = isFirst ? Extensions.Empty.With("x-first-appearance", "true") : Extensions.Empty });
                }
            }
        }
    }

    /// <summary>Adds the item itself as a source: the page of the claim, or the work with an address or a title of its own.</summary>
    private void AddOwn(JsonMembers node, List<string> types)
    {
        var isClaim = types.Contains("Claim");
        var address = reader.Address(node, "url");
        var title = isClaim || node.Peek("name") is not { } name || IsClaimText(node, name) ? null : reader.Text(node, "name");
        if ((address ?? title) is not { } key)
        {
            return;
        }

        var date = isClaim ? null : AssertedOn;
        var kind = types.Select(SchemaSources.KindOf).FirstOrDefault(static kind => kind != SourceKind.Other);
        if (types.Exists(type => SchemaSources.NameOf(kind) == type))
        {
            node.Take("@type");
        }

        var source = context.AddSource(key, node.Value.Origin, source => source with
        {
            Title = source.Title ?? title,
            PublishedOn = source.PublishedOn ?? date,
            Kind = source.Kind == SourceKind.Other ? kind : source.Kind,
        });
        _citations.Add(new() { Source = source, Locator = Fragment(node) });
    }

    /// <summary>Returns the part of a clip as a media fragment; null if it is not stated in seconds.</summary>
    private static string? Fragment(JsonMembers node)
    {
        if (Number.TryParse(node.Take("startOffset")?.Scalar, out var start))
        {
            return Number.TryParse(node.Take("endOffset")?.Scalar, out var end) ? $"t={start},{end}" : Unread(node, "endOffset", $"t={start}");
        }

        return Unread(node, "startOffset", null);
    }

    private static string? Unread(JsonMembers node, string name, string? result)
    {
        node.Return(name);
        return result;
    }

    private static bool IsClaimText(JsonMembers node, JsonValue name) =>
        MemberReader.TextOf(name) is { } text && node.Value.Parent?["claimReviewed"] is { } claim && MemberReader.TextOf(claim) == text;
}
