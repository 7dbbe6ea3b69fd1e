namespace ClaimModel;

/// <summary>Builds a <see cref="ClaimDataset"/> record by record.</summary>
/// <remarks>This type is not thread-safe; the datasets that it creates are.</remarks>
/// <example>
/// <code>
/// var dataset = new ClaimDatasetBuilder { Title = "Two ministers" }
///     .Add(new Actor { Id = "lavrov", Name = "Sergey Lavrov" })
///     .Add(new Claim { Id = "lavrov-1", Text = "The allegations are nonsense.", Claimants = ["lavrov"] })
///     .ToDataset();
/// </code>
/// </example>
public sealed partial class ClaimDatasetBuilder
{
    private readonly ClaimDataset _start;
    private readonly List<Actor> _actors;
    private readonly List<Topic> _topics;
    private readonly List<Source> _sources;
    private readonly List<Predicate> _predicates;
    private readonly List<Claim> _claims;
    private readonly List<Contradiction> _contradictions;

    /// <summary>Initializes a builder without records.</summary>
    public ClaimDatasetBuilder()
        : this(new ClaimDataset())
    {
    }

    internal ClaimDatasetBuilder(ClaimDataset start)
    {
        _start = start;
        (Title, Description, Language, License) = (start.Title, start.Description, start.Language, start.License);
        (_actors, _topics, _sources) = ([.. start.Actors], [.. start.Topics], [.. start.Sources]);
        (_predicates, _claims, _contradictions) = ([.. start.Predicates], [.. start.Claims], [.. start.Contradictions]);
    }

    /// <inheritdoc cref="ClaimDataset.Title"/>
    public string? Title { get; set; }

    /// <inheritdoc cref="ClaimDataset.Description"/>
    public string? Description { get; set; }

    /// <inheritdoc cref="ClaimDataset.Language"/>
    public LanguageTag? Language { get; set; }

    /// <inheritdoc cref="ClaimDataset.License"/>
    public string? License { get; set; }

    /// <summary>Adds actors to the end of the list.</summary>
    /// <returns>This builder.</returns>
    public ClaimDatasetBuilder Add(params ReadOnlySpan<Actor> actors) => AddTo(_actors, actors);

    /// <summary>Adds topics to the end of the list.</summary>
    /// <returns>This builder.</returns>
    public ClaimDatasetBuilder Add(params ReadOnlySpan<Topic> topics) => AddTo(_topics, topics);

    /// <summary>Adds sources to the end of the list.</summary>
    /// <returns>This builder.</returns>
    public ClaimDatasetBuilder Add(params ReadOnlySpan<Source> sources) => AddTo(_sources, sources);

    /// <summary>Adds predicates to the end of the list.</summary>
    /// <returns>This builder.</returns>
    public ClaimDatasetBuilder Add(params ReadOnlySpan<Predicate> predicates) => AddTo(_predicates, predicates);

    /// <summary>Adds claims to the end of the list.</summary>
    /// <returns>This builder.</returns>
    public ClaimDatasetBuilder Add(params ReadOnlySpan<Claim> claims) => AddTo(_claims, claims);

    /// <summary>Adds contradictions to the end of the list.</summary>
    /// <returns>This builder.</returns>
    public ClaimDatasetBuilder Add(params ReadOnlySpan<Contradiction> contradictions) => AddTo(_contradictions, contradictions);

    /// <summary>Creates a dataset of the records added so far. Later changes to the builder do not affect it.</summary>
    public ClaimDataset ToDataset() => _start with
    {
        Title = Title,
        Description = Description,
        Language = Language,
        License = License,
        Actors = _actors.ToValueList(),
        Topics = _topics.ToValueList(),
        Sources = _sources.ToValueList(),
        Predicates = _predicates.ToValueList(),
        Claims = _claims.ToValueList(),
        Contradictions = _contradictions.ToValueList(),
    };

    private ClaimDatasetBuilder AddTo<TRecord>(List<TRecord> records, ReadOnlySpan<TRecord> added)
        where TRecord : class
    {
        foreach (var record in added)
        {
            ArgumentNullException.ThrowIfNull(record, nameof(added));
            records.Add(record);
        }

        return this;
    }
}
