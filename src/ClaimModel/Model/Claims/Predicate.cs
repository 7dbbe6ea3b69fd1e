namespace ClaimModel;

/// <summary>The definition of a predicate, such as <c>death-toll</c>, that propositions of the dataset use.</summary>
/// <inheritdoc cref="ExtensibleRecord" path="/remarks"/>
public sealed partial record Predicate : ExtensibleRecord
{
    /// <summary>The id of the predicate, by which propositions refer to it; unique among the predicates of a dataset. Required.</summary>
    /// <remarks>JSON: <c>id</c>.</remarks>
    public required string Id { get => _id; init => _id = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _id = "";

    /// <summary>Whether a subject has only one value at a time, such as a number of deaths; false by default (owl:FunctionalProperty).</summary>
    /// <remarks>JSON: <c>functional</c>.</remarks>
    public bool Functional { get => _functional; init => _functional = value; }

    internal bool _functional;

    /// <summary>Whether the value changes with time, as a death toll that rises, a poll or a price does; false by default. A claim then speaks of the day on which it was asserted, unless it states a valid time.</summary>
    /// <remarks>JSON: <c>timeVarying</c>.</remarks>
    public bool TimeVarying { get => _timeVarying; init => _timeVarying = value; }

    internal bool _timeVarying;

    /// <summary>Whether a value belongs to one whole period, such as the revenue of a year or the rainfall of a month; false by default. Values of different periods then never contradict each other.</summary>
    /// <remarks>JSON: <c>perPeriod</c>.</remarks>
    public bool PerPeriod { get => _perPeriod; init => _perPeriod = value; }

    internal bool _perPeriod;

    /// <summary>Whether the relation also holds in the other direction, as "is married to" does; false by default (owl:SymmetricProperty).</summary>
    /// <remarks>JSON: <c>symmetric</c>.</remarks>
    public bool Symmetric { get => _symmetric; init => _symmetric = value; }

    internal bool _symmetric;

    /// <summary>Whether the relation never holds in both directions, as "is older than"; false by default (owl:AsymmetricProperty).</summary>
    /// <remarks>JSON: <c>asymmetric</c>.</remarks>
    public bool Asymmetric { get => _asymmetric; init => _asymmetric = value; }

    internal bool _asymmetric;

    /// <summary>Whether subjects are the ids of claims, so that a proposition is about that claim having been made, as in "Ann said it"; false by default.</summary>
    /// <remarks>JSON: <c>aboutClaims</c>.</remarks>
    public bool AboutClaims { get => _aboutClaims; init => _aboutClaims = value; }

    internal bool _aboutClaims;

    /// <summary>The predicates that state the same relation in the other direction, as "employs" and "works for" do; empty by default (owl:inverseOf). In JSON, a single id may be written without brackets.</summary>
    /// <remarks>JSON: <c>inverseOf</c>.</remarks>
    public ValueList<string> InverseOf { get => _inverseOf; init => _inverseOf = value; }

    internal ValueList<string> _inverseOf;

    /// <summary>The predicates that mean the same; empty by default (owl:equivalentProperty). In JSON, a single id may be written without brackets.</summary>
    /// <remarks>JSON: <c>equivalentTo</c>.</remarks>
    public ValueList<string> EquivalentTo { get => _equivalentTo; init => _equivalentTo = value; }

    internal ValueList<string> _equivalentTo;

    /// <summary>The predicates that cannot hold between the same subject and value, as "is the mother of" and "is the daughter of"; empty by default (owl:propertyDisjointWith). In JSON, a single id may be written without brackets.</summary>
    /// <remarks>JSON: <c>disjointWith</c>.</remarks>
    public ValueList<string> DisjointWith { get => _disjointWith; init => _disjointWith = value; }

    internal ValueList<string> _disjointWith;

    /// <summary>The unit of quantities that do not state one; null if not specified.</summary>
    /// <remarks>JSON: <c>unit</c>.</remarks>
    public string? Unit { get => _unit; init => _unit = value; }

    internal string? _unit;

    /// <summary>A sentence that explains the predicate; null if not specified.</summary>
    /// <remarks>JSON: <c>description</c>.</remarks>
    public string? Description { get => _description; init => _description = value; }

    internal string? _description;

    internal override string ReferenceId => _id;

    /// <summary>Gets the id.</summary>
    internal override string ShortText => Id;
}
