using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Views;

/// <summary>What the records of a dataset are called on the screen. Of records with one id, the first has it.</summary>
internal sealed class DatasetNames
{
    private readonly Dictionary<ActorId, Actor> _actors = [];
    private readonly Dictionary<TopicId, Topic> _topics = [];
    private readonly Dictionary<SourceId, Source> _sources = [];
    private readonly Dictionary<ClaimId, Claim> _claims = [];

    public DatasetNames(ClaimDataset dataset)
    {
        foreach (var actor in dataset.Actors)
        {
            _actors.TryAdd(actor.Id, actor);
        }

        foreach (var topic in dataset.Topics)
        {
            _topics.TryAdd(topic.Id, topic);
        }

        foreach (var source in dataset.Sources)
        {
            _sources.TryAdd(source.Id, source);
        }

        foreach (var claim in dataset.Claims)
        {
            _claims.TryAdd(claim.Id, claim);
        }
    }

    public Claim? Claim(ClaimId id) => _claims.GetValueOrDefault(id);

    public string Actor(ActorId id) => _actors.TryGetValue(id, out var actor) ? ScreenText.Short(actor.Name) : Missing(id.Value);

    public string Actors(ValueList<ActorId> ids) => string.Join(", ", ids.Select(Actor));

    public string Topic(TopicId id) => _topics.TryGetValue(id, out var topic) ? ScreenText.Short(topic.Label) : Missing(id.Value);

    public string Source(SourceId id) => _sources.TryGetValue(id, out var source) ? Source(source) : Missing(id.Value);

    public static string Source(Source source) => ScreenText.Short(source.Title ?? source.Id.Value);

    /// <summary>Those who make a claim.</summary>
    public string Claimants(Claim claim) => claim.Claimants.IsEmpty ? "claimant not known" : Actors(claim.Claimants);

    /// <summary>What a contradiction is about: its topic, or subject and predicate of its first claim; empty where neither is stated.</summary>
    public string Issue(Contradiction contradiction) =>
        contradiction.Topic is { } topic ? Topic(topic)
        : !contradiction.Claims.IsEmpty && Claim(contradiction.Claims[0])?.Proposition is { } proposition ? ScreenText.Short($"{proposition.Subject} {proposition.Predicate}")
        : "";

    public static string Missing(string id) => $"{ScreenText.Short(id)} (not in this dataset)";
}
