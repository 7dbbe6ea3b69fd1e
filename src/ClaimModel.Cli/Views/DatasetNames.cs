using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Views;

/// <summary>The names under which the records of a dataset are shown.</summary>
internal sealed class DatasetNames(ClaimDataset dataset)
{
    public Claim? Claim(ClaimId id) => dataset.FindClaim(id);

    public string Actor(ActorId id) => dataset.FindActor(id) is { } actor ? ScreenText.Short(actor.Name) : Missing(id.Value);

    public bool IsPerson(ActorId id) => dataset.FindActor(id)?.Kind == ActorKind.Person;

    public string Actors(IEnumerable<ActorId> ids) => string.Join(", ", ids.Select(Actor));

    public string Topic(TopicId id) => dataset.FindTopic(id) is { } topic ? ScreenText.Short(topic.Label) : Missing(id.Value);

    public string Source(SourceId id) => dataset.FindSource(id) is { } source ? ScreenText.Short(source.Title ?? source.Id.Value) : Missing(id.Value);

    /// <summary>Returns the names of those who make a claim.</summary>
    public string Claimants(Claim claim) => claim.Claimants.IsEmpty ? "claimant not known" : Actors(claim.Claimants);

    /// <summary>Returns what a contradiction is about: its topic, or subject and predicate of its first claim; empty if neither is stated.</summary>
    public string Issue(Contradiction contradiction) =>
        contradiction.Topic is { } topic ? Topic(topic)
        : !contradiction.Claims.IsEmpty && Claim(contradiction.Claims[0])?.Proposition is { } proposition ? ScreenText.Short($"{proposition.Subject} {proposition.Predicate}")
        : "";

    /// <summary>Returns the text for a record that the dataset does not contain.</summary>
    public static string Missing(string id) => $"{ScreenText.Short(id)} (not in this dataset)";
}
