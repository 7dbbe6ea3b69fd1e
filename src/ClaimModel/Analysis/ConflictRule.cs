using ClaimModel.Analysis.Conflicts;

namespace ClaimModel.Analysis;

/// <summary>A rule by which the <see cref="ContradictionFinder"/> determines whether claims conflict.</summary>
/// <remarks>
/// A rule compares claims about one issue, that is, claims whose propositions have the same subject and predicate. The finder itself
/// considers the times that the claims are about. Two rules are equal only if they are the same instance. Rules are immutable, and
/// thread-safe if the functions from which they are created are.
/// </remarks>
public sealed partial class ConflictRule
{
    internal ConflictRule(
        string name, string description, Term<ContradictionStrength> strength, Term<ContradictionBasis> basis, bool isForFunctional, ConflictStrategy strategy)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        (Name, Description, Strength, Basis, IsForFunctional, Strategy) = (name, description, strength, basis, isForFunctional, strategy);
    }

    /// <summary>Gets the rule <c>opposite-stance</c>: one claim asserts what another claim denies.</summary>
    /// <remarks>
    /// The contradiction has the strength <see cref="ContradictionStrength.Contradictory"/> and the basis
    /// <see cref="ContradictionBasis.Negation"/>. A claim that is made as possible does not conflict with one that is made as possible or
    /// probable, because both may be true; a claim that does not state its certainty counts as certain.
    /// </remarks>
    public static ConflictRule OppositeStance { get; } = new(
        "opposite-stance", "One claim asserts what another claim denies.",
        ContradictionStrength.Contradictory, ContradictionBasis.Negation, isForFunctional: false,
        new StanceStrategy(
            static claim => claim.Stance == Stance.Asserts, static claim => claim.Stance == Stance.Denies, isOfOneValue: true, considersCertainty: true));

    /// <summary>Gets the rule <c>exclusive-value</c>: claims assert different values, as words or ids, of a functional predicate.</summary>
    /// <remarks>
    /// The contradiction has the strength <see cref="ContradictionStrength.Contrary"/> and the basis
    /// <see cref="ContradictionBasis.Structural"/>. A claim that repeats another (<see cref="Claim.Repeats"/>) has the value of that claim.
    /// Certainty is considered as in <see cref="OppositeStance"/>.
    /// </remarks>
    public static ConflictRule ExclusiveValue { get; } = new(
        "exclusive-value", "Claims assert different values of a predicate that has one value at a time.",
        ContradictionStrength.Contrary, ContradictionBasis.Structural, isForFunctional: true,
        new ValueStrategy());

    /// <summary>Gets the rule <c>disjoint-quantity</c>: claims assert quantities of a functional predicate that have the same unit and no number in common.</summary>
    /// <remarks>
    /// The contradiction has the strength <see cref="ContradictionStrength.Contrary"/> and the basis <see cref="ContradictionBasis.Numeric"/>.
    /// The bounds of a range are inclusive. Units are compared as words, and are never converted. Certainty is considered as in
    /// <see cref="OppositeStance"/>.
    /// </remarks>
    public static ConflictRule DisjointQuantity { get; } = new(
        "disjoint-quantity", "Claims assert quantities without a number in common of a predicate that has one value at a time.",
        ContradictionStrength.Contrary, ContradictionBasis.Numeric, isForFunctional: true,
        new QuantityStrategy());

    /// <summary>Gets the rule <c>disjoint-date</c>: claims assert dates of a functional predicate that cannot be the same.</summary>
    /// <remarks>
    /// The contradiction has the strength <see cref="ContradictionStrength.Contrary"/> and the basis <see cref="ContradictionBasis.Temporal"/>.
    /// A qualified date (? ~ %) can be the same as any other date. Certainty is considered as in <see cref="OppositeStance"/>.
    /// </remarks>
    public static ConflictRule DisjointDate { get; } = new(
        "disjoint-date", "Claims assert dates that cannot be the same of a predicate that has one value at a time.",
        ContradictionStrength.Contrary, ContradictionBasis.Temporal, isForFunctional: true,
        new DateStrategy());

    /// <summary>Gets the rule <c>questioned</c>: one claim asserts as certain or probable what another claim questions.</summary>
    /// <remarks>
    /// The contradiction has the strength <see cref="ContradictionStrength.Tension"/> and the basis <see cref="ContradictionBasis.Factive"/>.
    /// </remarks>
    public static ConflictRule Questioned { get; } = new(
        "questioned", "One claim asserts as certain or probable what another claim questions.",
        ContradictionStrength.Tension, ContradictionBasis.Factive, isForFunctional: false,
        new StanceStrategy(
            static claim => claim.Stance == Stance.Asserts && (claim.Certainty == Certainty.Certain || claim.Certainty == Certainty.Probable),
            static claim => claim.Stance == Stance.Questions,
            isOfOneValue: true,
            considersCertainty: false));

    /// <summary>Gets the five rules of ClaimModel, in the order in which they are evaluated.</summary>
    public static ValueList<ConflictRule> Default { get; } = [OppositeStance, ExclusiveValue, DisjointQuantity, DisjointDate, Questioned];

    /// <summary>Gets the name: lowercase words separated by hyphens. It is the <see cref="Detection.Rule"/> of the contradictions that the rule finds.</summary>
    public string Name { get; }

    /// <summary>Gets a sentence that describes when claims conflict according to this rule.</summary>
    public string Description { get; }

    /// <summary>Gets the strength of the contradictions that the rule finds between claims about the same time.</summary>
    public Term<ContradictionStrength> Strength { get; }

    /// <summary>Gets the basis of the contradictions that the rule finds.</summary>
    public Term<ContradictionBasis> Basis { get; }

    /// <summary>Gets a value indicating whether the rule applies only to predicates that the dataset declares <see cref="Predicate.Functional"/>.</summary>
    public bool IsForFunctional { get; }

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
        return new(name, description, strength, basis, isForFunctional: false, new StanceStrategy(one, other, isOfOneValue, considersCertainty: false));
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
        return new(name, description, strength, basis, isForFunctional: false, new PairwiseStrategy(areInConflict));
    }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
