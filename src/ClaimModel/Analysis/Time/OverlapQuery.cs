using ClaimModel.Analysis.Conflicts;

namespace ClaimModel.Analysis.Time;

/// <summary>Determines when it is known which candidates of one time conflict with candidates of other times.</summary>
/// <param name="candidates">The candidates of the time.</param>
/// <param name="settled">The kinds of conflict that are known already. Candidates in such a conflict are not considered.</param>
/// <param name="active">The envelope of all active candidates. Candidates that do not conflict with it are not considered.</param>
/// <param name="leastUpperTime">The time with the least upper bound, which is visited first.</param>
/// <param name="greatestLowerTime">The time with the greatest lower bound, which is visited next.</param>
internal readonly ref struct OverlapQuery(
    ReadOnlySpan<Candidate> candidates, ConflictKinds settled, in RangeEnvelope active, int leastUpperTime, int greatestLowerTime)
{
    private readonly ReadOnlySpan<Candidate> _candidates = candidates;
    private readonly RangeEnvelope _active = active;

    public int LeastUpperTime { get; } = leastUpperTime;

    public int GreatestLowerTime { get; } = greatestLowerTime;

    /// <summary>Determines whether an envelope conflicts with every candidate that is considered, so that visiting more times would change nothing.</summary>
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
