using ClaimModel.Cli.Terminal;
using ClaimModel.Diagnostics;
using ClaimModel.Values;

namespace ClaimModel.Cli.Views;

/// <summary>The part of a dataset that is shown.</summary>
internal sealed record DatasetSelection
{
    public required ClaimDataset Dataset { get; init; }

    public required IReadOnlyList<Actor> Actors { get; init; }

    public required IReadOnlyList<Topic> Topics { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    public required IReadOnlyList<Claim> Claims { get; init; }

    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    /// <summary>All of a dataset; or what an actor says, alone or through those who speak for it; or what is said of a topic and those under it.</summary>
    /// <exception cref="UsageException">There is no such actor or topic.</exception>
    public static DatasetSelection Of(ClaimDataset dataset, string? actor, string? topic)
    {
        var all = new DatasetSelection
        {
            Dataset = dataset,
            Actors = dataset.Actors,
            Topics = dataset.Topics,
            Sources = dataset.Sources,
            Claims = dataset.Claims,
            Contradictions = dataset.Contradictions,
        };
        if (actor is null && topic is null)
        {
            return all;
        }

        var topics = topic is null ? null : WithNarrower(dataset, FindTopic(dataset, topic).Id);
        var speaker = actor is null ? null : FindActor(dataset, actor);
        Claim[] claims = [.. dataset.Claims.Where(claim => IsBy(claim, speaker) && (topics is null || claim.Topics.Any(topics.Contains)))];
        var claimIds = claims.Select(claim => claim.Id).ToHashSet();
        var actorIds = claims.SelectMany(claim => claim.Speakers).ToHashSet();
        var topicIds = topics ?? claims.SelectMany(claim => claim.Topics).ToHashSet();
        var sourceIds = claims.SelectMany(claim => claim.Citations.Select(citation => citation.Source)).ToHashSet();
        return all with
        {
            Actors = speaker is null ? [.. dataset.Actors.Where(each => actorIds.Contains(each.Id))] : [speaker],
            Topics = [.. dataset.Topics.Where(each => topicIds.Contains(each.Id))],
            Sources = [.. dataset.Sources.Where(each => sourceIds.Contains(each.Id))],
            Claims = claims,
            Contradictions = [.. dataset.Contradictions.Where(each => each.Claims.Any(claimIds.Contains))],
        };
    }

    private static bool IsBy(Claim claim, Actor? speaker) => speaker is null || claim.IsMadeBy(speaker.Id, alsoOnBehalf: true);

    /// <summary>The actor of an id.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static Actor FindActor(ClaimDataset dataset, string id) =>
        dataset.Actors.FirstOrDefault(actor => actor.Id.Value == id)
        ?? throw new UsageException($"There is no actor {ScreenText.Quoted(id)} in this dataset.{MessageText.DidYouMean(SpellingSuggestion.For(id, dataset.Actors.Select(actor => actor.Id.Value)))}");

    /// <summary>The topic of an id.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static Topic FindTopic(ClaimDataset dataset, string id) =>
        dataset.Topics.FirstOrDefault(topic => topic.Id.Value == id)
        ?? throw new UsageException($"There is no topic {ScreenText.Quoted(id)} in this dataset.{MessageText.DidYouMean(SpellingSuggestion.For(id, dataset.Topics.Select(topic => topic.Id.Value)))}");

    private static HashSet<TopicId> WithNarrower(ClaimDataset dataset, TopicId topic)
    {
        var narrower = dataset.Topics.SelectMany(each => each.Broader.Select(broader => (broader, each.Id))).ToLookup(pair => pair.broader, pair => pair.Id);
        var found = new HashSet<TopicId> { topic };
        var open = new Queue<TopicId>([topic]);
        while (open.TryDequeue(out var next))
        {
            foreach (var id in narrower[next].Where(found.Add))
            {
                open.Enqueue(id);
            }
        }

        return found;
    }
}
