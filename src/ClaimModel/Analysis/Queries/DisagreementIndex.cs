using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Queries;

/// <summary>Answers questions about who disagrees with whom. Each part is built once, when first asked for; thread-safe.</summary>
internal sealed class DisagreementIndex
{
    private readonly ClaimDataset _dataset;
    private readonly Opposition _disagreement;
    private readonly Lazy<Dictionary<ActorId, List<int>>> _bySpeaker;
    private readonly Lazy<Dictionary<ClaimId, List<ClaimId>>> _superseders;
    private readonly Lazy<ValueList<Issue>> _points;
    private readonly Lazy<ILookup<TopicId, int>> _pointsByTopic;

    public DisagreementIndex(ClaimDataset dataset)
    {
        _dataset = dataset;
        _disagreement = new(new TermMatcher(dataset));
        _bySpeaker = new(() => PlacesBySpeaker(dataset));
        _superseders = new(() => SupersedersIn(dataset));
        _points = new(() => PointsIn(dataset));
        _pointsByTopic = new(() => _points.Value
            .SelectMany((point, place) => point.Positions.SelectMany(position => position.Claims).SelectMany(claim => claim.Topics).Distinct().Select(topic => (topic, place)))
            .ToLookup(pair => pair.topic, pair => pair.place));
    }

    public ValueList<Issue> Issues => _points.Value;

    public ValueList<Contradiction> WithOthers(ActorId actor, bool alsoOnBehalf) => Of(actor, claims =>
    {
        var his = claims.ToLookup(claim => claim.IsMadeBy(actor, alsoOnBehalf));
        return _disagreement.IsBetween(his[true], his[false]);
    });

    public ValueList<Contradiction> WithHimself(ActorId actor) =>
        Of(actor, claims => _disagreement.IsWithin(claims.Where(claim => claim.IsMadeBy(actor, alsoOnBehalf: false))));

    public ValueList<Contradiction> Within(ActorId side) =>
        Of(side, claims => IsWithinSide(claims.Where(claim => claim.IsMadeBy(side, alsoOnBehalf: true))));

    public ValueList<Contradiction> Between(ActorId one, ActorId other, bool alsoOnBehalf)
    {
        var (fewer, more) = PlacesOf(one).Count <= PlacesOf(other).Count ? (one, other) : (other, one);
        return Of(fewer, claims => _disagreement.IsBetween(
            claims.Where(claim => claim.IsMadeBy(fewer, alsoOnBehalf)), claims.Where(claim => claim.IsMadeBy(more, alsoOnBehalf))));
    }

    /// <summary>The closest relation between any two of the claims that are against each other.</summary>
    public ContradictionScope ScopeOf(List<Claim> claims)
    {
        if (HasGroupAtOdds(claims.SelectMany(claim => claim.Claimants.Distinct().Select(actor => (actor, claim))), _disagreement.IsWithin))
        {
            return ContradictionScope.SelfContradiction;
        }

        if (claims.Exists(claim => claim.Claimants.IsEmpty))
        {
            return ContradictionScope.CrossSource;
        }

        var sides = claims.Where(claim => claim.OnBehalfOf is not null).Select(claim => (claim.OnBehalfOf!.Value, claim)); // not null: see before
        return HasGroupAtOdds(sides, IsWithinSide) ? ContradictionScope.SameSide : ContradictionScope.CrossActor;
    }

    public ValueList<TimelineEntry> TimelineOf(ActorId actor, TopicId? topic, bool alsoOnBehalf)
    {
        var topics = topic is { } wanted ? _dataset.NarrowerTopics(wanted).Select(below => below.Id).Append(wanted).ToHashSet() : null;
        return _dataset.ClaimsBy(actor, alsoOnBehalf)
            .Where(claim => topics is null || claim.Topics.Any(topics.Contains))
            .OrderBy(claim => claim.AssertedOn is null)
            .ThenBy(claim => claim.AssertedOn?.Earliest)
            .ThenBy(claim => claim.AssertedOn?.Latest)
            .ThenBy(claim => claim.AssertedOn?.TimeOfDay)
            .Select(claim => new TimelineEntry
            {
                Claim = claim,
                SupersededBy = _superseders.Value.TryGetValue(claim.Id, out var later) ? later.ToValueList() : [],
                Contradictions = _dataset.ContradictionsOf(claim.Id),
            })
            .ToValueList();
    }

    public ValueList<Issue> IssuesOn(TopicId topic, bool withNarrower) =>
        (withNarrower ? _dataset.NarrowerTopics(topic).Select(below => below.Id) : []).Append(topic)
        .SelectMany(each => _pointsByTopic.Value[each]).Distinct().Order().Select(place => Issues[place]).ToValueList();

    /// <summary>Whether claims of a side are against each other, other than by one claimant alone.</summary>
    private bool IsWithinSide(IEnumerable<Claim> claims)
    {
        List<Claim> all = [.. claims];
        return _disagreement.IsWithin(all) && all.Exists(claim => _disagreement.IsBetween([claim], all.Where(other => !other.Claimants.Any(actor => claim.Claimants.IndexOf(actor) >= 0))));
    }

    private static bool HasGroupAtOdds(IEnumerable<(ActorId Actor, Claim Claim)> pairs, Func<IEnumerable<Claim>, bool> isAtOdds) =>
        pairs.GroupBy(pair => pair.Actor, pair => pair.Claim).Any(group => group.Skip(1).Any() && isAtOdds(group));

    private ValueList<Contradiction> Of(ActorId actor, Func<IEnumerable<Claim>, bool> isWanted) => PlacesOf(actor)
        .Select(place => _dataset.Contradictions[place])
        .Where(contradiction => isWanted(contradiction.FindClaims(_dataset.FindClaim)))
        .ToValueList();

    private List<int> PlacesOf(ActorId actor) => _bySpeaker.Value.GetValueOrDefault(actor) ?? [];

    private static Dictionary<ActorId, List<int>> PlacesBySpeaker(ClaimDataset dataset)
    {
        var places = new Dictionary<ActorId, List<int>>();
        for (var place = 0; place < dataset.Contradictions.Count; place++)
        {
            var speakers = dataset.Contradictions[place].FindClaims(dataset.FindClaim).SelectMany(claim => claim.Speakers);
            foreach (var speaker in speakers.Distinct())
            {
                if (!places.TryGetValue(speaker, out var of))
                {
                    places[speaker] = of = [];
                }

                of.Add(place);
            }
        }

        return places;
    }

    private static Dictionary<ClaimId, List<ClaimId>> SupersedersIn(ClaimDataset dataset)
    {
        var superseders = new Dictionary<ClaimId, List<ClaimId>>();
        foreach (var claim in dataset.Claims)
        {
            foreach (var earlier in (IssueEntries.CanSupersede(claim) ? claim.Supersedes : []).Distinct().Where(earlier => earlier != claim.Id))
            {
                if (!superseders.TryGetValue(earlier, out var later))
                {
                    superseders[earlier] = later = [];
                }

                later.Add(claim.Id);
            }
        }

        return superseders;
    }

    private static ValueList<Issue> PointsIn(ClaimDataset dataset)
    {
        var vocables = new TermMatcher(dataset);
        var entries = new IssueEntries(dataset, vocables, includesSuperseded: false, static _ => { });
        var points = new IssueTable(entries.All);
        var gathered = new IssueClaims(dataset, vocables, entries.Superseded, includesSuperseded: false);
        var groups = new IssueGroups();
        var found = new List<Issue>();
        for (var part = 0; part < points.Parts; part++)
        {
            points.ForEachIssue(part, groups, all: true, rest =>
            {
                while (rest.Length > 1)
                {
                    rest = gathered.Gather(rest);
                    var positions = PositionGrouping.Of(gathered.Voices);
                    if (positions.Count > 1)
                    {
                        var first = positions[0].Proposition;
                        found.Add(new() { Subject = first.Subject, Predicate = first.Predicate, Positions = positions });
                    }
                }
            });
        }

        return found.OrderBy(point => point.Subject, StringComparer.Ordinal).ThenBy(point => point.Predicate, StringComparer.Ordinal).ToValueList();
    }
}
