namespace ClaimModel.Tests.Analysis.Oracle.Generation;

/// <summary>The few subjects, predicates and values that the claims of one dataset have, and how frequent other features are.</summary>
internal sealed class Theme
{
    private readonly Dice _dice;
    private readonly Focus _focus;
    private readonly IReadOnlyList<string> _predicates;
    private readonly IReadOnlyList<string> _subjects;
    private readonly IReadOnlyList<string> _values;
    private readonly RandomQuantities _quantities;
    private readonly RandomDates _dates;
    private readonly int _qualified;

    public Theme(Dice dice, int subjects, int predicates, int values)
    {
        _dice = dice;
        _quantities = new(dice);
        _dates = new(dice);
        _focus = dice.Pick(Enum.GetValues<Focus>());
        _predicates = [.. RandomPredicates.Ids.Take(_focus == Focus.Relations ? Math.Max(2, predicates) : predicates)];
        Predicates = RandomPredicates.Create(dice, _predicates, _focus);
        _values = dice.Some(_focus == Focus.Relations ? 2 : values, RandomNames.Of(_focus));
        _subjects = _focus == Focus.Relations ? _values : dice.Some(subjects, RandomNames.Of(dice.Pick(_focus, Focus.Everything)));
        _qualified = dice.Pick(0, 0, 0, 20, 70);
    }

    public ValueList<Predicate> Predicates { get; }

    /// <summary>Gets the rules that are likely to find contradictions.</summary>
    public IReadOnlyList<string> LikelyRules => _focus switch
    {
        Focus.Quantities => [OracleRule.DisjointQuantity, OracleRule.DisjointQuantity, OracleRule.DeniedQuantity, OracleRule.OppositeStance],
        Focus.Dates => [OracleRule.DisjointDate, OracleRule.DisjointDate, OracleRule.DeniedDate, OracleRule.OppositeStance],
        Focus.Relations => [OracleRule.DisjointPredicate, OracleRule.AsymmetricPredicate, OracleRule.OppositeStance],
        Focus.Attributions => [OracleRule.DisputedAttribution],
        Focus.Places => [OracleRule.DeniedBroader, OracleRule.OppositeStance, OracleRule.Questioned],
        Focus.Everything => [.. OracleRule.InOrder, "own-rule"],
        _ => [OracleRule.ExclusiveValue, OracleRule.ExclusiveValue, OracleRule.OppositeStance, OracleRule.OppositeStance, OracleRule.PromiseVsOutcome],
    };

    /// <summary>Creates a proposition.</summary>
    /// <param name="claims">The ids of claims that it may be about.</param>
    public Proposition Proposition(IReadOnlyList<ClaimId> claims)
    {
        var isAboutClaims = Predicates.Any(definition => definition.AboutClaims);
        var proposition = new Proposition
        {
            Subject = isAboutClaims && _dice.Chance(70) ? _dice.Pick(claims).Value : _dice.Pick(_subjects),
            Predicate = _dice.Chance(96) ? _dice.Pick(_predicates) : _dice.Pick("likes", "Likes", " likes", "P", " p", "unnamed"),
            Qualifiers = RandomQualifiers.Create(_dice, _qualified),
        };
        return _dice.Chance(8) ? proposition : _dice.Between(1, 100) > 95 ? WithValue(proposition, Focus.Everything) : WithValue(proposition, _focus);
    }

    private Proposition WithValue(Proposition proposition, Focus focus) => (focus == Focus.Everything ? _dice.Pick(Focus.Terms, Focus.Quantities, Focus.Dates) : focus) switch
    {
        Focus.Quantities => proposition with { Quantity = _quantities.Create(), Date = _dice.Chance(2) ? _dates.Value() : null },
        Focus.Dates => proposition with { Date = _dates.Value() },
        _ => proposition with { Value = _dice.Pick(_values), Quantity = _dice.Chance(1) ? _quantities.Create() : null },
    };
}
