namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>A class of predicates that are connected by <c>equivalentTo</c> and <c>inverseOf</c>; most classes have one predicate.</summary>
internal sealed class PredicateClass
{
    private readonly Dictionary<string, Predicate> _definitions;

    /// <param name="representative">The ordinally smallest id of the class, or the words of a predicate that is not defined.</param>
    /// <param name="directions">Whether each predicate is reversed in relation to the representative.</param>
    /// <param name="hasContradictoryDirections">Whether one of the predicates has both directions.</param>
    /// <param name="definitions">The definitions of predicates in the class.</param>
    public PredicateClass(string representative, Dictionary<string, bool> directions, bool hasContradictoryDirections, Dictionary<string, Predicate> definitions)
    {
        Representative = representative;
        Directions = directions;
        _definitions = definitions;
        IsSymmetric = hasContradictoryDirections || Has(definition => definition.Symmetric);
    }

    public string Representative { get; }

    public IReadOnlyDictionary<string, bool> Directions { get; }

    public bool IsSymmetric { get; }

    public bool IsAsymmetric => !IsSymmetric && !IsAboutClaims && Has(definition => definition.Asymmetric);

    public bool IsPerPeriod => Has(definition => definition.PerPeriod);

    public bool IsTimeVarying => !IsPerPeriod && Has(definition => definition.TimeVarying);

    public bool IsAboutClaims => Has(definition => definition.AboutClaims);

    /// <summary>Gets a value indicating whether terms can change places with subjects.</summary>
    public bool IsReadBothWays => !IsAboutClaims && (IsSymmetric || Directions.Values.Distinct().Count() == 2);

    /// <summary>Determines whether a subject has one value at a time in a direction.</summary>
    public bool IsFunctional(bool isReversed) =>
        _definitions.Values.Any(definition => definition.Functional && (IsSymmetric || Directions[definition.Id] == isReversed));

    /// <summary>Returns the unit of quantities that do not state one.</summary>
    public string? UnitOf(string predicate) => _definitions.GetValueOrDefault(predicate)?.Unit
        ?? _definitions.Values.OrderBy(definition => definition.Id, StringComparer.Ordinal).FirstOrDefault(definition => definition.Unit is not null)?.Unit;

    /// <summary>Returns the pairs of a predicate of this class and a predicate of another class that are disjoint.</summary>
    public IEnumerable<(string Mine, string Other)> DisjointWith(PredicateClass other) => this == other ? [] :
    [
        .. from definition in _definitions.Values from id in definition.DisjointWith where other.Directions.ContainsKey(id) select (definition.Id, id),
        .. from definition in other._definitions.Values from id in definition.DisjointWith where Directions.ContainsKey(id) select (id, definition.Id),
    ];

    private bool Has(Func<Predicate, bool> member) => _definitions.Values.Any(member);
}
