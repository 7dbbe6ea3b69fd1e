using ClaimModel.Model.Datasets;

namespace ClaimModel;

public sealed partial record ClaimDataset
{
    private Memo<DatasetIndex> _index;

    /// <summary>Gets the index of the records.</summary>
    internal DatasetIndex Index => _index.GetOrCreate(this, static dataset => new(dataset));

    /// <summary>Returns all records in the order of JSON Lines: the dataset itself, for its title and other metadata, then actors, topics, sources, predicates, units, claims and contradictions.</summary>
    public IEnumerable<ExtensibleRecord> EnumerateRecords() =>
        Enumerable.Repeat<ExtensibleRecord>(this, 1).Concat(Actors).Concat(Topics).Concat(Sources).Concat(Predicates).Concat(Units).Concat(Claims).Concat(Contradictions);

    /// <summary>Returns the metadata of the dataset, without records.</summary>
    internal ClaimDataset WithoutRecords() => this with { Actors = [], Topics = [], Sources = [], Predicates = [], Units = [], Claims = [], Contradictions = [] };

    /// <summary>Gets the active claims (<see cref="Claim.IsActive"/>), in the order of the dataset. Takes O(1) time after the first call.</summary>
    public ValueList<Claim> ActiveClaims => Index.ActiveClaims;

    /// <summary>Returns the actor with the specified id, the first if there are several; null if there is none. Takes O(1) time.</summary>
    public Actor? FindActor(ActorId id) => Index.Actors.TryGetValue(id.Value, out var index) ? Actors[index] : null;

    /// <summary>Returns the topic with the specified id, the first if there are several; null if there is none. Takes O(1) time.</summary>
    public Topic? FindTopic(TopicId id) => Index.Topics.TryGetValue(id.Value, out var index) ? Topics[index] : null;

    /// <summary>Returns the source with the specified id, the first if there are several; null if there is none. Takes O(1) time.</summary>
    public Source? FindSource(SourceId id) => Index.Sources.TryGetValue(id.Value, out var index) ? Sources[index] : null;

    /// <summary>Returns the claim with the specified id, the first if there are several; null if there is none. Takes O(1) time.</summary>
    public Claim? FindClaim(ClaimId id) => Index.Claims.TryGetValue(id.Value, out var index) ? Claims[index] : null;

    /// <summary>Returns the contradiction with the specified or derived id, the first if there are several; null if there is none. Takes O(1) time.</summary>
    public Contradiction? FindContradiction(ContradictionId id) => Index.Contradictions.TryGetValue(id.Value, out var index) ? Contradictions[index] : null;

    /// <summary>Returns the definition of a predicate, the first if there are several; null if there is none. Takes O(1) time.</summary>
    public Predicate? FindPredicate(string id) => Index.Predicates.TryGetValue(id, out var index) ? Predicates[index] : null;

    /// <summary>Returns the definition of a unit, the first if there are several; null if there is none. White space around the unit is ignored, and its Unicode normalization form. Takes O(1) time.</summary>
    public Unit? FindUnit(string id) => Index.Units.TryGetValue(Unit.Normalize(id), out var index) ? Units[index] : null;

    /// <summary>Returns the claims that an actor makes, alone or jointly, in the order of the dataset. Takes O(1) time.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="alsoOnBehalf">Whether to include claims that others make on the actor's behalf, as a minister does for a state.</param>
    public ValueList<Claim> ClaimsBy(ActorId actor, bool alsoOnBehalf = true) => Index.ClaimsBy(actor, alsoOnBehalf);

    /// <summary>Returns the claims about an actor, in the order of the dataset. Takes O(1) time.</summary>
    public ValueList<Claim> ClaimsAboutActor(ActorId actor) => Index.ClaimsAboutActor(actor);

    /// <summary>Returns the claims about a topic, in the order of the dataset. Takes O(1) time, or O(n) time for n claims if narrower topics are included.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="withNarrower">Whether to include claims about narrower topics, at any depth.</param>
    public ValueList<Claim> ClaimsAboutTopic(TopicId topic, bool withNarrower = true) => Index.ClaimsAboutTopic(topic, withNarrower);

    /// <summary>Returns the claims that cite a source, in the order of the dataset. Takes O(1) time.</summary>
    public ValueList<Claim> ClaimsFrom(SourceId source) => Index.ClaimsFrom(source);

    /// <summary>Returns the claims that support a claim (<see cref="Claim.Supports"/>), directly, in the order of the dataset. Takes O(1) time.</summary>
    public ValueList<Claim> ClaimsSupporting(ClaimId claim) => Index.ClaimsSupporting(claim);

    /// <summary>Returns the narrower topics of a topic, at any depth, nearest first. Takes O(k) time for k narrower topics.</summary>
    public ValueList<Topic> NarrowerTopics(TopicId topic) => Index.NarrowerTopics(topic);

    /// <summary>Returns the contradictions that involve a claim, in the order of the dataset. Takes O(1) time.</summary>
    public ValueList<Contradiction> ContradictionsOfClaim(ClaimId claim) => Index.ContradictionsOfClaim(claim);

    /// <summary>Returns the contradictions that involve claims by an actor, in the order of the dataset. Takes O(n) time for n contradictions.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="alsoOnBehalf">Whether to include claims that others make on the actor's behalf.</param>
    public ValueList<Contradiction> ContradictionsOfActor(ActorId actor, bool alsoOnBehalf = true) => Index.ContradictionsOfActor(actor, alsoOnBehalf);

    /// <summary>
    /// Returns the contradictions about a topic, in the order of the dataset: those that have this topic, and those without a topic whose
    /// claims all have it. Takes O(n) time for n contradictions.
    /// </summary>
    /// <param name="topic">The topic.</param>
    /// <param name="withNarrower">Whether to include contradictions about narrower topics, at any depth.</param>
    public ValueList<Contradiction> ContradictionsOnTopic(TopicId topic, bool withNarrower = true) => Index.ContradictionsOnTopic(topic, withNarrower);

    /// <summary>Determines whether a contradiction is between active claims: at least two distinct claims of it are in this dataset and are active (<see cref="Claim.IsActive"/>).</summary>
    /// <param name="contradiction">The contradiction. Its own status is not considered.</param>
    public bool IsActive(Contradiction contradiction)
    {
        ArgumentNullException.ThrowIfNull(contradiction);
        return contradiction.FindClaims(FindClaim).Count(claim => claim.IsActive) >= 2;
    }

    /// <summary>Creates a builder that contains the records of this dataset.</summary>
    public ClaimDatasetBuilder ToBuilder() => new(this);
}
