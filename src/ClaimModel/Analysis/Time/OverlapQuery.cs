using ClaimModel.Analysis.Conflicts;

namespace ClaimModel.Analysis.Time;

/// <summary>A query for the candidates of one time: which of them conflict with candidates of other times?</summary>
/// <param name="candidates">The candidates of the time.</param>
/// <param name="settled">Candidates that are in a conflict of one of these kinds need no answer.</param>
/// <param name="active">The envelope of all active candidates; a candidate that does not conflict with it needs no answer.</param>
/// <param name="leastUpperTime">The time of the least upper bound; likely to answer the query.</param>
/// <param name="greatestLowerTime">The time of the greatest lower bound; likely to answer the query.</param>
internal readonly ref struct OverlapQuery(
    ReadOnlySpan<Candidate> candidates, ConflictKinds settled, in RangeEnvelope active, int leastUpperTime, int greatestLowerTime)
{
    private readonly ReadOnlySpan<Candidate> _candidates = candidates;
    private readonly RangeEnvelope _active = active;

    public int LeastUpperTime { get; } = leastUpperTime;

    public int GreatestLowerTime { get; } = greatestLowerTime;

    /// <summary>Determines whether an envelope is known to conflict with every candidate that needs an answer, so that visiting more times changes nothing.</summary>
    public bool IsAnsweredBy(in RangeEnvelope envelope)
    {
        foreach (ref readonly var candidate in _candidates)
        {
            if (!candidate.IsIn(settled) && !candidate.IsSuperseded && _active.ConflictsWith(candidate.Range) && !envelope.ConflictsWith(candidate.Range))
            {
                return false;
            }
        }

        return true;
    }
}
