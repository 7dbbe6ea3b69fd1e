using ClaimModel.Model.Datasets;

namespace ClaimModel;

public sealed partial record ClaimDataset
{
    private Memo<DatasetIndex> _index;

    /// <summary>What answers questions about these records.</summary>
    internal DatasetIndex Index => _index.GetOrMake(this, static dataset => new(dataset));

    /// <summary>All records as lines of JSON Lines: the dataset itself, for what is said of it as a whole, then actors, topics, sources, predicates, claims and contradictions.</summary>
    public IEnumerable<ExtensibleRecord> Records =>
        Enumerable.Repeat<ExtensibleRecord>(this, 1).Concat(Actors).Concat(Topics).Concat(Sources).Concat(Predicates).Concat(Claims).Concat(Contradictions);

    /// <summary>What is said of the dataset as a whole.</summary>
    internal ClaimDataset WithoutRecords() => this with { Actors = [], Topics = [], Sources = [], Predicates = [], Claims = [], Contradictions = [] };

    /// <summary>The claims that still stand, in the order of the dataset. O(1) after the first call.</summary>
    public ValueList<Claim> LiveClaims => Index.LiveClaims;

    /// <summary>The actor of an id, the first where several have it; null where none has. O(1).</summary>
    public Actor? FindActor(ActorId id) => Index.Actors.TryGetValue(id.Value, out var place) ? Actors[place] : null;

    /// <summary>The topic of an id, the first where several have it; null where none has. O(1).</summary>
    public Topic? FindTopic(TopicId id) => Index.Topics.TryGetValue(id.Value, out var place) ? Topics[place] : null;

    /// <summary>The source of an id, the first where several have it; null where none has. O(1).</summary>
    public Source? FindSource(SourceId id) => Index.Sources.TryGetValue(id.Value, out var place) ? Sources[place] : null;

    /// <summary>The claim of an id, the first where several have it; null where none has. O(1).</summary>
    public Claim? FindClaim(ClaimId id) => Index.Claims.TryGetValue(id.Value, out var place) ? Claims[place] : null;

    /// <summary>The contradiction of an id, given or derived, the first where several have it; null where none has. O(1).</summary>
    public Contradiction? FindContradiction(ContradictionId id) => Index.Contradictions.TryGetValue(id.Value, out var place) ? Contradictions[place] : null;

    /// <summary>What the dataset says of a predicate, null where it says nothing. O(1).</summary>
    public Predicate? FindPredicate(string id) => Index.Predicates.TryGetValue(id, out var place) ? Predicates[place] : null;

    /// <summary>The claims that an actor makes, alone or with others, in the order of the dataset. O(1).</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="alsoOnBehalf">Whether to count claims that others make on the actor's behalf, as a minister does for a state; true by default.</param>
    public ValueList<Claim> ClaimsBy(ActorId actor, bool alsoOnBehalf = true) => Index.ClaimsBy(actor, alsoOnBehalf);

    /// <summary>The claims about an actor, in the order of the dataset. O(1).</summary>
    public ValueList<Claim> ClaimsAbout(ActorId actor) => Index.ClaimsAbout(actor);

    /// <summary>The claims about a topic, in the order of the dataset. O(1), or O(n) in the claims where the topic has narrower ones.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="withNarrower">Whether to count claims about the topics below it, at any depth; true by default.</param>
    public ValueList<Claim> ClaimsAbout(TopicId topic, bool withNarrower = true) => Index.ClaimsAbout(topic, withNarrower);

    /// <summary>The claims that can be read in a source, in the order of the dataset. O(1).</summary>
    public ValueList<Claim> ClaimsFrom(SourceId source) => Index.ClaimsFrom(source);

    /// <summary>The topics below a topic, at any depth, nearest first. O(k) in their number.</summary>
    public ValueList<Topic> NarrowerTopics(TopicId topic) => Index.NarrowerTopics(topic);

    /// <summary>The contradictions in which a claim stands, in the order of the dataset. O(1).</summary>
    public ValueList<Contradiction> ContradictionsOf(ClaimId claim) => Index.ContradictionsOf(claim);

    /// <summary>The contradictions in which claims of an actor stand, in the order of the dataset. O(n) in the contradictions where there are any.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="alsoOnBehalf">Whether to count claims that others make on the actor's behalf; true by default.</param>
    public ValueList<Contradiction> ContradictionsOf(ActorId actor, bool alsoOnBehalf = true) => Index.ContradictionsOf(actor, alsoOnBehalf);

    /// <summary>
    /// The contradictions over a topic, in the order of the dataset: those that state it, and those that state none and whose claims
    /// all have it. O(n) in the contradictions.
    /// </summary>
    /// <param name="topic">The topic.</param>
    /// <param name="withNarrower">Whether to count contradictions over the topics below it, at any depth; true by default.</param>
    public ValueList<Contradiction> ContradictionsOf(TopicId topic, bool withNarrower = true) => Index.ContradictionsOf(topic, withNarrower);

    /// <summary>Whether at least two distinct claims of a contradiction are in this dataset and still stand.</summary>
    public bool IsLive(Contradiction contradiction)
    {
        ArgumentNullException.ThrowIfNull(contradiction);
        return contradiction.Claims.Distinct().Count(id => FindClaim(id) is { IsLive: true }) >= 2;
    }

    /// <summary>A builder that begins with the records of this dataset.</summary>
    public ClaimDatasetBuilder ToBuilder() => new(this);
}
