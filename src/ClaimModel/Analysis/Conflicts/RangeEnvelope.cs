namespace ClaimModel.Analysis.Conflicts;

/// <summary>Of some claims at a point, by how sure they are, as much as tells of any other claim whether one of them is at odds with it.</summary>
/// <remarks>A claim is apart from one of several exactly where it is apart from the one that ends first or from the one that begins last.</remarks>
internal struct RangeEnvelope
{
    private Reach _sure;
    private Reach _sureOrProbable;
    private Reach _all;

    public readonly bool IsEmpty => !_all.IsSet;

    /// <summary>Where the one that ends first ends.</summary>
    public readonly RangeBound LeastUpper => _all.LeastUpper;

    /// <summary>Where the one that begins last begins.</summary>
    public readonly RangeBound GreatestLower => _all.GreatestLower;

    public void Add(in AssertedRange holding)
    {
        var reach = new Reach(true, holding.ValueRange.Upper, holding.ValueRange.Lower);
        _all.Add(reach);
        if (holding.CertaintyLevel != CertaintyLevel.Possible)
        {
            _sureOrProbable.Add(reach);
        }

        if (holding.CertaintyLevel == CertaintyLevel.Sure)
        {
            _sure.Add(reach);
        }
    }

    public void Add(in RangeEnvelope other)
    {
        _all.Add(other._all);
        _sureOrProbable.Add(other._sureOrProbable);
        _sure.Add(other._sure);
    }

    /// <summary>Whether one of the claims is at odds with another claim.</summary>
    public readonly bool Exclude(in AssertedRange holding) => holding.CertaintyLevel switch
    {
        CertaintyLevel.Sure => _all.Excludes(holding.ValueRange),
        CertaintyLevel.Probable => _sureOrProbable.Excludes(holding.ValueRange),
        _ => _sure.Excludes(holding.ValueRange),
    };

    private record struct Reach(bool IsSet, RangeBound LeastUpper, RangeBound GreatestLower)
    {
        public void Add(in Reach other)
        {
            if (!IsSet || !other.IsSet)
            {
                this = IsSet ? this : other;
                return;
            }

            LeastUpper = other.LeastUpper < LeastUpper ? other.LeastUpper : LeastUpper;
            GreatestLower = other.GreatestLower > GreatestLower ? other.GreatestLower : GreatestLower;
        }

        public readonly bool Excludes(in ValueRange extent) => IsSet && (LeastUpper < extent.Lower || GreatestLower > extent.Upper);
    }
}
