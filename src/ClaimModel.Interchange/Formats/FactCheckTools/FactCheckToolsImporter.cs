using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Importing.Json;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Formats.FactCheckTools;

/// <summary>Imports the claims of an answer, with their reviews.</summary>
internal sealed class FactCheckToolsImporter(ImportContext context)
{
    private const string Midnight = "T00:00:00Z";

    private static readonly string[] Containers = ["claims", "results", "claim"];

    private readonly MemberReader _reader = new(context);
    private readonly ClaimDrafts _drafts = new();
    private long _count;

    public void Import(JsonValue root)
    {
        ImportAll(root);
        if (_count == 0)
        {
            context.Report(ImportRules.Required, "The file contains no claims; an answer has them in \"claims\", each with \"text\" and \"claimReview\".", root.Origin);
        }

        _drafts.AddTo(context);
    }

    private void ImportAll(JsonValue value)
    {
        if (value.IsList)
        {
            foreach (var item in value.Children)
            {
                ImportAll(item);
            }

            return;
        }

        var node = new JsonMembers(value);
        var lists = Containers.Select(node.Take).OfType<JsonValue>().ToList();
        if (node.Take("nextPageToken") is { } token)
        {
            context.Report(ImportRules.Doubtful, "The answer has another page, which is not in this file; request it with \"pageToken\", and import it too.", token.Origin);
            context.NoteDropped("nextPageToken", token.ToString(), token.Origin);
        }

        if (lists.Count > 0)
        {
            context.Header = context.Header with { Extensions = context.Header.Extensions.KeepRest(context, "", node) };
            lists.ForEach(ImportAll);
        }
        else if (value.IsObject && value.Children.Any())
        {
            ImportClaim(node);
        }
        else if (!value.IsObject)
        {
            context.NoteDropped("other content", value.ToString(), value.Origin);
        }
    }

    private void ImportClaim(JsonMembers node)
    {
        if (++_count > context.Options.MaxRows)
        {
            throw new ImportFailure(ImportRules.Limit, $"The file has more than {MessageText.Number(context.Options.MaxRows)} claims; the rest is not imported.", node.Value.Location);
        }

        if (_reader.Text(node, "text", isRequired: true) is not { } text)
        {
            context.Report(ImportRules.Required, "The claim has no text; the member \"text\" is required. The claim is not imported.", node.Value.Origin);
            context.NoteDropped("claims", node.Value.ToJson(), node.Value.Origin);
            return;
        }

        var claimant = _reader.Text(node, "claimant") is { } name ? AddClaimant(name, node.Peek("claimant")!.Value.Origin) : (ActorId?)null; // it was just read
        if (claimant is null)
        {
            context.Report(ImportRules.Doubtful, "The claim does not name its claimant.", node.Value.Origin);
        }

        ValueList<ActorId> claimants = claimant is { } id ? [id] : [];
        var date = Date(node, "claimDate");
        var (claim, origin) = _drafts.Find(ClaimDrafts.IdOf(text, claimants, date), text, node.Value);
        claim = claim with { Claimants = claimants, AssertedOn = date };
        foreach (var value in node.Take("claimReview")?.OneOrMany ?? [])
        {
            if (!value.IsObject)
            {
                node.Return("claimReview");
                continue;
            }

            var review = ReadReview(new(value));
            if (!claim.Reviews.Contains(review))
            {
                origin.With($"/reviews/{claim.Reviews.Count}", value);
                claim = claim with { Reviews = claim.Reviews.Add(review) };
            }
        }

        origin.With("/text", node.Peek("text")).With("/claimants", node.Peek("claimant")).With("/assertedOn", node.Peek("claimDate"));
        _drafts.Update(claim with { Extensions = claim.Extensions.KeepRest(context, "", node) });
    }

    private Review ReadReview(JsonMembers node)
    {
        ActorId? reviewer = null;
        if (node.Take("publisher") is { } publisher)
        {
            var members = new JsonMembers(publisher);
            var site = _reader.Text(members, "site");
            if ((_reader.Text(members, "name") ?? site) is { } name)
            {
                reviewer = context.AddActor(name, publisher.Origin, actor => DescribePublisher(actor, site, members));
            }
            else
            {
                node.Return("publisher");
            }
        }

        var verdict = _reader.Text(node, "textualRating");
        if (verdict is null)
        {
            context.Report(ImportRules.Doubtful, "The review has no verdict; \"textualRating\" is missing or empty.", node.Value.Origin);
        }

        var review = new Review
        {
            Reviewer = reviewer,
            Title = _reader.Text(node, "title"),
            Verdict = verdict,
            Url = _reader.Address(node, "url"),
            PublishedOn = Date(node, "reviewDate"),
            Language = MemberReader.Language(node, "languageCode"),
        };
        return review with { Extensions = Extensions.Empty.KeepRest(context, "claimReview.", node, isOwnRecord: true) };
    }

    private Actor DescribePublisher(Actor actor, string? site, JsonMembers members)
    {
        var address = $"https://{site}";
        if (site is not null && Identities.WebAddress.IsAbsolute(address) && !actor.Identifiers.Any(identifier => identifier.Uri == address))
        {
            actor = actor with { Identifiers = actor.Identifiers.Add(new() { Scheme = "url", Value = site, Uri = address }) };
        }

        return actor with { Kind = actor.Kind == ActorKind.Unknown ? ActorKind.Organization : actor.Kind, Extensions = actor.Extensions.KeepRest(context, "claimReview.publisher.", members, isOwnRecord: true) };
    }

    private ActorId AddClaimant(string name, ImportOrigin origin) => context.AddActor(name, origin, actor => PlaceholderActors.Mark(actor, context, origin));

    /// <summary>Reads a date. Google writes a day as midnight in UTC, which is read as the day.</summary>
    private PartialDate? Date(JsonMembers node, string name)
    {
        var date = _reader.Date(node, name);
        var text = date?.ToString() ?? "";
        if (!text.EndsWith(Midnight, StringComparison.Ordinal) || !PartialDate.TryParse(text[..^Midnight.Length], out var day))
        {
            return date;
        }

        context.NoteChange("Dates with midnight as their time were read as days", text, day.ToString(), node.Peek(name)!.Value.Origin); // it was just read
        return day;
    }
}
