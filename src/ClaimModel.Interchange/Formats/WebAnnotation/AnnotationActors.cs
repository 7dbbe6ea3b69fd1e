using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.WebAnnotation;

/// <summary>Reads the creators of annotations as actors.</summary>
/// <param name="context">Receives the actors.</param>
/// <param name="reader">Reads the members.</param>
internal sealed class AnnotationActors(ImportContext context, MemberReader reader)
{
    private const string AccountPrefix = "acct:";

    private readonly HashSet<string> _added = new(StringComparer.Ordinal);

    /// <summary>Returns the creator, or the user of Hypothesis; null if there is none. Of several creators, the first one is returned, and all remain in the rest.</summary>
    public ActorId? Creator(JsonMembers annotation)
    {
        var creators = annotation.Take("creator")?.OneOrMany.ToList() ?? [];
        var creator = creators.Count > 0 ? Add(creators[0]) : null;
        if (creators.Count > 1 || (creators.Count > 0 && creator is null))
        {
            annotation.Return("creator");
        }

        return creator ?? User(annotation);
    }

    private ActorId? User(JsonMembers annotation)
    {
        if (annotation.Take("user") is not { } user || user.String?.Trim() is not { Length: > 0 } account)
        {
            annotation.Return("user");
            return null;
        }

        var name = account.StartsWith(AccountPrefix, StringComparison.Ordinal) ? account[AccountPrefix.Length..].Split('@')[0] : account;
        if (annotation.Take("user_info") is { } info)
        {
            var members = new JsonMembers(info);
            name = reader.Text(members, "display_name") ?? name;
            if (members.Rest.Any(static member => !member.Value.IsNull))
            {
                annotation.Return("user_info");
            }
        }

        return context.AddActor(name, user.Origin, actor => WithIdentifier(actor, account));
    }

    private ActorId? Add(JsonValue value)
    {
        if (value.String?.Trim() is { Length: > 0 } address)
        {
            var own = AnnotationNames.FromUrn(address, AnnotationNames.ActorUrn);
            return context.AddActor(own, value.Origin, actor => own == address && Uri.IsWellFormedUriString(address, UriKind.Absolute) ? WithIdentifier(actor, address) : actor);
        }

        if (!value.IsObject)
        {
            return null;
        }

        var node = new JsonMembers(value);
        var id = (node.Take("id") ?? node.Take("@id"))?.String;
        var name = reader.Text(node, "name") ?? reader.Text(node, "nickname") ?? id;
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        Actor Describe(Actor actor)
        {
            var type = (node.Take("type") ?? node.Take("@type"))?.String;
            actor = actor with { Kind = actor.Kind == ActorKind.Unknown ? KindOf(type) : actor.Kind };
            actor = id is null || id.StartsWith(AnnotationNames.ActorUrn, StringComparison.Ordinal) ? actor : WithIdentifier(actor, id);
            return actor with { Extensions = actor.Extensions.KeepRest(context, "creator.", node, isOwnRecord: true) };
        }

        if (id is not null && AnnotationNames.FromUrn(id, AnnotationNames.ActorUrn) is var own2 && own2 != id && ActorId.TryParse(own2, out var actorId))
        {
            if (_added.Add(own2))
            {
                context.Add(Describe(new Actor { Id = actorId, Name = name }), value.Origin);
            }

            return actorId;
        }

        return context.AddActor(name, value.Origin, Describe);
    }

    private static Actor WithIdentifier(Actor actor, string address)
    {
        var scheme = address.StartsWith(AccountPrefix, StringComparison.Ordinal) ? "acct" : "iri";
        var identifier = new Identifier { Scheme = scheme, Value = address, Uri = scheme == "iri" ? address : null };
        return actor.Identifiers.Contains(identifier) ? actor : actor with { Identifiers = actor.Identifiers.Add(identifier) };
    }

    private static ActorKind KindOf(string? type) => type switch
    {
        "Person" => ActorKind.Person,
        "Organization" => ActorKind.Organization,
        "Software" => ActorKind.System,
        _ => ActorKind.Unknown,
    };
}
