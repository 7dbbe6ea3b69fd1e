using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>The traits that any of several claims have.</summary>
internal struct ClaimEnvelope
{
    private int _shapes;
    private int _certainties;
    private int _sides;
    private ulong _modalities;
    private Extremes _values;
    private Extremes _lower;
    private Extremes _upper;
    private Extremes _scopes;
    private Extremes _firstSurer;
    private Extremes _secondSurer;

    public ClaimEnvelope() =>
        (_values, _lower, _upper, _scopes, _firstSurer, _secondSurer) =
        (Extremes.None, Extremes.None, Extremes.None, Extremes.None, Extremes.None, Extremes.None);

    public int Count { get; private set; }

    public PeriodEnvelope Times = new();

    public bool HasFact { get; private set; }

    public bool HasForetold { get; private set; }

    public bool HasWeakening { get; private set; }

    public bool HasSuperseded { get; private set; }

    public bool HasLive { get; private set; }

    public readonly bool HasStance(ClaimStance stance) => IssueTraits.HasStance(_shapes, stance);

    public readonly bool HasShape(ValueKind kind, ClaimStance stance) => (_shapes & IssueTraits.ShapeOf(kind, stance)) != 0;

    public readonly bool HasSide(int side) => (_sides & (1 << side)) != 0;

    public readonly bool HasCertainty(CertaintyLevel certainty) => (_certainties & (1 << (int)certainty)) != 0;

    public readonly bool HasModalityOf(in ClaimTraits claim) => (_modalities & claim.ModalityBit) != 0;

    public readonly bool HasScope(int scope) => _scopes.Least <= scope && scope <= _scopes.Greatest;

    /// <summary>Determines whether all claims are part of a surer finding that a claim is part of.</summary>
    public readonly bool AreInFindingOf(in ClaimTraits claim) =>
        (claim.FirstSurer >= 0 && _firstSurer.AreAll(claim.FirstSurer)) || (claim.SecondSurer >= 0 && _secondSurer.AreAll(claim.SecondSurer));

    public readonly bool HasStanceOtherThanAsserts => HasStance(ClaimStance.Denies) || HasStance(ClaimStance.Questions) || HasStance(ClaimStance.Other);

    public readonly bool MayHaveOtherValue(in ClaimTraits claim) => !_values.AreAll(claim.Value);

    public readonly bool MayBeApartFrom(in ClaimTraits claim) => _upper.Least < claim.Lower || _lower.Greatest > claim.Upper;

    public readonly bool MayLieWithin(in ClaimTraits wider) => _lower.Greatest >= wider.Lower && _upper.Least <= wider.Upper;

    public readonly bool MayContain(in ClaimTraits narrower) => _lower.Least <= narrower.Lower && _upper.Greatest >= narrower.Upper;

    public void Add(in ClaimTraits claim)
    {
        Count++;
        _shapes |= claim.Shape;
        _certainties |= 1 << (int)claim.Certainty;
        _sides |= 1 << claim.Side;
        _modalities |= claim.ModalityBit;
        HasFact |= claim.IsFact;
        HasWeakening |= claim.MayWeaken;
        HasForetold |= claim.IsForetold;
        HasSuperseded |= claim.IsSuperseded;
        HasLive |= !claim.IsSuperseded;
        _values.Add(claim.Value);
        _lower.Add(claim.Lower);
        _upper.Add(claim.Upper);
        _scopes.Add(claim.Scope);
        _firstSurer.Add(claim.FirstSurer);
        _secondSurer.Add(claim.SecondSurer);
        Times.Add(claim.Time);
    }

    public void Add(in ClaimEnvelope other)
    {
        Count += other.Count;
        _shapes |= other._shapes;
        _certainties |= other._certainties;
        _sides |= other._sides;
        _modalities |= other._modalities;
        HasFact |= other.HasFact;
        HasWeakening |= other.HasWeakening;
        HasForetold |= other.HasForetold;
        HasSuperseded |= other.HasSuperseded;
        HasLive |= other.HasLive;
        _values.Add(other._values);
        _lower.Add(other._lower);
        _upper.Add(other._upper);
        _scopes.Add(other._scopes);
        _firstSurer.Add(other._firstSurer);
        _secondSurer.Add(other._secondSurer);
        Times.Add(other.Times);
    }
}

/// <summary>The least and the greatest of several numbers.</summary>
internal struct Extremes(long least, long greatest)
{
    public long Least = least;
    public long Greatest = greatest;

    public static Extremes None => new(long.MaxValue, long.MinValue);

    public readonly bool AreAll(long number) => Least == number && Greatest == number;

    public void Add(long number) => (Least, Greatest) = (Math.Min(Least, number), Math.Max(Greatest, number));

    public void Add(in Extremes other) => (Least, Greatest) = (Math.Min(Least, other.Least), Math.Max(Greatest, other.Greatest));
}
