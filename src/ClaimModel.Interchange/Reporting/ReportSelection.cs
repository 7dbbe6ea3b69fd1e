using ClaimModel.Interchange.Formats.Diagrams;

namespace ClaimModel.Interchange.Reporting;

/// <summary>The records that a report shows.</summary>
/// <param name="Dataset">The dataset with only these records. Contradictions come in the order of the report.</param>
/// <param name="OmittedClaims">The number of selected claims that exceed the limit.</param>
/// <param name="OmittedContradictions">The number of selected contradictions whose claims exceed the limit.</param>
internal sealed record ReportSelection(ClaimDataset Dataset, int OmittedClaims, int OmittedContradictions)
{
    /// <summary>Selects claims by topic and actor, the contradictions that they are in with all of their claims, and the records to which these refer.</summary>
    public static ReportSelection Of(ClaimDataset dataset, ReportOptions options)
    {
        List<Contradiction> ranked = [.. dataset.Contradictions.OrderBy(contradiction => ClaimConflict.Of(dataset, contradiction).Rank)]; // stable
        if (options is { Topic: null, Actor: null } && !(options.Limit < dataset.Claims.Count))
        {
            return new(dataset with { Contradictions = [.. ranked] }, 0, 0);
        }

        var topics = options.Topic is { } topic ? dataset.NarrowerTopics(topic).Select(narrower => narrower.Id).Append(topic).ToHashSet() : null;
        var isSelected = dataset.Claims
            .Where(claim => (topics is null || claim.Topics.Any(topics.Contains)) && (options.Actor is not { } actor || claim.IsMadeBy(actor, alsoOnBehalf: true)))
            .Select(claim => claim.Id).ToHashSet();
        var contradictions = ranked.FindAll(contradiction => contradiction.Claims.Any(isSelected.Contains));
        var (claims, kept) = Limit(dataset, isSelected, contradictions, options.Limit ?? int.MaxValue);
        var all = contradictions.SelectMany(contradiction => contradiction.Claims).Where(id => dataset.FindClaim(id) is not null).Concat(isSelected).ToHashSet();
        return new(Restrict(dataset, claims, kept), all.Count - claims.Count, contradictions.Count - kept.Count);
    }

    private static (HashSet<ClaimId> Claims, List<Contradiction> Contradictions) Limit(
        ClaimDataset dataset, HashSet<ClaimId> selected, List<Contradiction> contradictions, int limit)
    {
        var claims = new HashSet<ClaimId>();
        var kept = new List<Contradiction>();
        foreach (var contradiction in contradictions)
        {
            List<ClaimId> added = [.. contradiction.Claims.Distinct().Where(id => !claims.Contains(id) && dataset.FindClaim(id) is not null)];
            if (claims.Count + added.Count <= limit)
            {
                claims.UnionWith(added);
                kept.Add(contradiction);
            }
        }

        claims.UnionWith(dataset.Claims.Select(claim => claim.Id).Where(id => selected.Contains(id) && !claims.Contains(id)).Distinct().Take(limit - claims.Count).ToList());
        return (claims, kept);
    }

    private static ClaimDataset Restrict(ClaimDataset dataset, HashSet<ClaimId> ids, List<Contradiction> contradictions)
    {
        ValueList<Claim> claims = [.. dataset.Claims.Where(claim => ids.Contains(claim.Id))];
        var topics = WithBroader(dataset, claims.SelectMany(claim => claim.Topics).Concat(contradictions.Select(each => each.Topic).OfType<TopicId>()));
        var sources = WithOriginals(dataset, claims.SelectMany(claim => claim.Citations.Concat(claim.Reviews.SelectMany(review => review.Citations))).Select(citation => citation.Source));
        ValueList<Source> shownSources = [.. dataset.Sources.Where(source => sources.Contains(source.Id))];
        var actors = WithOrganizations(dataset, claims.SelectMany(ActorsOf).Concat(contradictions.SelectMany(ActorsOf)).Concat(shownSources.SelectMany(ActorsOf)));
        return dataset with
        {
            Claims = claims,
            Contradictions = [.. contradictions],
            Topics = [.. dataset.Topics.Where(topic => topics.Contains(topic.Id))],
            Sources = shownSources,
            Actors = [.. dataset.Actors.Where(actor => actors.Contains(actor.Id))],
        };
    }

    private static IEnumerable<ActorId> ActorsOf(Claim claim) =>
    [
        .. claim.Speakers, .. claim.About, .. claim.Citations.SelectMany(citation => citation.Via),
        .. claim.Reviews.SelectMany(review => review.Citations.SelectMany(citation => citation.Via)),
        .. claim.Reviews.Select(review => review.Reviewer).Append(claim.RecordedBy).OfType<ActorId>(),
    ];

    private static IEnumerable<ActorId> ActorsOf(Contradiction contradiction) => new[] { contradiction.ReviewedBy, contradiction.Detection?.By }.OfType<ActorId>();

    private static IEnumerable<ActorId> ActorsOf(Source source) => source.Publisher is { } publisher ? source.Authors.Append(publisher) : source.Authors;

    private static HashSet<TopicId> WithBroader(ClaimDataset dataset, IEnumerable<TopicId> topics) =>
        Closure(topics, id => dataset.FindTopic(id)?.Broader ?? []);

    private static HashSet<SourceId> WithOriginals(ClaimDataset dataset, IEnumerable<SourceId> sources) =>
        Closure(sources, id => dataset.FindSource(id)?.OriginalSource is { } original ? [original] : []);

    private static HashSet<ActorId> WithOrganizations(ClaimDataset dataset, IEnumerable<ActorId> actors) =>
        Closure(actors, id => dataset.FindActor(id)?.Roles.Select(role => role.Organization).OfType<ActorId>() ?? []);

    /// <summary>Returns ids and all that they refer to, directly and indirectly.</summary>
    private static HashSet<TId> Closure<TId>(IEnumerable<TId> ids, Func<TId, IEnumerable<TId>> next)
    {
        var found = new HashSet<TId>();
        var open = new Stack<TId>(ids);
        while (open.TryPop(out var id))
        {
            if (found.Add(id))
            {
                foreach (var other in next(id))
                {
                    open.Push(other);
                }
            }
        }

        return found;
    }
}
