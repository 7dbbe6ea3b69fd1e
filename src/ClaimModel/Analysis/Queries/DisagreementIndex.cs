using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ClaimModel.Analysis.Issues;
using ClaimModel.Model.Claims;
using ClaimModel.Values;

namespace ClaimModel.Analysis.Queries;

/// <summary>Answers queries about who disagrees with whom in the contradictions of a dataset. Each part of the index is built on first use; thread-safe.</summary>
internal sealed class DisagreementIndex
{
    private readonly ClaimDataset _dataset;
    private readonly ConflictLookup _conflicts;
    private readonly ConditionalWeakTable<Contradiction, Opposition> _oppositions = [];
    private readonly Lazy<Dictionary<ActorId, List<Contradiction>>> _contradictionsBySpeaker;
    private readonly Lazy<Dictionary<ClaimId, List<ClaimId>>> _superseders;
    private readonly Lazy<ValueList<Issue>> _issues;
    private readonly Lazy<ILookup<TopicId, int>> _issuesByTopic;

    public DisagreementIndex(ClaimDataset dataset)
    {
        _dataset = dataset;
        _conflicts = new(dataset);
        _contradictionsBySpeaker = new(() => GroupBySpeaker(dataset));
        _superseders = new(() => FindSuperseders(dataset));
        _issues = new(() => FindIssues(dataset));
        _issuesByTopic = new(() => _issues.Value
            .SelectMany((issue, index) => issue.Positions.SelectMany(position => position.Claims).SelectMany(claim => claim.Topics).Distinct().Select(topic => (topic, index)))
            .ToLookup(pair => pair.topic, pair => pair.index));
    }

    public ValueList<Issue> Issues => _issues.Value;

    public ValueList<Contradiction> WithOthers(ActorId actor, bool alsoOnBehalf) =>
        Find(actor, pair => pair.One.IsMadeBy(actor, alsoOnBehalf) && !pair.Other.IsMadeBy(actor, alsoOnBehalf));

    public ValueList<Contradiction> OfOneActor(ActorId actor) =>
        Find(actor, pair => pair.One.IsMadeBy(actor, alsoOnBehalf: false) && pair.Other.IsMadeBy(actor, alsoOnBehalf: false) && !IsAttribution(pair) && !_conflicts.AreCompatible(pair.One, pair.Other));

    public ValueList<Contradiction> WithinSide(ActorId side) => Find(side, pair =>
        pair.One.IsMadeBy(side, alsoOnBehalf: true) && pair.Other.IsMadeBy(side, alsoOnBehalf: true) && ClaimStanding.AreOnSameSide(pair.One, pair.Other) && !HaveClaimantInCommon(pair));

    public ValueList<Contradiction> Between(ActorId one, ActorId other, bool alsoOnBehalf)
    {
        var (fewer, more) = ContradictionsOf(one).Count <= ContradictionsOf(other).Count ? (one, other) : (other, one);
        return Find(fewer, pair => pair.One.IsMadeBy(fewer, alsoOnBehalf) && pair.Other.IsMadeBy(more, alsoOnBehalf));
    }

    /// <summary>Returns the closest relation between any two of the claims of a contradiction that exclude each other.</summary>
    public ContradictionScope ScopeOf(Contradiction contradiction)
    {
        var opposition = OppositionIn(contradiction);
        return opposition.HasPair(claim => claim.Claimants, pair => !IsAttribution(pair) && !opposition.AreCompatible(pair)) ? ContradictionScope.SelfContradiction
            : opposition.HasPair(claim => claim.Speakers, pair => ClaimStanding.AreOnSameSide(pair.One, pair.Other) && !opposition.AreCompatible(pair)) ? ContradictionScope.SameSide
            : opposition.HasPair(pair => !pair.One.Claimants.IsEmpty && !pair.Other.Claimants.IsEmpty) ? ContradictionScope.CrossActor
            : ContradictionScope.CrossSource;
    }

    public ValueList<TimelineEntry> TimelineOf(ActorId actor, TopicId? topic, bool alsoOnBehalf)
    {
        var topics = topic is { } broader ? TopicsWithin(broader).ToHashSet() : null;
        return _dataset.ClaimsBy(actor, alsoOnBehalf)
            .Where(claim => topics is null || claim.Topics.Any(topics.Contains))
            .OrderBy(claim => claim.AssertedOn is null)
            .ThenBy(claim => claim.AssertedOn, PartialDate.ByMeaning)
            .ThenBy(claim => claim.Id.Value, StringComparer.Ordinal)
            .Select(claim => new TimelineEntry
            {
                Claim = claim,
                SupersededBy = _superseders.Value.TryGetValue(claim.Id, out var later) ? later.ToValueList() : [],
                Contradictions = _dataset.ContradictionsOfClaim(claim.Id),
                Opponents = OpponentsOf(claim),
            })
            .ToValueList();
    }

    public ValueList<Issue> IssuesOn(TopicId topic, bool withNarrower) => (withNarrower ? TopicsWithin(topic) : [topic])
        .SelectMany(each => _issuesByTopic.Value[each]).Distinct().Order().Select(index => Issues[index]).ToValueList();

    private IEnumerable<TopicId> TopicsWithin(TopicId topic) => _dataset.NarrowerTopics(topic).Select(narrower => narrower.Id).Append(topic);

    /// <summary>Determines whether one of two claims denies that the other one was made.</summary>
    private bool IsAttribution((Claim One, Claim Other) pair) => DeniesToHaveSaid(pair.One, pair.Other) || DeniesToHaveSaid(pair.Other, pair.One);

    private bool DeniesToHaveSaid(Claim denial, Claim claim) =>
        denial.Stance == Stance.Denies && denial.Proposition is { } proposition && proposition.Subject == claim.Id.Value
        && _dataset.FindPredicate(proposition.Predicate) is { AboutClaims: true };

    private static bool HaveClaimantInCommon((Claim One, Claim Other) pair) => pair.One.Claimants.Any(actor => pair.Other.Claimants.IndexOf(actor) >= 0);

    /// <summary>Returns the claims that a claim is at odds with in any contradiction that was not found to be none.</summary>
    private ValueList<ClaimId> OpponentsOf(Claim claim) => _dataset.ContradictionsOfClaim(claim.Id)
        .Where(contradiction => contradiction.Status != ContradictionStatus.Apparent && contradiction.Status != ContradictionStatus.Dismissed)
        .SelectMany(contradiction => OppositionIn(contradiction).OpponentsOf(claim))
        .Distinct()
        .ToValueList();

    private Opposition OppositionIn(Contradiction contradiction) => _oppositions.GetValue(
        contradiction, found => new(found.FindClaims(_dataset.FindClaim), _conflicts, found.Status == ContradictionStatus.Apparent));

    private ValueList<Contradiction> Find(ActorId actor, Func<(Claim One, Claim Other), bool> isMatch) =>
        ContradictionsOf(actor).Where(contradiction => OppositionIn(contradiction).HasPair(isMatch)).ToValueList();

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
        var lists = new LongLists();
        foreach (var claim in dataset.Claims)
        {
            foreach (var earlier in claim.Supersedes.Distinct())
            {
                if (dataset.FindClaim(earlier) is { } old && ClaimStanding.Supersedes(claim, old, lists))
                {
                    Add(superseders, earlier, claim.Id);
                }
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
        var index = new IssueIndex(dataset);
        var builder = new IssueBuilder(index, FinderOptions.Default, includesSuperseded: false, added: null, index.Repetitions);
        for (var issue = 0; issue < index.Count; issue++)
        {
            if (index[issue].Count <= 1)
            {
                continue;
            }

            var positions = PositionGrouping.Of(builder.Create(index.KeyOf(issue), index.PlacementsOf(issue).ToArray())?.Claims.Where(claim => claim.IsPrimary) ?? []);
            if (positions.Count > 1)
            {
                found.Add(new() { Subject = positions[0].Proposition.Subject, Predicate = positions[0].Proposition.Predicate, Positions = positions });
            }
        }

        return found.OrderBy(issue => issue.Subject, StringComparer.Ordinal).ThenBy(issue => issue.Predicate, StringComparer.Ordinal).ToValueList();
    }
}
