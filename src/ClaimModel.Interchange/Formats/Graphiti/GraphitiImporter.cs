using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Importing.Json;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Formats.Graphiti;

/// <summary>Imports edges: each is a claim with a proposition, and a validity. Not thread-safe.</summary>
internal sealed class GraphitiImporter(ImportContext context)
{
    private readonly GraphitiNodes _nodes = new(context);

    /// <summary>Adds the edge of a line, or the nodes, episodes and edges of an object that lists them.</summary>
    public void Add(JsonValue value)
    {
        if ((value["edges"] ?? value["facts"]) is not { IsList: true } edges)
        {
            AddEdge(value);
            return;
        }

        var members = new JsonMembers(value);
        members.Take(edges.Name!); // the member of an object
        foreach (var node in members.Take("nodes")?.Children ?? [])
        {
            _nodes.Add(node);
        }

        foreach (var episode in members.Take("episodes")?.Children ?? [])
        {
            AddEpisode(episode);
        }

        foreach (var edge in edges.Children)
        {
            AddEdge(edge);
        }

        foreach (var (name, rest) in members.Rest.Where(static member => !member.Value.IsNull))
        {
            context.NoteDropped(name, rest.ToString(), rest.Origin);
        }
    }

    /// <summary>Adds the records that are still held.</summary>
    public void Complete() => _nodes.Flush();

    private void AddEdge(JsonValue edge)
    {
        if (!edge.IsObject)
        {
            context.Report(ImportRules.Value, "An object with the members of an edge, such as \"fact\" and \"valid_at\", is required.", edge.Origin);
            return;
        }

        var members = new JsonMembers(edge);
        var origin = new JsonOrigin(edge);
        var (proposition, sentence) = PropositionOf(members, origin);
        var fact = TextOf(members, origin);
        if ((fact ?? sentence) is not { } text)
        {
            context.Report(ImportRules.Required, "The edge has no \"fact\", and not both a subject and a predicate from which a text could be made.", origin);
            return;
        }

        var key = members.Take("uuid") ?? members.Take("id");
        var validTime = ValidTimeOf(members, origin);
        var expiredOn = DateOf(members, "expired_at", "/statusOn", origin);
        var claim = new Claim
        {
            Id = ClaimId.Parse(key?.Scalar is { Length: > 0 } id ? StableId.FromKey(id) : StableId.FromText(fact ?? proposition!.ShortText, proposition?.Subject, proposition?.Predicate, validTime?.ToString())),
            Text = text,
            Proposition = proposition,
            AssertedOn = DateOf(members, "reference_time", "/assertedOn", origin),
            ValidTime = validTime,
            Citations = CitationsOf(members, origin),
            Status = expiredOn is null ? ClaimStatus.Active : ClaimStatus.Superseded,
            StatusOn = expiredOn,
            RecordedOn = DateOf(members, "created_at", "/recordedOn", origin),
        };
        context.Add(claim with { Extensions = RestOf(members) }, origin.With("/id", key));
    }

    /// <summary>Returns the proposition, and a sentence for it; null if there is no subject or no predicate.</summary>
    private (Proposition? Proposition, string? Sentence) PropositionOf(JsonMembers members, JsonOrigin origin)
    {
        var predicate = TakeAny(members, "name", "predicate", "relation_type", "relation", "type");
        origin.With("/proposition/predicate", predicate);
        var subject = NodeOf(members, origin, "/proposition/subject", "source_node", "source", "subject");
        var value = TakeAny(members, "target_node", "target", "object");
        Number? number = value is { Kind: JsonKind.Number } && Number.TryParse(value.Value.Scalar, out var parsed) ? parsed : null;
        if (value is { } taken && number is null)
        {
            members.Return(taken.Name!); // the member of an object
        }

        var target = number is null ? NodeOf(members, origin, "/proposition/value", "target_node", "target", "object") : null;
        if (subject is null || predicate?.Scalar is not { } words || string.IsNullOrWhiteSpace(words))
        {
            return (null, null);
        }

        var sentence = $"{subject.Value.Name} {words.Replace('_', ' ').ToLowerInvariant()} {target?.Name ?? number?.ToString()}".TrimEnd() + ".";
        return (new() { Subject = subject.Value.Id, Predicate = SingleLine.Of(words.Trim()), Value = target?.Id, Quantity = number is null ? null : new() { Amount = number } }, SingleLine.Of(sentence));
    }

    /// <summary>Adds a node by its object, or by its id and name; returns its id and name.</summary>
    private (string Id, string Name)? NodeOf(JsonMembers members, JsonOrigin origin, string pointer, params string[] names)
    {
        foreach (var name in names)
        {
            var node = members.Take(name);
            var key = members.Take($"{name}_uuid") ?? members.Take($"{name}_id");
            var label = members.Take($"{name}_name");
            var labels = members.Take($"{name}_labels");
            origin.With(pointer, node ?? label ?? key);
            var id = node is { IsNull: false } value && (value.IsObject || key is null)
                ? _nodes.Add(value)
                : _nodes.Add(label?.Scalar ?? node?.Scalar, key?.Scalar, labels?.OneOrMany ?? [], (label ?? key ?? members.Value).Origin);
            if (id is not null)
            {
                return id;
            }
        }

        return null;
    }

    private static string? TextOf(JsonMembers members, JsonOrigin origin)
    {
        var fact = TakeAny(members, "fact", "text");
        origin.With("/text", fact);
        return fact?.String is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
    }

    /// <summary>Returns the period from <c>valid_at</c> until <c>invalid_at</c>: without the first, the start is unknown; without the second, the fact holds still.</summary>
    private DateInterval? ValidTimeOf(JsonMembers members, JsonOrigin origin)
    {
        var start = DayOf(members, "valid_at", origin);
        var end = DayOf(members, "invalid_at", origin);
        var period = (start, end) switch
        {
            (null, null) => null,
            (_, null) => $"{start}/..",
            _ when start == end => start!.ToString(), // both are dates
            _ => $"{start}/{end}",
        };
        return period is not null && DateInterval.TryParse(period, out var interval) ? interval : null;
    }

    /// <summary>Returns a date without its time, since periods have no times. A time other than midnight is also kept as other content.</summary>
    private PartialDate? DayOf(JsonMembers members, string name, JsonOrigin origin)
    {
        var date = DateOf(members, name, "/validTime", origin);
        if (date?.TimeOfDay is not { } time)
        {
            return date;
        }

        var day = PartialDate.Parse(date.ToString()[..date.ToString().IndexOf('T')], null);
        context.NoteChange("Times of validity were reduced to days, since periods have no times", date.ToString(), day.ToString(), origin, "/validTime");
        if (time != TimeSpan.Zero)
        {
            members.Return(name);
        }

        return day;
    }

    /// <summary>Returns a date; null if there is none, or if it cannot be read, which is reported. It is then kept as other content.</summary>
    private PartialDate? DateOf(JsonMembers members, string name, string pointer, JsonOrigin origin)
    {
        if (members.Take(name) is not { IsNull: false } value)
        {
            return null;
        }

        origin.With(pointer, value);
        if (!Timestamp.TryParse(value.Scalar, out var date))
        {
            context.Report(ImportRules.Value, $"{MessageText.Quoted(value.ToString())} is not a date or time such as 2024-01-15T10:00:00Z; it is not imported as a date.", value.Origin);
            members.Return(name);
            return null;
        }

        if (date.ToString() != value.Scalar)
        {
            context.NoteChange("Times were written in the form of EDTF, without fractions of seconds", value.ToString(), date.ToString(), value.Origin);
        }

        return date;
    }

    private ValueList<Citation> CitationsOf(JsonMembers members, JsonOrigin origin)
    {
        var episodes = members.Take("episodes") ?? members.Take("episode_uuids");
        origin.With("/citations", episodes);
        return [.. (episodes?.OneOrMany ?? []).Select(AddEpisode).OfType<SourceId>().Distinct().Select(static source => new Citation { Source = source })];
    }

    /// <summary>Adds the source of an episode, which is an id, or an object with more; returns its id.</summary>
    private SourceId? AddEpisode(JsonValue episode)
    {
        var members = new JsonMembers(episode);
        var key = (episode.IsObject ? (members.Take("uuid") ?? members.Take("id") ?? members.Peek("name"))?.Scalar : episode.Scalar)?.Trim();
        if (string.IsNullOrEmpty(key))
        {
            context.Report(ImportRules.Value, $"The episode {MessageText.Quoted(episode.ToString())} has no id; it is not imported.", episode.Origin);
            return null;
        }

        var title = members.Take("name")?.Scalar;
        var publishedOn = episode.IsObject ? DateOf(members, "valid_at", "/publishedOn", new(episode)) : null;
        foreach (var (name, value) in members.Rest.Where(static member => !member.Value.IsNull))
        {
            context.NoteDropped($"episode.{name}", value.ToString(), value.Origin);
        }

        return context.AddSource(SingleLine.Of(key), episode.Origin, source => source with { Title = title ?? source.Title, PublishedOn = publishedOn ?? source.PublishedOn });
    }

    /// <summary>Returns the content that claims have no member for.</summary>
    private Extensions RestOf(JsonMembers members)
    {
        var extensions = Extensions.Empty;
        foreach (var (name, value) in members.Rest.Where(static member => !member.Value.IsNull))
        {
            if (name.EndsWith("embedding", StringComparison.Ordinal))
            {
                context.NoteDropped(name, value.ToString(), value.Origin);
                continue;
            }

            var member = CustomMember.NameOf(name);
            extensions = extensions.With(member, value.ToJson());
            context.NoteKept(name, member, value.ToString(), value.Origin);
        }

        return extensions;
    }

    private static JsonValue? TakeAny(JsonMembers members, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (members.Peek(name) is { IsNull: false })
            {
                return members.Take(name);
            }
        }

        return null;
    }
}
