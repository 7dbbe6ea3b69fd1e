using ClaimModel.Analysis.Conflicts;

namespace ClaimModel.Analysis;

/// <summary>A rule by which <see cref="ContradictionFinder"/> finds claims at odds.</summary>
/// <remarks>
/// A rule compares claims about one point at issue: the same subject and predicate. Of time it knows nothing; that is the finder's.
/// Equal only to itself. Immutable; thread-safe where the functions given to it are.
/// </remarks>
public sealed class ConflictRule
{
    internal ConflictRule(string name, string description, Term<ContradictionStrength> strength, Term<ContradictionBasis> basis, bool isForFunctional, ConflictStrategy method)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        (Name, Description, Strength, Basis, IsForFunctional, Method) = (name, description, strength, basis, isForFunctional, method);
    }

    /// <summary>One asserts and one denies the same value. Contradictory, by negation (de Marneffe, Rafferty and Manning, 2008).</summary>
    /// <remarks>Not where the one calls it possible and the other calls its opposite possible or probable: both may be right (FactBank).</remarks>
    public static ConflictRule OppositeStance { get; } = new(
        "opposite-stance", "One asserts and one denies the same.", ContradictionStrength.Contradictory, ContradictionBasis.Negation, isForFunctional: false,
        new StanceStrategy(static claim => claim.Stance == Stance.Asserts, static claim => claim.Stance == Stance.Denies, isOfOneValue: true, heedsCertainty: true));

    /// <summary>Different values in words or ids are asserted of a functional predicate. Contrary, by structure.</summary>
    /// <remarks>Not where one is called possible and another possible or probable. A claim that <see cref="Claim.Repeats"/> another has its value.</remarks>
    public static ConflictRule ExclusiveValue { get; } = new(
        "exclusive-value", "Different values are asserted where there is one at a time.", ContradictionStrength.Contrary, ContradictionBasis.Structural, isForFunctional: true,
        new ValueStrategy());

    /// <summary>Quantities in the same unit that share no number are asserted of a functional predicate. Contrary, by numbers.</summary>
    /// <remarks>Both ends of a range belong to it. Units are the same as words are, and never converted. Certainty counts as with <see cref="ExclusiveValue"/>.</remarks>
    public static ConflictRule DisjointQuantity { get; } = new(
        "disjoint-quantity", "Quantities that share no number are asserted where there is one at a time.", ContradictionStrength.Contrary, ContradictionBasis.Numeric, isForFunctional: true,
        new QuantityStrategy());

    /// <summary>Dates that cannot be the same are asserted of a functional predicate. Contrary, by time.</summary>
    /// <remarks>A qualified date (? ~ %) can be the same as any. Certainty counts as with <see cref="ExclusiveValue"/>.</remarks>
    public static ConflictRule DisjointDate { get; } = new(
        "disjoint-date", "Dates that cannot be the same are asserted where there is one at a time.", ContradictionStrength.Contrary, ContradictionBasis.Temporal, isForFunctional: true,
        new DateStrategy());

    /// <summary>One asserts as certain or probable what one questions. A tension, over a fact taken for settled.</summary>
    public static ConflictRule Questioned { get; } = new(
        "questioned", "One asserts as certain or probable what one questions.", ContradictionStrength.Tension, ContradictionBasis.Factive, isForFunctional: false,
        new StanceStrategy(
            static claim => claim.Stance == Stance.Asserts && (claim.Certainty == Certainty.Certain || claim.Certainty == Certainty.Probable),
            static claim => claim.Stance == Stance.Questions,
            isOfOneValue: true,
            heedsCertainty: false));

    /// <summary>The five rules of ClaimModel, in the order in which they are asked.</summary>
    public static ValueList<ConflictRule> Default { get; } = [OppositeStance, ExclusiveValue, DisjointQuantity, DisjointDate, Questioned];

    /// <summary>The name, in words joined by hyphens; it stands in <see cref="Detection.Rule"/> of what is found.</summary>
    public string Name { get; }

    /// <summary>When claims are at odds by this rule, in a sentence.</summary>
    public string Description { get; }

    /// <summary>How hard the claims exclude each other where they surely speak of the same time.</summary>
    public Term<ContradictionStrength> Strength { get; }

    /// <summary>What the contradiction rests on.</summary>
    public Term<ContradictionBasis> Basis { get; }

    /// <summary>Whether it is asked only about predicates that the dataset calls <see cref="Predicate.Functional"/>.</summary>
    public bool IsForFunctional { get; }

    internal ConflictStrategy Method { get; }

    /// <summary>A rule of your own: claims on one side are at odds with those on the other. Costs O(n) in the claims at a point.</summary>
    /// <param name="name">The name.</param>
    /// <param name="description">When claims are at odds by this rule, in a sentence that ends with a full stop; it begins the explanation of what is found.</param>
    /// <param name="strength">How hard they exclude each other.</param>
    /// <param name="basis">What that rests on.</param>
    /// <param name="one">Whether a claim stands on the one side.</param>
    /// <param name="other">Whether a claim stands on the other side, being not on the one.</param>
    /// <param name="isOfOneValue">Whether only claims of the same value, quantity or date are at odds; true by default.</param>
    /// <exception cref="ArgumentException">The name or the description is blank.</exception>
    public static ConflictRule BetweenSides(
        string name, string description, Term<ContradictionStrength> strength, Term<ContradictionBasis> basis, Func<Claim, bool> one, Func<Claim, bool> other, bool isOfOneValue = true)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return new(name, description, strength, basis, isForFunctional: false, new StanceStrategy(one, other, isOfOneValue, heedsCertainty: false));
    }

    /// <summary>A rule of your own, asked about any two claims at a point. Costs O(n²) in the claims at a point: where there are sides, <see cref="BetweenSides"/> is the better choice.</summary>
    /// <param name="name">The name.</param>
    /// <param name="description">When claims are at odds by this rule, in a sentence that ends with a full stop; it begins the explanation of what is found.</param>
    /// <param name="strength">How hard they exclude each other.</param>
    /// <param name="basis">What that rests on.</param>
    /// <param name="areAtOdds">Whether two claims are at odds; asked about each pair in one order only, so it answers for both.</param>
    /// <exception cref="ArgumentException">The name or the description is blank.</exception>
    public static ConflictRule BetweenPairs(
        string name, string description, Term<ContradictionStrength> strength, Term<ContradictionBasis> basis, Func<Claim, Claim, bool> areAtOdds)
    {
        ArgumentNullException.ThrowIfNull(areAtOdds);
        return new(name, description, strength, basis, isForFunctional: false, new PairwiseStrategy(areAtOdds));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
