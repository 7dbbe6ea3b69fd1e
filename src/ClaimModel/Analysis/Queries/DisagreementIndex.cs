using System.Runtime.InteropServices;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Queries;

/// <summary>Answers queries about who disagrees with whom in the contradictions of a dataset. Each part of the index is built on first use; thread-safe.</summary>
internal sealed class DisagreementIndex
{
    private readonly ClaimDataset _dataset;
    private readonly Opposition _opposition;
    private readonly Lazy<Dictionary<ActorId, List<Contradiction>>> _contradictionsBySpeaker;
    private readonly Lazy<Dictionary<ClaimId, List<ClaimId>>> _superseders;
    private readonly Lazy<ValueList<Issue>> _issues;
    private readonly Lazy<ILookup<TopicId, int>> _issuesByTopic;

    public DisagreementIndex(ClaimDataset dataset)
    {
        _dataset = dataset;
        _opposition = new(new TermMatcher(dataset));
        _contradictionsBySpeaker = new(() => GroupBySpeaker(dataset));
        _superseders = new(() => FindSuperseders(dataset));
        _issues = new(() => FindIssues(dataset));
        _issuesByTopic = new(() => _issues.Value
            .SelectMany((issue, index) => issue.Positions.SelectMany(position => position.Claims).SelectMany(claim => claim.Topics).Distinct().Select(topic => (topic, index)))
            .ToLookup(pair => pair.topic, pair => pair.index));
    }

    public ValueList<Issue> Issues => _issues.Value;

    public ValueList<Contradiction> WithOthers(ActorId actor, bool alsoOnBehalf) => Find(actor, claims =>
    {
        var byMaker = claims.ToLookup(claim => claim.IsMadeBy(actor, alsoOnBehalf));
        return _opposition.IsBetween(byMaker[true], byMaker[false]);
    });

    public ValueList<Contradiction> OfOneActor(ActorId actor) =>
        Find(actor, claims => _opposition.IsWithin(claims.Where(claim => claim.IsMadeBy(actor, alsoOnBehalf: false))));

    public ValueList<Contradiction> WithinSide(ActorId side) =>
        Find(side, claims => IsWithinSide(claims.Where(claim => claim.IsMadeBy(side, alsoOnBehalf: true))));

    public ValueList<Contradiction> Between(ActorId one, ActorId other, bool alsoOnBehalf)
    {
        var (fewer, more) = ContradictionsOf(one).Count <= ContradictionsOf(other).Count ? (one, other) : (other, one);
        return Find(fewer, claims => _opposition.IsBetween(
            claims.Where(claim => claim.IsMadeBy(fewer, alsoOnBehalf)), claims.Where(claim => claim.IsMadeBy(more, alsoOnBehalf))));
    }

    /// <summary>Returns the closest relation between any two of the claims that oppose each other.</summary>
    public ContradictionScope ScopeOf(List<Claim> claims)
    {
        if (AnyGroup(claims.SelectMany(claim => claim.Claimants.Distinct().Select(actor => (actor, claim))), _opposition.IsWithin))
        {
            return ContradictionScope.SelfContradiction;
        }

        if (claims.Exists(claim => claim.Claimants.IsEmpty))
        {
            return ContradictionScope.CrossSource;
        }

        var sides = claims.Where(claim => claim.OnBehalfOf is not null).Select(claim => (claim.OnBehalfOf!.Value, claim)); // not null because of the filter
        return AnyGroup(sides, IsWithinSide) ? ContradictionScope.SameSide : ContradictionScope.CrossActor;
    }

    public ValueList<TimelineEntry> TimelineOf(ActorId actor, TopicId? topic, bool alsoOnBehalf)
    {
        var topics = topic is { } broader ? TopicsWithin(broader).ToHashSet() : null;
        return _dataset.ClaimsBy(actor, alsoOnBehalf)
            .Where(claim => topics is null || claim.Topics.Any(topics.Contains))
            .OrderBy(claim => claim.AssertedOn is null)
            .ThenBy(claim => claim.AssertedOn)
            .Select(claim => new TimelineEntry
            {
                Claim = claim,
                SupersededBy = _superseders.Value.TryGetValue(claim.Id, out var later) ? later.ToValueList() : [],
                Contradictions = _dataset.ContradictionsOfClaim(claim.Id),
            })
            .ToValueList();
    }

    public ValueList<Issue> IssuesOn(TopicId topic, bool withNarrower) => (withNarrower ? TopicsWithin(topic) : [topic])
        .SelectMany(each => _issuesByTopic.Value[each]).Distinct().Order().Select(index => Issues[index]).ToValueList();

    private IEnumerable<TopicId> TopicsWithin(TopicId topic) => _dataset.NarrowerTopics(topic).Select(narrower => narrower.Id).Append(topic);

    /// <summary>Determines whether claims of a side that have no claimant in common oppose each other.</summary>
    private bool IsWithinSide(IEnumerable<Claim> claims)
    {
        List<Claim> all = [.. claims];
        return all.Exists(claim => _opposition.IsBetween([claim], all.Where(other => !other.Claimants.Any(actor => claim.Claimants.IndexOf(actor) >= 0))));
    }

    private static bool AnyGroup(IEnumerable<(ActorId Actor, Claim Claim)> pairs, Func<IEnumerable<Claim>, bool> isOpposed) =>
        pairs.GroupBy(pair => pair.Actor, pair => pair.Claim).Any(group => group.Skip(1).Any() && isOpposed(group));

    private ValueList<Contradiction> Find(ActorId actor, Func<IEnumerable<Claim>, bool> isMatch) =>
        ContradictionsOf(actor).Where(contradiction => isMatch(contradiction.FindClaims(_dataset.FindClaim))).ToValueList();

    private List<Contradiction> ContradictionsOf(ActorId actor) => _contradictionsBySpeaker.Value.GetValueOrDefault(actor) ?? [];

    private static Dictionary<ActorId, List<Contradiction>> GroupBySpeaker(ClaimDataset dataset)
    {
        var groups = new Dictionary<ActorId, List<Contradiction>>();
        foreach (var contradiction in dataset.Contradictions)
        {
            foreach (var speaker in contradiction.FindClaims(dataset.FindClaim).SelectMany(claim => claim.Speakers).Distinct())
            {
                Add(groups, speaker, contradiction);
            }
        }

        return groups;
    }

    private static Dictionary<ClaimId, List<ClaimId>> FindSuperseders(ClaimDataset dataset)
    {
        var superseders = new Dictionary<ClaimId, List<ClaimId>>();
        foreach (var claim in dataset.Claims.Where(IssueEntries.CanSupersede))
        {
            foreach (var earlier in claim.Supersedes.Distinct().Where(earlier => earlier != claim.Id))
            {
                Add(superseders, earlier, claim.Id);
            }
        }

        return superseders;
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key, TValue value)
        where TKey : notnull =>
        (CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _) ??= []).Add(value);

    private static ValueList<Issue> FindIssues(ClaimDataset dataset)
    {
        var found = new List<Issue>();
        new IssueIndex(dataset, includesSuperseded: false).ForEachIssue(all: true, issue =>
        {
            var positions = PositionGrouping.Of(issue.Claims);
            if (positions.Count > 1)
            {
                found.Add(new() { Subject = positions[0].Proposition.Subject, Predicate = positions[0].Proposition.Predicate, Positions = positions });
            }
        });
        return found.OrderBy(issue => issue.Subject, StringComparer.Ordinal).ThenBy(issue => issue.Predicate, StringComparer.Ordinal).ToValueList();
    }
}
