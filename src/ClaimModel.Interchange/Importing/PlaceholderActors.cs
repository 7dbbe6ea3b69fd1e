using ClaimModel.Validation.Rules;

namespace ClaimModel.Interchange.Importing;

/// <summary>Recognizes names of speakers that are nobody's, such as "anonymous" or "Facebook posts".</summary>
internal static class PlaceholderActors
{
    /// <summary>Returns an actor that is marked as unknown if the name is nobody's, which is noted as a change. A "person" with such a name becomes a group.</summary>
    public static Actor Mark(Actor actor, ImportContext context, ImportOrigin origin)
    {
        if (!PlaceholderNames.IsNobody(actor.Name, actor.Kind) && !PlaceholderNames.IsPlatform(actor.Name, actor.Kind))
        {
            return actor;
        }

        context.NoteChange("Actors whose names say only where something was posted, or nobody's name, were marked as unknown", actor.Name, "anonymity: unknown", origin);
        return actor with { Anonymity = Anonymity.Unknown, Kind = actor.Kind == ActorKind.Person ? ActorKind.Group : actor.Kind };
    }
}
