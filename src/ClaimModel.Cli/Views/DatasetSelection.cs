using ClaimModel.Cli.Input;
using ClaimModel.Cli.Terminal;
using ClaimModel.Diagnostics;
using ClaimModel.Values;

namespace ClaimModel.Cli.Views;

/// <summary>The part of a dataset that is shown.</summary>
/// <param name="Dataset">The whole dataset.</param>
/// <param name="Shown">The dataset with only the records that are shown.</param>
internal sealed record DatasetSelection(ClaimDataset Dataset, ClaimDataset Shown)
{
    /// <summary>Selects the whole dataset, or the claims by an actor or on its behalf, or about a topic and narrower ones, and the records that these claims refer to.</summary>
    /// <exception cref="UsageException">The actor or topic does not exist.</exception>
    public static DatasetSelection Of(ClaimDataset dataset, string? actor, string? topic)
    {
        if (actor is null && topic is null)
        {
            return new(dataset, dataset);
        }

        var topics = topic is null ? null : WithNarrower(dataset, FindTopic(dataset, topic));
        var speaker = actor is null ? null : FindActor(dataset, actor);
        ValueList<Claim> claims =
        [
            .. dataset.Claims.Where(claim => (speaker is null || claim.IsMadeBy(speaker.Id, alsoOnBehalf: true)) && (topics is null || claim.Topics.Any(topics.Contains))),
        ];
        var claimIds = claims.Select(claim => claim.Id).ToHashSet();
        var actorIds = claims.SelectMany(claim => claim.Speakers).ToHashSet();
        var topicIds = topics ?? claims.SelectMany(claim => claim.Topics).ToHashSet();
        var sourceIds = claims.SelectMany(claim => claim.Citations.Select(citation => citation.Source)).ToHashSet();
        return new(dataset, dataset with
        {
            Actors = speaker is null ? [.. dataset.Actors.Where(each => actorIds.Contains(each.Id))] : [speaker],
            Topics = [.. dataset.Topics.Where(each => topicIds.Contains(each.Id))],
            Sources = [.. dataset.Sources.Where(each => sourceIds.Contains(each.Id))],
            Claims = claims,
            Contradictions = [.. dataset.Contradictions.Where(each => each.Claims.Any(claimIds.Contains))],
        });
    }

    /// <summary>Returns the actor with an id.</summary>
    /// <exception cref="UsageException">The actor does not exist.</exception>
    public static Actor FindActor(ClaimDataset dataset, string id) =>
        dataset.Actors.FirstOrDefault(actor => actor.Id.Value == id) ?? throw Missing("actor", id, dataset.Actors.Select(actor => actor.Id.Value));

    /// <summary>Returns the topic with an id.</summary>
    /// <exception cref="UsageException">The topic does not exist.</exception>
    public static Topic FindTopic(ClaimDataset dataset, string id) =>
        dataset.Topics.FirstOrDefault(topic => topic.Id.Value == id) ?? throw Missing("topic", id, dataset.Topics.Select(topic => topic.Id.Value));

    private static UsageException Missing(string kind, string id, IEnumerable<string> ids) =>
        new($"There is no {kind} {ScreenText.Quoted(id)} in this dataset.{MessageText.DidYouMean(SpellingSuggestion.For(id, ids))}");

    private static HashSet<TopicId> WithNarrower(ClaimDataset dataset, Topic topic) =>
        [topic.Id, .. dataset.NarrowerTopics(topic.Id).Select(narrower => narrower.Id)];
}
