using ClaimDesk.Desk;

namespace ClaimDesk.Pages.Disputes;

/// <summary>The users of the desk as actors of the dataset, since reviews and records refer to actors.</summary>
internal static class Reviewers
{
    /// <summary>Returns the actor with the name or the id of a user; null if there is none.</summary>
    public static Actor? Find(DeskState state, string user) =>
        (ActorId.TryParse(user, out var id) ? state.Dataset.FindActor(id) : null) ?? state.Dataset.Actors.FirstOrDefault(actor => actor.Name == user);

    /// <summary>Returns a new actor for a user.</summary>
    public static Actor Create(DeskState state, string user)
    {
        var actor = new Actor { Id = "new", Name = user, Kind = ActorKind.Person };
        return actor with { Id = Records.IdSuggestion.For(state, actor) };
    }
}
