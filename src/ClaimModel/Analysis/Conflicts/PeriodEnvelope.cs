using ClaimModel.Analysis.Time;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>The periods that several claims are about. Each method returns false only if the answer is certainly no for all of them.</summary>
internal struct PeriodEnvelope
{
    private Extremes _earliestStart;
    private Extremes _latestStart;
    private Extremes _earliestEnd;
    private Extremes _latestEnd;
    private Extremes _knownStart;
    private Extremes _knownEnd;
    private int _kinds;
    private bool _hasVague;
    private bool _hasMoment;

    public PeriodEnvelope() =>
        (_earliestStart, _latestStart, _earliestEnd, _latestEnd, _knownStart, _knownEnd) =
        (Extremes.None, Extremes.None, Extremes.None, Extremes.None, Extremes.None, Extremes.None);

    public void Add(in PeriodBounds period)
    {
        _kinds |= 1 << (int)period.Kind;
        _hasVague |= period.IsVague;
        if (!period.IsStated)
        {
            return;
        }

        _hasMoment |= period.IsMoment;
        _earliestStart.Add(period.EarliestStart);
        _latestStart.Add(period.LatestStart);
        _earliestEnd.Add(period.EarliestEnd);
        _latestEnd.Add(period.LatestEnd);
        if (period.HasKnownStart)
        {
            _knownStart.Add(new Extremes(period.EarliestStart, period.LatestStart));
        }

        if (period.HasKnownEnd)
        {
            _knownEnd.Add(new Extremes(period.EarliestEnd, period.LatestEnd));
        }
    }

    public void Add(in PeriodEnvelope other)
    {
        _hasVague |= other._hasVague;
        _kinds |= other._kinds;
        _hasMoment |= other._hasMoment;
        _earliestStart.Add(other._earliestStart);
        _latestStart.Add(other._latestStart);
        _earliestEnd.Add(other._earliestEnd);
        _latestEnd.Add(other._latestEnd);
        _knownStart.Add(other._knownStart);
        _knownEnd.Add(other._knownEnd);
    }

    /// <summary>Determines whether one of the periods may be about the same time.</summary>
    public readonly bool MayBeSame(in PeriodBounds period, bool isPerPeriod)
    {
        if (!Has(period.Kind))
        {
            return false;
        }

        if (isPerPeriod || !period.IsStated)
        {
            return !isPerPeriod || (period.IsStated && HasBoundsOf(period));
        }

        var margin = MarginTo(period);
        return (_latestStart.Least - margin <= period.EarliestEnd && period.LatestStart - margin <= _earliestEnd.Greatest) || HasBoundsOf(period);
    }

    /// <summary>Determines whether one of the periods may be about another time.</summary>
    public readonly bool MayBeDifferent(in PeriodBounds period, bool isPerPeriod)
    {
        if (!period.IsStated || !Has(period.Kind))
        {
            return false;
        }

        var margin = MarginTo(period);
        return isPerPeriod
            || _latestEnd.Least - margin < period.EarliestStart || period.LatestEnd - margin < _earliestStart.Greatest
            || (period.HasKnownStart && _knownEnd.Least <= period.LatestStart && period.EarliestStart <= _knownEnd.Greatest)
            || (period.HasKnownEnd && _knownStart.Least <= period.LatestEnd && period.EarliestEnd <= _knownStart.Greatest);
    }

    /// <summary>Determines whether it may be undetermined whether one of the periods is about the same time.</summary>
    public readonly bool MayBeUndetermined(in PeriodBounds period, bool isPerPeriod, bool areAllAssertions)
    {
        if (period.IsVague || _hasVague || (_kinds & ~(1 << (int)period.Kind)) != 0)
        {
            return true;
        }

        if (isPerPeriod || !period.IsStated)
        {
            return isPerPeriod && !period.IsStated;
        }

        var margin = MarginTo(period);
        var doAllOverlap = _latestStart.Greatest + margin <= period.EarliestEnd && period.LatestStart + margin <= _earliestEnd.Least;
        var areAllApart = _latestEnd.Greatest + margin < period.EarliestStart || period.LatestEnd + margin < _earliestStart.Least;
        return !doAllOverlap && !(areAllApart && (period.Kind != PeriodKind.Day || areAllAssertions));
    }

    private readonly bool Has(PeriodKind kind) => (_kinds & (1 << (int)kind)) != 0;

    private readonly long MarginTo(in PeriodBounds period) => _hasMoment || period.IsMoment ? 3 : 0;

    private readonly bool HasBoundsOf(in PeriodBounds period) =>
        _earliestStart.Least <= period.EarliestStart && period.EarliestStart <= _earliestStart.Greatest
        && _latestEnd.Least <= period.LatestEnd && period.LatestEnd <= _latestEnd.Greatest;
}
