using ClaimModel.Analysis.Conflicts;

namespace ClaimModel.Analysis;

/// <summary>A rule by which the <see cref="ContradictionFinder"/> decides whether claims are in conflict.</summary>
/// <remarks>
/// A rule compares claims about one issue, that is, claims with the same subject and predicate; the finder takes care of time.
/// Two rules are equal only if they are the same instance. Immutable; thread-safe if the functions given to it are.
/// </remarks>
public sealed class ConflictRule
{
    internal ConflictRule(
        string name, string description, Term<ContradictionStrength> strength, Term<ContradictionBasis> basis, bool isForFunctional, ConflictStrategy strategy)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        (Name, Description, Strength, Basis, IsForFunctional, Strategy) = (name, description, strength, basis, isForFunctional, strategy);
    }

    /// <summary>Gets the rule that one claim asserts what another denies. Contradictory, on the basis of negation (de Marneffe, Rafferty and Manning, 2008).</summary>
    /// <remarks>Claims do not conflict if one calls its statement possible, and the other calls the opposite possible or probable: both may be right (FactBank).</remarks>
    public static ConflictRule OppositeStance { get; } = new(
        "opposite-stance", "One asserts and one denies the same.",
        ContradictionStrength.Contradictory, ContradictionBasis.Negation, isForFunctional: false,
        new StanceStrategy(
            static claim => claim.Stance == Stance.Asserts, static claim => claim.Stance == Stance.Denies, isOfOneValue: true, considersCertainty: true));

    /// <summary>Gets the rule that claims assert different words or ids of a functional predicate. Contrary, on a structural basis.</summary>
    /// <remarks>
    /// Claims do not conflict if one calls its value possible, and the other calls its value possible or probable. A claim that
    /// <see cref="Claim.Repeats"/> another has the value of that one.
    /// </remarks>
    public static ConflictRule ExclusiveValue { get; } = new(
        "exclusive-value", "Different values are asserted where there is one at a time.",
        ContradictionStrength.Contrary, ContradictionBasis.Structural, isForFunctional: true,
        new ValueStrategy());

    /// <summary>Gets the rule that claims assert quantities of a functional predicate that have the same unit and no number in common. Contrary, on a numeric basis.</summary>
    /// <remarks>Both ends of a range belong to it. Units are compared as words are, and never converted. Certainty counts as for <see cref="ExclusiveValue"/>.</remarks>
    public static ConflictRule DisjointQuantity { get; } = new(
        "disjoint-quantity", "Quantities that share no number are asserted where there is one at a time.",
        ContradictionStrength.Contrary, ContradictionBasis.Numeric, isForFunctional: true,
        new QuantityStrategy());

    /// <summary>Gets the rule that claims assert dates of a functional predicate that cannot be the same. Contrary, on a temporal basis.</summary>
    /// <remarks>A qualified date (? ~ %) can be the same as any other date. Certainty counts as for <see cref="ExclusiveValue"/>.</remarks>
    public static ConflictRule DisjointDate { get; } = new(
        "disjoint-date", "Dates that cannot be the same are asserted where there is one at a time.",
        ContradictionStrength.Contrary, ContradictionBasis.Temporal, isForFunctional: true,
        new DateStrategy());

    /// <summary>Gets the rule that one claim asserts as certain or probable what another questions. A tension, on a factive basis.</summary>
    public static ConflictRule Questioned { get; } = new(
        "questioned", "One asserts as certain or probable what one questions.",
        ContradictionStrength.Tension, ContradictionBasis.Factive, isForFunctional: false,
        new StanceStrategy(
            static claim => claim.Stance == Stance.Asserts && (claim.Certainty == Certainty.Certain || claim.Certainty == Certainty.Probable),
            static claim => claim.Stance == Stance.Questions,
            isOfOneValue: true,
            considersCertainty: false));

    /// <summary>Gets the five rules of ClaimModel, in the order in which they are evaluated.</summary>
    public static ValueList<ConflictRule> Default { get; } = [OppositeStance, ExclusiveValue, DisjointQuantity, DisjointDate, Questioned];

    /// <summary>Gets the name, in words joined by hyphens; the <see cref="Detection.Rule"/> of the contradictions that the rule finds.</summary>
    public string Name { get; }

    /// <summary>Gets a sentence that says when claims conflict according to this rule.</summary>
    public string Description { get; }

    /// <summary>Gets the strength of the contradiction between claims that are certainly about the same time.</summary>
    public Term<ContradictionStrength> Strength { get; }

    /// <summary>Gets the basis of the contradiction.</summary>
    public Term<ContradictionBasis> Basis { get; }

    /// <summary>Gets a value indicating whether the rule applies only to predicates that the dataset declares <see cref="Predicate.Functional"/>.</summary>
    public bool IsForFunctional { get; }

    internal ConflictStrategy Strategy { get; }

    /// <summary>Creates a rule that claims on one side conflict with claims on the other side. O(n) in the claims on an issue.</summary>
    /// <param name="name">The name.</param>
    /// <param name="description">A sentence that says when claims conflict according to this rule, and ends with a period; it begins the explanation of what is found.</param>
    /// <param name="strength">The strength of the contradiction.</param>
    /// <param name="basis">The basis of the contradiction.</param>
    /// <param name="one">Determines whether a claim is on one side.</param>
    /// <param name="other">Determines whether a claim that is not on one side is on the other side.</param>
    /// <param name="isOfOneValue">Whether only claims about the same value, quantity or date conflict; true by default.</param>
    /// <exception cref="ArgumentException">The name or the description is blank.</exception>
    public static ConflictRule BetweenSides(
        string name, string description, Term<ContradictionStrength> strength, Term<ContradictionBasis> basis, Func<Claim, bool> one, Func<Claim, bool> other, bool isOfOneValue = true)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return new(name, description, strength, basis, isForFunctional: false, new StanceStrategy(one, other, isOfOneValue, considersCertainty: false));
    }

    /// <summary>Creates a rule that is evaluated for every pair of claims on an issue. O(n²) in the claims on an issue; if the claims form two sides, prefer <see cref="BetweenSides"/>.</summary>
    /// <param name="name">The name.</param>
    /// <param name="description">A sentence that says when claims conflict according to this rule, and ends with a period; it begins the explanation of what is found.</param>
    /// <param name="strength">The strength of the contradiction.</param>
    /// <param name="basis">The basis of the contradiction.</param>
    /// <param name="areInConflict">Determines whether two claims conflict. It is called for each pair in one order only, so it must be symmetric.</param>
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
