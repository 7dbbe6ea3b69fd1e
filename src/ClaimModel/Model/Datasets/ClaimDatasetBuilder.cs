using ClaimModel.Model.Datasets;

namespace ClaimModel;

/// <summary>Builds a <see cref="ClaimDataset"/> record by record.</summary>
/// <remarks>
/// Adding, updating or removing a record takes O(1) time. If several records of a type have the same id, which makes a dataset invalid, all of them
/// are updated or removed. This type is not thread-safe; the datasets that it creates are.
/// </remarks>
/// <example>
/// <code>
/// var dataset = new ClaimDatasetBuilder { Title = "Two ministers" }
///     .Add(new Actor { Id = "lavrov", Name = "Sergey Lavrov" })
///     .Add(new Claim { Id = "lavrov-1", Text = "The allegations are nonsense.", Claimants = ["lavrov"] })
///     .ToDataset();
/// var corrected = dataset.ToBuilder()
///     .UpdateClaim("lavrov-1", claim => claim with { AssertedOn = "2017-04-12" })
///     .ToDataset();
/// </code>
/// </example>
public sealed partial class ClaimDatasetBuilder
{
    private readonly ClaimDataset _start;
    private readonly RecordListBuilder<Actor> _actors;
    private readonly RecordListBuilder<Topic> _topics;
    private readonly RecordListBuilder<Source> _sources;
    private readonly RecordListBuilder<Predicate> _predicates;
    private readonly RecordListBuilder<Unit> _units;
    private readonly RecordListBuilder<Claim> _claims;
    private readonly RecordListBuilder<Contradiction> _contradictions;

    /// <summary>Initializes a builder without records.</summary>
    public ClaimDatasetBuilder()
        : this(new ClaimDataset())
    {
    }

    internal ClaimDatasetBuilder(ClaimDataset start)
    {
        _start = start;
        (Title, Description, Language, License) = (start.Title, start.Description, start.Language, start.License);
        _actors = new("actor", start.Actors, static actor => actor.Id.Value);
        _topics = new("topic", start.Topics, static topic => topic.Id.Value);
        _sources = new("source", start.Sources, static source => source.Id.Value);
        _predicates = new("predicate", start.Predicates, static predicate => predicate.Id);
        _units = new("unit", start.Units, static unit => unit.Id);
        _claims = new("claim", start.Claims, static claim => claim.Id.Value);
        _contradictions = new("contradiction", start.Contradictions, static contradiction => contradiction.Id.Value);
    }

    /// <inheritdoc cref="ClaimDataset.Title"/>
    public string? Title { get; set; }

    /// <inheritdoc cref="ClaimDataset.Description"/>
    public string? Description { get; set; }

    /// <inheritdoc cref="ClaimDataset.Language"/>
    public LanguageTag? Language { get; set; }

    /// <inheritdoc cref="ClaimDataset.License"/>
    public string? License { get; set; }

    /// <summary>Adds one or more actors to the end of the list.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An actor is null; nothing is added.</exception>
    public ClaimDatasetBuilder Add(params Actor[] actors) => AddRange(actors);

    /// <summary>Adds a sequence of actors to the end of the list.</summary>
    /// <inheritdoc cref="Add(Actor[])"/>
    public ClaimDatasetBuilder AddRange(IEnumerable<Actor> actors)
    {
        _actors.AddRange(actors);
        return this;
    }

    /// <summary>Replaces the actor with an id by a changed copy, at the same position.</summary>
    /// <param name="id">The id.</param>
    /// <param name="change">Returns the changed copy, such as <c>actor => actor with { … }</c>; its id can be another one.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">There is no actor with the id.</exception>
    /// <exception cref="ArgumentException">The function returns null; nothing is replaced.</exception>
    public ClaimDatasetBuilder UpdateActor(ActorId id, Func<Actor, Actor> change)
    {
        _actors.Update(id.Value, change);
        return this;
    }

    /// <summary>Removes the actor with an id. References to it remain.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">There is no actor with the id.</exception>
    public ClaimDatasetBuilder RemoveActor(ActorId id)
    {
        _actors.Remove(id.Value);
        return this;
    }

    /// <summary>Adds one or more topics to the end of the list.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">A topic is null; nothing is added.</exception>
    public ClaimDatasetBuilder Add(params Topic[] topics) => AddRange(topics);

    /// <summary>Adds a sequence of topics to the end of the list.</summary>
    /// <inheritdoc cref="Add(Topic[])"/>
    public ClaimDatasetBuilder AddRange(IEnumerable<Topic> topics)
    {
        _topics.AddRange(topics);
        return this;
    }

    /// <summary>Replaces the topic with an id by a changed copy, at the same position.</summary>
    /// <param name="id">The id.</param>
    /// <param name="change">Returns the changed copy, such as <c>topic => topic with { … }</c>; its id can be another one.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">There is no topic with the id.</exception>
    /// <exception cref="ArgumentException">The function returns null; nothing is replaced.</exception>
    public ClaimDatasetBuilder UpdateTopic(TopicId id, Func<Topic, Topic> change)
    {
        _topics.Update(id.Value, change);
        return this;
    }

    /// <summary>Removes the topic with an id. References to it remain.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">There is no topic with the id.</exception>
    public ClaimDatasetBuilder RemoveTopic(TopicId id)
    {
        _topics.Remove(id.Value);
        return this;
    }

    /// <summary>Adds one or more sources to the end of the list.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">A source is null; nothing is added.</exception>
    public ClaimDatasetBuilder Add(params Source[] sources) => AddRange(sources);

    /// <summary>Adds a sequence of sources to the end of the list.</summary>
    /// <inheritdoc cref="Add(Source[])"/>
    public ClaimDatasetBuilder AddRange(IEnumerable<Source> sources)
    {
        _sources.AddRange(sources);
        return this;
    }

    /// <summary>Replaces the source with an id by a changed copy, at the same position.</summary>
    /// <param name="id">The id.</param>
    /// <param name="change">Returns the changed copy, such as <c>source => source with { … }</c>; its id can be another one.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">There is no source with the id.</exception>
    /// <exception cref="ArgumentException">The function returns null; nothing is replaced.</exception>
    public ClaimDatasetBuilder UpdateSource(SourceId id, Func<Source, Source> change)
    {
        _sources.Update(id.Value, change);
        return this;
    }

    /// <summary>Removes the source with an id. References to it remain.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">There is no source with the id.</exception>
    public ClaimDatasetBuilder RemoveSource(SourceId id)
    {
        _sources.Remove(id.Value);
        return this;
    }

    /// <summary>Adds one or more predicates to the end of the list.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">A predicate is null; nothing is added.</exception>
    public ClaimDatasetBuilder Add(params Predicate[] predicates) => AddRange(predicates);

    /// <summary>Adds a sequence of predicates to the end of the list.</summary>
    /// <inheritdoc cref="Add(Predicate[])"/>
    public ClaimDatasetBuilder AddRange(IEnumerable<Predicate> predicates)
    {
        _predicates.AddRange(predicates);
        return this;
    }

    /// <summary>Replaces the predicate with an id by a changed copy, at the same position.</summary>
    /// <param name="id">The id.</param>
    /// <param name="change">Returns the changed copy, such as <c>predicate => predicate with { … }</c>; its id can be another one.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">There is no predicate with the id.</exception>
    /// <exception cref="ArgumentException">The function returns null; nothing is replaced.</exception>
    public ClaimDatasetBuilder UpdatePredicate(string id, Func<Predicate, Predicate> change)
    {
        _predicates.Update(id, change);
        return this;
    }

    /// <summary>Removes the predicate with an id. References to it remain.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">There is no predicate with the id.</exception>
    public ClaimDatasetBuilder RemovePredicate(string id)
    {
        _predicates.Remove(id);
        return this;
    }

    /// <summary>Adds one or more units to the end of the list.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">A unit is null; nothing is added.</exception>
    public ClaimDatasetBuilder Add(params Unit[] units) => AddRange(units);

    /// <summary>Adds a sequence of units to the end of the list.</summary>
    /// <inheritdoc cref="Add(Unit[])"/>
    public ClaimDatasetBuilder AddRange(IEnumerable<Unit> units)
    {
        _units.AddRange(units);
        return this;
    }

    /// <summary>Replaces the unit with an id by a changed copy, at the same position.</summary>
    /// <param name="id">The id.</param>
    /// <param name="change">Returns the changed copy, such as <c>unit => unit with { … }</c>; its id can be another one.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">There is no unit with the id.</exception>
    /// <exception cref="ArgumentException">The function returns null; nothing is replaced.</exception>
    public ClaimDatasetBuilder UpdateUnit(string id, Func<Unit, Unit> change)
    {
        _units.Update(id, change);
        return this;
    }

    /// <summary>Removes the unit with an id. References to it remain.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">There is no unit with the id.</exception>
    public ClaimDatasetBuilder RemoveUnit(string id)
    {
        _units.Remove(id);
        return this;
    }

    /// <summary>Adds one or more claims to the end of the list.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">A claim is null; nothing is added.</exception>
    public ClaimDatasetBuilder Add(params Claim[] claims) => AddRange(claims);

    /// <summary>Adds a sequence of claims to the end of the list.</summary>
    /// <inheritdoc cref="Add(Claim[])"/>
    public ClaimDatasetBuilder AddRange(IEnumerable<Claim> claims)
    {
        _claims.AddRange(claims);
        return this;
    }

    /// <summary>Replaces the claim with an id by a changed copy, at the same position.</summary>
    /// <param name="id">The id.</param>
    /// <param name="change">Returns the changed copy, such as <c>claim => claim with { … }</c>; its id can be another one.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">There is no claim with the id.</exception>
    /// <exception cref="ArgumentException">The function returns null; nothing is replaced.</exception>
    public ClaimDatasetBuilder UpdateClaim(ClaimId id, Func<Claim, Claim> change)
    {
        _claims.Update(id.Value, change);
        return this;
    }

    /// <summary>Removes the claim with an id. References to it remain.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">There is no claim with the id.</exception>
    public ClaimDatasetBuilder RemoveClaim(ClaimId id)
    {
        _claims.Remove(id.Value);
        return this;
    }

    /// <summary>Adds one or more contradictions to the end of the list.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">A contradiction is null; nothing is added.</exception>
    public ClaimDatasetBuilder Add(params Contradiction[] contradictions) => AddRange(contradictions);

    /// <summary>Adds a sequence of contradictions to the end of the list.</summary>
    /// <inheritdoc cref="Add(Contradiction[])"/>
    public ClaimDatasetBuilder AddRange(IEnumerable<Contradiction> contradictions)
    {
        _contradictions.AddRange(contradictions);
        return this;
    }

    /// <summary>Replaces the contradiction with an id by a changed copy, at the same position.</summary>
    /// <param name="id">The id.</param>
    /// <param name="change">Returns the changed copy, such as <c>contradiction => contradiction with { … }</c>; its id can be another one.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">There is no contradiction with the id.</exception>
    /// <exception cref="ArgumentException">The function returns null; nothing is replaced.</exception>
    public ClaimDatasetBuilder UpdateContradiction(ContradictionId id, Func<Contradiction, Contradiction> change)
    {
        _contradictions.Update(id.Value, change);
        return this;
    }

    /// <summary>Removes the contradiction with an id. References to it remain.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">There is no contradiction with the id.</exception>
    public ClaimDatasetBuilder RemoveContradiction(ContradictionId id)
    {
        _contradictions.Remove(id.Value);
        return this;
    }

    /// <summary>Creates a dataset of the records added so far. Later changes to the builder do not affect it.</summary>
    public ClaimDataset ToDataset() => _start with
    {
        Title = Title,
        Description = Description,
        Language = Language,
        License = License,
        Actors = _actors.ToList(),
        Topics = _topics.ToList(),
        Sources = _sources.ToList(),
        Predicates = _predicates.ToList(),
        Units = _units.ToList(),
        Claims = _claims.ToList(),
        Contradictions = _contradictions.ToList(),
    };
}
