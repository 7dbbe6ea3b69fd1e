using ClaimDesk.Desk;

namespace ClaimDesk.Pages.Disputes;

/// <summary>The users of the desk as actors of the dataset, since reviews and records refer to actors.</summary>
/// <remarks>
/// A user is the actor with the identifier of the scheme <see cref="Scheme"/>. Ids and names are not compared, so that nobody is taken for a person whom the dataset is about.
/// </remarks>
internal static class Reviewers
{
    /// <summary>The scheme of the identifier by which the actor of a user is found.</summary>
    public const string Scheme = "claimdesk-user";

    /// <summary>Returns the actor of a user; null if there is none yet.</summary>
    public static Actor? Find(DeskState state, string user) =>
        state.Dataset.Actors.FirstOrDefault(actor => actor.Identifiers.Any(identifier => identifier.Scheme == Scheme && identifier.Value == user));

    /// <summary>Returns a new actor for a user.</summary>
    public static Actor Create(DeskState state, string user)
    {
        var actor = new Actor { Id = "new", Name = user, Kind = ActorKind.Person, Identifiers = [new() { Scheme = Scheme, Value = user }] };
        return actor with { Id = Records.IdSuggestion.For(state, actor) };
    }
}
