namespace ClaimModel.Analysis.Issues;

/// <summary>What is known about an issue after all claims have been read once.</summary>
internal struct IssueSummary
{
    private readonly Proposition _first;
    private readonly Term<Stance> _stance;
    private readonly bool _isReversed;

    public IssueSummary(Claim claim, Proposition proposition, bool isReversed) => (_first, _stance, _isReversed) = (proposition, claim.Stance, isReversed);

    /// <summary>Gets the number of claims on the issue.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the number of claims that are compared.</summary>
    public int Compared { get; private set; }

    /// <summary>Gets a value indicating whether claims differ in their stance or value, so that they may conflict.</summary>
    public bool MayHaveFindings { get; private set; }

    public void Add(Claim claim, Proposition proposition, bool isReversed, bool isCompared)
    {
        Count++;
        Compared += isCompared ? 1 : 0;
        MayHaveFindings |= claim.Stance != _stance || isReversed != _isReversed || !HaveSameValue(proposition);
    }

    /// <summary>Does not count a claim as compared, because it is superseded.</summary>
    public void RemoveCompared() => Compared--;

    private readonly bool HaveSameValue(Proposition other) =>
        ReferenceEquals(_first, other) || (_isReversed
            ? string.Equals(_first.Subject, other.Subject, StringComparison.Ordinal)
            : string.Equals(_first.Value, other.Value, StringComparison.Ordinal)
                && (_first.Quantity is null || string.Equals(_first.Predicate, other.Predicate, StringComparison.Ordinal)) // which may have units of their own
                && Equals(_first.Quantity, other.Quantity) && Equals(_first.Date, other.Date));
}
