namespace ClaimModel.Analysis.Issues;

/// <summary>Predicates that are connected by <see cref="Predicate.EquivalentTo"/> and <see cref="Predicate.InverseOf"/>.</summary>
internal sealed class Relation(int index)
{
    private readonly bool[] _isFunctional = new bool[2];

    /// <summary>Gets a number that is unique among the classes of a dataset.</summary>
    public int Index { get; } = index;

    public bool IsSymmetric { get; set; }

    public bool IsAsymmetric { get; set; }

    public bool IsTimeVarying { get; set; }

    public bool IsPerPeriod { get; set; }

    public bool IsAboutClaims { get; set; }

    /// <summary>Whether statements can be read in both directions.</summary>
    public bool HasBothDirections { get; set; }

    public string? Unit { get; set; }

    /// <summary>Gets the classes that are disjoint with this one, and whether the direction of each is reversed.</summary>
    public HashSet<(Relation Class, bool IsReversed)> Disjoint { get; } = [];

    public bool IsFunctional(bool isReversed) => _isFunctional[isReversed ? 1 : 0] || (IsSymmetric && _isFunctional[isReversed ? 0 : 1]);

    public void MakeFunctional(bool isReversed) => _isFunctional[isReversed ? 1 : 0] = true;

    /// <summary>Determines whether this class is disjoint with another one, if the direction of the other one is, or is not, reversed.</summary>
    public bool IsDisjointWith(Relation other, bool isReversed) =>
        Disjoint.Contains((other, isReversed)) || ((IsSymmetric || other.IsSymmetric) && Disjoint.Contains((other, !isReversed)));
}

/// <summary>What the predicate of a proposition means.</summary>
/// <param name="Class">The class of the predicate.</param>
/// <param name="IsReversed">Whether the predicate has the direction opposite to that of the representative of the class.</param>
/// <param name="Definition">The definition; null if the dataset does not define the predicate.</param>
internal readonly record struct PredicateMeaning(Relation Class, bool IsReversed, Predicate? Definition)
{
    /// <summary>Gets the unit of quantities that do not state one; null if there is none.</summary>
    public string? Unit => Definition?.Unit ?? Class.Unit;
}
