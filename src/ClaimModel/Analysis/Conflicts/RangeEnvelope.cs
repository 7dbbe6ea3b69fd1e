namespace ClaimModel.Analysis.Conflicts;

/// <summary>Summarizes the ranges of several claims by certainty, so that it can be determined whether any of them conflicts with another claim.</summary>
/// <remarks>
/// A range is disjoint from one of several ranges if and only if it is disjoint from the one with the least upper bound or from the one with the
/// greatest lower bound.
/// </remarks>
internal struct RangeEnvelope
{
    private Bounds _certain;
    private Bounds _certainOrProbable;
    private Bounds _all;

    public readonly bool IsEmpty => !_all.IsSet;

    public readonly RangeBound LeastUpper => _all.LeastUpper;

    public readonly RangeBound GreatestLower => _all.GreatestLower;

    public void Add(in AssertedRange range)
    {
        var bounds = new Bounds(true, range.Values.Upper, range.Values.Lower);
        _all.Add(bounds);
        if (range.Certainty != CertaintyLevel.Possible)
        {
            _certainOrProbable.Add(bounds);
        }

        if (range.Certainty == CertaintyLevel.Certain)
        {
            _certain.Add(bounds);
        }
    }

    public void Add(in RangeEnvelope other)
    {
        _all.Add(other._all);
        _certainOrProbable.Add(other._certainOrProbable);
        _certain.Add(other._certain);
    }

    /// <summary>Determines whether any of the claims conflicts with another claim.</summary>
    public readonly bool ConflictsWith(in AssertedRange range) => range.Certainty switch
    {
        CertaintyLevel.Certain => _all.HasDisjoint(range.Values),
        CertaintyLevel.Probable => _certainOrProbable.HasDisjoint(range.Values),
        _ => _certain.HasDisjoint(range.Values),
    };

    private record struct Bounds(bool IsSet, RangeBound LeastUpper, RangeBound GreatestLower)
    {
        public void Add(in Bounds other)
        {
            if (!IsSet || !other.IsSet)
            {
                this = IsSet ? this : other;
                return;
            }

            LeastUpper = other.LeastUpper < LeastUpper ? other.LeastUpper : LeastUpper;
            GreatestLower = other.GreatestLower > GreatestLower ? other.GreatestLower : GreatestLower;
        }

        public readonly bool HasDisjoint(in ValueRange range) => IsSet && (LeastUpper < range.Lower || GreatestLower > range.Upper);
    }
}
