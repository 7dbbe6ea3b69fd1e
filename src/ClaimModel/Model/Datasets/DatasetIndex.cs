using ClaimModel.Model.Claims;
using ClaimModel.Values;

namespace ClaimModel.Model.Datasets;

/// <summary>Looks up records of a dataset. Each part of the index is built once, on first use; thread-safe.</summary>
/// <remarks>If several records have the same id, the first is found.</remarks>
internal sealed class DatasetIndex(ClaimDataset dataset)
{
    private readonly Lazy<Dictionary<string, int>> _actors = new(() => ById(dataset.Actors, actor => actor.Id.Value));
    private readonly Lazy<Dictionary<string, int>> _topics = new(() => ById(dataset.Topics, topic => topic.Id.Value));
    private readonly Lazy<Dictionary<string, int>> _sources = new(() => ById(dataset.Sources, source => source.Id.Value));
    private readonly Lazy<Dictionary<string, int>> _predicates = new(() => ById(dataset.Predicates, predicate => predicate.Id));
    private readonly Lazy<Dictionary<string, int>> _units = new(() => ById(dataset.Units, unit => Unit.Normalize(unit.Id)));
    private readonly Lazy<Dictionary<string, int>> _claims = new(() => ById(dataset.Claims, claim => claim.Id.Value));
    private readonly Lazy<Dictionary<string, int>> _contradictions = new(() => ById(dataset.Contradictions, contradiction => contradiction.Id.Value));

    private readonly Lazy<Dictionary<ActorId, ValueList<Claim>>> _claimsByClaimant = new(() => Group(dataset.Claims, claim => claim.Claimants));
    private readonly Lazy<Dictionary<ActorId, ValueList<Claim>>> _claimsBySpeaker = new(() => Group(dataset.Claims, claim => claim.Speakers));
    private readonly Lazy<Dictionary<ActorId, ValueList<Claim>>> _claimsAboutActor = new(() => Group(dataset.Claims, claim => claim.About));
    private readonly Lazy<Dictionary<TopicId, ValueList<Claim>>> _claimsByTopic = new(() => Group(dataset.Claims, claim => claim.Topics));
    private readonly Lazy<Dictionary<SourceId, ValueList<Claim>>> _claimsBySource = new(() => Group(dataset.Claims, claim => claim.Citations.Select(citation => citation.Source)));
    private readonly Lazy<Dictionary<ClaimId, ValueList<Claim>>> _claimsBySupported = new(() => Group(dataset.Claims, claim => claim.Supports));
    private readonly Lazy<Dictionary<TopicId, ValueList<Topic>>> _narrower = new(() => Group(dataset.Topics, topic => topic.Broader));
    private readonly Lazy<Dictionary<ClaimId, ValueList<Contradiction>>> _contradictionsByClaim = new(() => Group(dataset.Contradictions, contradiction => contradiction.Claims));
    private readonly Lazy<PredicateClasses> _predicateClasses = new(() => new(dataset.Predicates));
    private readonly ReferenceChains _originals = new(id => SourceId.TryParse(id, out var source) ? dataset.FindSource(source)?.OriginalSource?.Value : null);
    private readonly Lazy<ValueList<Claim>> _activeClaims = new(() => dataset.Claims.Where(claim => claim.IsActive).ToValueList());

    /// <summary>Gets the indices of actors by id.</summary>
    public Dictionary<string, int> Actors => _actors.Value;

    /// <summary>Gets the indices of topics by id.</summary>
    public Dictionary<string, int> Topics => _topics.Value;

    /// <summary>Gets the indices of sources by id.</summary>
    public Dictionary<string, int> Sources => _sources.Value;

    /// <summary>Gets the indices of predicates by id.</summary>
    public Dictionary<string, int> Predicates => _predicates.Value;

    /// <summary>Gets the indices of units by id.</summary>
    public Dictionary<string, int> Units => _units.Value;

    /// <summary>Gets the indices of claims by id.</summary>
    public Dictionary<string, int> Claims => _claims.Value;

    /// <summary>Gets the indices of contradictions by id.</summary>
    public Dictionary<string, int> Contradictions => _contradictions.Value;

    /// <summary>Gets the predicates that state the same relation in one direction or the other.</summary>
    public PredicateClasses PredicateClasses => _predicateClasses.Value;

    /// <summary>Returns the original of a source that is a copy, or a copy of a copy; the source itself if it is not a copy.</summary>
    public SourceId OriginalOf(SourceId source)
    {
        lock (_originals)
        {
            return SourceId.TryParse(_originals.EndOf(source.Value), out var original) ? original : source;
        }
    }

    public ValueList<Claim> ActiveClaims => _activeClaims.Value;

    public ValueList<Claim> ClaimsBy(ActorId actor, bool alsoOnBehalf) =>
        (alsoOnBehalf ? _claimsBySpeaker : _claimsByClaimant).Value.GetValueOrDefault(actor);

    public ValueList<Claim> ClaimsAboutActor(ActorId actor) => _claimsAboutActor.Value.GetValueOrDefault(actor);

    public ValueList<Claim> ClaimsFrom(SourceId source) => _claimsBySource.Value.GetValueOrDefault(source);

    public ValueList<Claim> ClaimsSupporting(ClaimId claim) => _claimsBySupported.Value.GetValueOrDefault(claim);

    public ValueList<Claim> ClaimsAboutTopic(TopicId topic, bool withNarrower)
    {
        var narrower = withNarrower ? NarrowerTopics(topic) : [];
        return narrower.IsEmpty
            ? _claimsByTopic.Value.GetValueOrDefault(topic)
            : InOrder(dataset.Claims, narrower.Select(below => below.Id).Prepend(topic).SelectMany(id => _claimsByTopic.Value.GetValueOrDefault(id)));
    }

    public ValueList<Topic> NarrowerTopics(TopicId topic)
    {
        var found = new List<Topic>();
        var seen = new HashSet<TopicId> { topic };
        var pending = new Queue<TopicId>([topic]);
        while (pending.TryDequeue(out var next))
        {
            foreach (var below in _narrower.Value.GetValueOrDefault(next))
            {
                if (seen.Add(below.Id))
                {
                    found.Add(below);
                    pending.Enqueue(below.Id);
                }
            }
        }

        return found.ToValueList();
    }

    public ValueList<Contradiction> ContradictionsOfClaim(ClaimId claim) => _contradictionsByClaim.Value.GetValueOrDefault(claim);

    public ValueList<Contradiction> ContradictionsOfActor(ActorId actor, bool alsoOnBehalf) =>
        InOrder(dataset.Contradictions, ClaimsBy(actor, alsoOnBehalf).SelectMany(claim => ContradictionsOfClaim(claim.Id)));

    public ValueList<Contradiction> ContradictionsOnTopic(TopicId topic, bool withNarrower)
    {
        var topics = (withNarrower ? NarrowerTopics(topic) : []).Select(below => below.Id).Append(topic).ToHashSet();
        return dataset.Contradictions.Where(contradiction => TopicsOf(contradiction).Any(topics.Contains)).ToValueList();
    }

    /// <summary>Returns the topic of a contradiction; if it has none, the topics that all its claims have in common.</summary>
    private IEnumerable<TopicId> TopicsOf(Contradiction contradiction)
    {
        if (contradiction.Topic is { } topic)
        {
            return [topic];
        }

        var claims = contradiction.FindClaims(dataset.FindClaim);
        return claims.Count == 0 ? [] : claims.Skip(1).Aggregate(claims[0].Topics.AsEnumerable(), (common, claim) => common.Intersect(claim.Topics));
    }

    private static Dictionary<TId, int> ById<TId, TRecord>(ValueList<TRecord> records, Func<TRecord, TId> idOf)
        where TId : notnull
    {
        var indices = new Dictionary<TId, int>(records.Count);
        for (var index = 0; index < records.Count; index++)
        {
            indices.TryAdd(idOf(records[index]), index);
        }

        return indices;
    }

    private static Dictionary<TKey, ValueList<TRecord>> Group<TKey, TRecord>(ValueList<TRecord> records, Func<TRecord, IEnumerable<TKey>> keysOf)
        where TKey : notnull
        where TRecord : class
    {
        var groups = new Dictionary<TKey, List<TRecord>>();
        foreach (var record in records)
        {
            foreach (var key in keysOf(record))
            {
                if (!groups.TryGetValue(key, out var group))
                {
                    groups[key] = group = [];
                }

                // A record that has the same key twice is added once.
                if (group.Count == 0 || !ReferenceEquals(group[^1], record))
                {
                    group.Add(record);
                }
            }
        }

        return groups.ToDictionary(group => group.Key, group => group.Value.ToValueList());
    }

    /// <summary>Returns the selected records, each once, in the order of the dataset.</summary>
    private static ValueList<TRecord> InOrder<TRecord>(ValueList<TRecord> records, IEnumerable<TRecord> selected)
        where TRecord : class
    {
        var set = selected.ToHashSet<TRecord>(ReferenceEqualityComparer.Instance);
        return set.Count == 0 ? [] : records.Where(set.Contains).ToValueList();
    }
}
