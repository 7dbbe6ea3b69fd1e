using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.ClaimReview;

/// <summary>Reads persons and organizations of schema.org as actors.</summary>
/// <param name="context">Receives the actors.</param>
/// <param name="reader">Reads the members.</param>
/// <param name="resolve">Returns the full node for a reference by @id.</param>
internal sealed class SchemaActors(ImportContext context, MemberReader reader, Func<JsonValue, JsonValue> resolve)
{
    private readonly HashSet<string> _added = new(StringComparer.Ordinal);

    /// <summary>Adds an actor; null if the value has no name.</summary>
    /// <param name="value">A node, or a name.</param>
    /// <param name="path">The path of the value in the node of the review, for losses.</param>
    public ActorId? Add(JsonValue value, string path)
    {
        value = resolve(value);
        if (value.String?.Trim() is { Length: > 0 } name)
        {
            return context.AddActor(reader.Plain(name, value), value.Origin);
        }

        if (!value.IsObject)
        {
            return null;
        }

        var node = new JsonMembers(value, SchemaNames.Local);
        var names = node.Take("name")?.OneOrMany.Select(item => MemberReader.TextOf(item) is { } text ? reader.Plain(text, item) : null).OfType<string>().ToList() ?? [];
        if (names.Count == 0)
        {
            node.Return("name");
            if ((reader.Address(node, "url") ?? reader.Address(node, "sameAs")) is not { } address)
            {
                return null;
            }

            // An actor without a name is known by the address.
            node.Return("url");
            node.Return("sameAs");
            names.Add(address);
        }

        var identifiers = SchemaIdentifiers.Take(node, out var id);
        Actor Describe(Actor actor)
        {
            var described = Read(actor, node, names, path);
            return described with { Identifiers = described.Identifiers.AddRange(identifiers.Where(identifier => !described.Identifiers.Contains(identifier))) };
        }

        if (ActorId.TryParse(id, out var own))
        {
            if (_added.Add(id))
            {
                context.Add(Describe(new Actor { Id = own, Name = names[0] }), value.Origin);
            }

            return own;
        }

        return context.AddActor(names[0], value.Origin, Describe);
    }

    private Actor Read(Actor actor, JsonMembers node, List<string> names, string path)
    {
        var known = actor;
        foreach (var alias in names.Skip(1).Concat(Texts(node, "alternateName")))
        {
            actor = alias == actor.Name || actor.Aliases.Contains(alias) ? actor : actor with { Aliases = actor.Aliases.Add(alias) };
        }

        var types = SchemaNames.TypesOf(node.Value).ToList();
        var kind = types.Select(KindOf).FirstOrDefault(static kind => kind != ActorKind.Unknown);
        node.Take("@type");
        actor = known.Kind == ActorKind.Unknown ? actor with { Kind = kind } : actor;
        actor = PlaceholderActors.Mark(actor, context, node.Value.Origin);
        if (types.Exists(type => type is not ("Person" or "Organization" or "NewsMediaOrganization" or "GovernmentOrganization" or "Thing")) || (types.Count > 0 && actor.Kind != kind))
        {
            node.Return("@type");
        }

        foreach (var title in Texts(node, "jobTitle"))
        {
            var role = new Role { Title = title };
            actor = actor.Roles.Contains(role) ? actor : actor with { Roles = actor.Roles.Add(role) };
        }

        if (reader.Text(node, "description") is { } description)
        {
            actor = actor.Description is null || actor.Description == description ? actor with { Description = description } : ReturnTo(node, "description", actor);
        }

        actor = AddIdentifiers(actor, node, "url", "url");
        actor = AddIdentifiers(actor, node, "@id", "iri");
        actor = AddIdentifiers(actor, node, "sameAs", "sameAs");
        return actor with { Extensions = actor.Extensions.KeepRest(context, path, node, isOwnRecord: true) };
    }

    private static Actor ReturnTo(JsonMembers node, string name, Actor actor)
    {
        node.Return(name);
        return actor;
    }

    /// <summary>Reads all texts of a member; if one of the values is not a text, the member remains in the rest.</summary>
    private List<string> Texts(JsonMembers node, string name)
    {
        var texts = new List<string>();
        foreach (var item in node.Take(name)?.OneOrMany ?? [])
        {
            if (MemberReader.TextOf(item) is { } text)
            {
                texts.Add(reader.Plain(text, item));
            }
            else
            {
                node.Return(name);
            }
        }

        return texts;
    }

    private Actor AddIdentifiers(Actor actor, JsonMembers node, string name, string scheme)
    {
        foreach (var item in node.Take(name)?.OneOrMany ?? [])
        {
            if ((name == "@id" && item.String?.Contains("://", StringComparison.Ordinal) != true) || reader.AddressOf(item) is not { } address)
            {
                node.Return(name);
                continue;
            }

            var identifier = address.StartsWith("https://www.wikidata.org/wiki/Q", StringComparison.Ordinal) && scheme == "sameAs"
                ? new Identifier { Scheme = "wikidata", Value = address[(address.LastIndexOf('/') + 1)..], Uri = address }
                : new Identifier { Scheme = scheme, Value = address, Uri = address };
            actor = actor.Identifiers.Any(other => other.Uri == identifier.Uri) ? actor : actor with { Identifiers = actor.Identifiers.Add(identifier) };
        }

        return actor;
    }

    private static ActorKind KindOf(string type) => type switch
    {
        "Person" => ActorKind.Person,
        "NewsMediaOrganization" or "Newspaper" or "Periodical" => ActorKind.Publication,
        "GovernmentOrganization" or "Country" or "AdministrativeArea" => ActorKind.Government,
        "Thing" or "" => ActorKind.Unknown,
        _ when type.EndsWith("Organization", StringComparison.Ordinal) || type is "Corporation" or "NGO" or "PoliticalParty" => ActorKind.Organization,
        _ => ActorKind.Unknown,
    };
}
