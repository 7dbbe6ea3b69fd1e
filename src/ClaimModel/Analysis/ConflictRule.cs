using ClaimModel.Analysis.Conflicts;
using ClaimModel.Analysis.Conflicts.Strategies;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis;

/// <summary>A rule by which the <see cref="ContradictionFinder"/> determines whether claims conflict.</summary>
/// <remarks>
/// A rule compares claims about one issue, that is, claims whose propositions have the same subject and predicate. The finder itself
/// considers the times that the claims are about and their qualifiers, and, for its own rules, modality and certainty. Two rules are equal only if they are the same instance. Rules are immutable, and
/// thread-safe if the functions from which they are created are.
/// </remarks>
public sealed partial class ConflictRule
{
    internal ConflictRule(string name, string description, Term<ContradictionStrength> strength, Term<ContradictionBasis> basis, ConflictStrategy strategy)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        (Name, Description, Strength, Basis, Strategy) = (name, description, strength, basis, strategy);
    }

    /// <summary>Gets the rule <c>opposite-stance</c>: one claim asserts what another claim denies.</summary>
    /// <remarks>
    /// The strength between two certain claims is <see cref="ContradictionStrength.Contradictory"/>, and the basis is
    /// <see cref="ContradictionBasis.Negation"/>.
    /// </remarks>
    public static ConflictRule OppositeStance { get; } = new(
        "opposite-stance", "One claim asserts what another claim denies.",
        ContradictionStrength.Contradictory, ContradictionBasis.Negation, new StanceStrategy(ClaimStance.Denies));

    /// <summary>Gets the rule <c>denied-quantity</c>: a quantity lies within one that another claim denies, such as 14 and "not 10 or more".</summary>
    /// <remarks>The strength is <see cref="ContradictionStrength.Contrary"/>, and the basis is <see cref="ContradictionBasis.Numeric"/>.</remarks>
    public static ConflictRule DeniedQuantity { get; } = new(
        "denied-quantity", "One claim asserts a quantity that lies within the quantity that another claim denies.",
        ContradictionStrength.Contrary, ContradictionBasis.Numeric, new DeniedQuantityStrategy());

    /// <summary>Gets the rule <c>denied-date</c>: a date lies within one that another claim denies, such as 12 April 1950 and "not in 1950".</summary>
    /// <remarks>The strength is <see cref="ContradictionStrength.Contrary"/>, and the basis is <see cref="ContradictionBasis.Temporal"/>.</remarks>
    public static ConflictRule DeniedDate { get; } = new(
        "denied-date", "One claim asserts a date that lies within the date that another claim denies.",
        ContradictionStrength.Contrary, ContradictionBasis.Temporal, new DeniedDateStrategy());

    /// <summary>Gets the rule <c>denied-existence</c>: one claim asserts a value, and another claim denies that there is any.</summary>
    /// <remarks>
    /// The strength is <see cref="ContradictionStrength.Contrary"/>, and the basis is <see cref="ContradictionBasis.Negation"/>. A quantity that
    /// may be 0 does not conflict.
    /// </remarks>
    public static ConflictRule DeniedExistence { get; } = new(
        "denied-existence", "One claim asserts a value of something of which another claim denies that there is any.",
        ContradictionStrength.Contrary, ContradictionBasis.Negation, new DeniedExistenceStrategy());

    /// <summary>Gets the rule <c>exclusive-value</c>: claims assert different values, as words or ids, of a functional predicate.</summary>
    /// <remarks>
    /// The strength is <see cref="ContradictionStrength.Contrary"/>, and the basis is <see cref="ContradictionBasis.Structural"/>. A topic that
    /// is within another one (<see cref="Topic.Broader"/>) does not conflict with it.
    /// </remarks>
    public static ConflictRule ExclusiveValue { get; } = new(
        "exclusive-value", "Claims assert different values of a predicate that has one value at a time.",
        ContradictionStrength.Contrary, ContradictionBasis.Structural, new ExclusiveValueStrategy());

    /// <summary>Gets the rule <c>disjoint-quantity</c>: claims assert quantities of a functional predicate that have no number in common.</summary>
    /// <remarks>
    /// The strength is <see cref="ContradictionStrength.Contrary"/>, and the basis is <see cref="ContradictionBasis.Numeric"/>. The bounds of a
    /// range are inclusive. Units are converted as the dataset defines (<see cref="ClaimDataset.Units"/>).
    /// </remarks>
    public static ConflictRule DisjointQuantity { get; } = new(
        "disjoint-quantity", "Claims assert quantities without a number in common of a predicate that has one value at a time.",
        ContradictionStrength.Contrary, ContradictionBasis.Numeric, new DisjointQuantityStrategy());

    /// <summary>Gets the rule <c>disjoint-date</c>: claims assert dates of a functional predicate that cannot be the same.</summary>
    /// <remarks>
    /// The strength is <see cref="ContradictionStrength.Contrary"/>, and the basis is <see cref="ContradictionBasis.Temporal"/>. An uncertain
    /// date (? or %) conflicts with no other date.
    /// </remarks>
    public static ConflictRule DisjointDate { get; } = new(
        "disjoint-date", "Claims assert dates that cannot be the same of a predicate that has one value at a time.",
        ContradictionStrength.Contrary, ContradictionBasis.Temporal, new DisjointDateStrategy());

    /// <summary>Gets the rule <c>disjoint-predicate</c>: claims assert the same subject and value of disjoint predicates (<see cref="Predicate.DisjointWith"/>).</summary>
    /// <remarks>The strength is <see cref="ContradictionStrength.Contrary"/>, and the basis is <see cref="ContradictionBasis.Antonym"/>.</remarks>
    public static ConflictRule DisjointPredicate { get; } = new(
        "disjoint-predicate", "Claims assert predicates that exclude each other.",
        ContradictionStrength.Contrary, ContradictionBasis.Antonym, new DisjointPredicateStrategy());

    /// <summary>Gets the rule <c>asymmetric-predicate</c>: claims assert an asymmetric predicate in both directions (<see cref="Predicate.Asymmetric"/>).</summary>
    /// <remarks>The strength is <see cref="ContradictionStrength.Contrary"/>, and the basis is <see cref="ContradictionBasis.Structural"/>.</remarks>
    public static ConflictRule AsymmetricPredicate { get; } = new(
        "asymmetric-predicate", "Claims assert a predicate in both directions that holds in one direction only.",
        ContradictionStrength.Contrary, ContradictionBasis.Structural, new AsymmetricPredicateStrategy());

    /// <summary>Gets the rule <c>disputed-attribution</c>: a claim denies that another claim was made (<see cref="Predicate.AboutClaims"/>).</summary>
    /// <remarks>The strength is <see cref="ContradictionStrength.Contrary"/>, and the basis is <see cref="ContradictionBasis.Attribution"/>.</remarks>
    public static ConflictRule DisputedAttribution { get; } = new(
        "disputed-attribution", "A claim denies that another claim was made.",
        ContradictionStrength.Contrary, ContradictionBasis.Attribution, new AttributionStrategy());

    /// <summary>Gets the rule <c>denied-broader</c>: one claim asserts a topic within the topic that another claim denies, such as Paris and "not in France".</summary>
    /// <remarks>The strength is <see cref="ContradictionStrength.Tension"/>, and the basis is <see cref="ContradictionBasis.WorldKnowledge"/>.</remarks>
    public static ConflictRule DeniedBroader { get; } = new(
        "denied-broader", "One claim asserts a topic that is within the topic that another claim denies.",
        ContradictionStrength.Tension, ContradictionBasis.WorldKnowledge, new DeniedBroaderStrategy());

    /// <summary>Gets the rule <c>questioned</c>: one claim asserts as certain or probable what another claim questions.</summary>
    /// <remarks>The strength is <see cref="ContradictionStrength.Tension"/>, and the basis is <see cref="ContradictionBasis.Factive"/>.</remarks>
    public static ConflictRule Questioned { get; } = new(
        "questioned", "One claim asserts as certain or probable what another claim questions.",
        ContradictionStrength.Tension, ContradictionBasis.Factive, new StanceStrategy(ClaimStance.Questions));

    /// <summary>Gets the rule <c>promise-vs-outcome</c>: a prediction or promise conflicts with a fact that is asserted later.</summary>
    /// <remarks>The strength is <see cref="ContradictionStrength.Tension"/>, and the basis is <see cref="ContradictionBasis.PromiseVsOutcome"/>.</remarks>
    public static ConflictRule PromiseVsOutcome { get; } = new(
        "promise-vs-outcome", "A prediction or promise conflicts with a fact that was asserted later.",
        ContradictionStrength.Tension, ContradictionBasis.PromiseVsOutcome,
        new OutcomeStrategy(
            new StanceStrategy(ClaimStance.Denies, isOnEveryIssue: true), new DeniedQuantityStrategy(), new DeniedDateStrategy(), new DeniedExistenceStrategy(),
            new ExclusiveValueStrategy(), new DisjointQuantityStrategy(), new DisjointDateStrategy()));

    /// <summary>Gets the rules of ClaimModel, in the order in which they are evaluated.</summary>
    public static ValueList<ConflictRule> Default { get; } =
    [
        OppositeStance, DeniedQuantity, DeniedDate, DeniedExistence, ExclusiveValue, DisjointQuantity, DisjointDate,
        DisjointPredicate, AsymmetricPredicate, DisputedAttribution, DeniedBroader, Questioned, PromiseVsOutcome,
    ];

    /// <summary>Gets the name: lowercase words separated by hyphens. It is the <see cref="Detection.Rule"/> of the contradictions that the rule finds.</summary>
    public string Name { get; }

    /// <summary>Gets a sentence that describes when claims conflict according to this rule.</summary>
    public string Description { get; }

    /// <summary>Gets the strength of the contradictions that the rule finds between claims about the same time.</summary>
    public Term<ContradictionStrength> Strength { get; }

    /// <summary>Gets the basis of the contradictions that the rule finds.</summary>
    public Term<ContradictionBasis> Basis { get; }

    internal ConflictStrategy Strategy { get; }

    /// <summary>Creates a rule by which claims on one side conflict with claims on the other side. Evaluating it takes O(n) time in the claims on an issue.</summary>
    /// <param name="name">The name, preferably lowercase words separated by hyphens. The rules of a search must have different names.</param>
    /// <param name="description">A sentence that describes when claims conflict, and ends with a period. It is the beginning of the explanation of each finding.</param>
    /// <param name="strength">The strength of the contradiction.</param>
    /// <param name="basis">The basis of the contradiction.</param>
    /// <param name="one">Determines whether a claim is on one side.</param>
    /// <param name="other">Determines whether a claim that is not on one side is on the other side.</param>
    /// <param name="isOfOneValue">Whether claims conflict only if their propositions have the same value, quantity or date; true by default.</param>
    /// <exception cref="ArgumentException">The name or the description is blank.</exception>
    public static ConflictRule BetweenSides(
        string name, string description, Term<ContradictionStrength> strength, Term<ContradictionBasis> basis, Func<Claim, bool> one, Func<Claim, bool> other, bool isOfOneValue = true)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return new(name, description, strength, basis, new SidesStrategy(one, other, isOfOneValue));
    }

    /// <summary>Creates a rule that is evaluated on every pair of claims on an issue, which takes O(n²) time in the claims on the issue. If the claims form two sides, use <see cref="BetweenSides"/> instead.</summary>
    /// <param name="name">The name, preferably lowercase words separated by hyphens. The rules of a search must have different names.</param>
    /// <param name="description">A sentence that describes when claims conflict, and ends with a period. It is the beginning of the explanation of each finding.</param>
    /// <param name="strength">The strength of the contradiction.</param>
    /// <param name="basis">The basis of the contradiction.</param>
    /// <param name="areInConflict">Determines whether two claims conflict. It is called for each pair in one order only, so it must be a symmetric function.</param>
    /// <exception cref="ArgumentException">The name or the description is blank.</exception>
    public static ConflictRule BetweenPairs(
        string name, string description, Term<ContradictionStrength> strength, Term<ContradictionBasis> basis, Func<Claim, Claim, bool> areInConflict)
    {
        ArgumentNullException.ThrowIfNull(areInConflict);
        return new(name, description, strength, basis, new PairwiseStrategy(areInConflict));
    }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
