namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>The default rules of the section "Conflicts", in their order.</summary>
internal static class OracleRule
{
    public const string OppositeStance = "opposite-stance";
    public const string DeniedQuantity = "denied-quantity";
    public const string DeniedDate = "denied-date";
    public const string DeniedExistence = "denied-existence";
    public const string ExclusiveValue = "exclusive-value";
    public const string DisjointQuantity = "disjoint-quantity";
    public const string DisjointDate = "disjoint-date";
    public const string DisjointPredicate = "disjoint-predicate";
    public const string AsymmetricPredicate = "asymmetric-predicate";
    public const string DisputedAttribution = "disputed-attribution";
    public const string DeniedBroader = "denied-broader";
    public const string Questioned = "questioned";
    public const string PromiseVsOutcome = "promise-vs-outcome";

    public static IReadOnlyList<string> InOrder { get; } =
    [
        OppositeStance, DeniedQuantity, DeniedDate, DeniedExistence, ExclusiveValue, DisjointQuantity, DisjointDate,
        DisjointPredicate, AsymmetricPredicate, DisputedAttribution, DeniedBroader, Questioned, PromiseVsOutcome,
    ];

    /// <summary>Determines whether the rule also applies to a prediction or promise and its outcome.</summary>
    public static bool IsOfOutcomes(string rule) =>
        rule is OppositeStance or DeniedQuantity or DeniedDate or DeniedExistence or ExclusiveValue or DisjointQuantity or DisjointDate;

    public static ContradictionStrength StrengthOf(string rule) => rule switch
    {
        OppositeStance => ContradictionStrength.Contradictory,
        DeniedBroader or Questioned or PromiseVsOutcome => ContradictionStrength.Tension,
        _ => ContradictionStrength.Contrary,
    };
}
