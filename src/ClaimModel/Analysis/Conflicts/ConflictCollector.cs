using ClaimModel.Analysis.Issues;
using ClaimModel.Analysis.Time;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Creates conflicts from classified candidates: one for each period of time, and one for each kind of apparent contradiction.</summary>
internal sealed class ConflictCollector
{
    private ConflictRule? _rule;
    private List<IssueClaim> _claims = [];

    public List<Conflict> Conflicts { get; } = [];

    public void Start(ConflictRule rule, IssueClaims issue)
    {
        Conflicts.Clear();
        (_rule, _claims) = (rule, issue.Claims);
    }

    /// <param name="candidates">The candidates.</param>
    /// <param name="times">Their times; null if they are all about the same time.</param>
    public void Collect(ReadOnlySpan<Candidate> candidates, IntervalIndex? times)
    {
        if (times is null)
        {
            CollectAll(ConflictKinds.SameTime, candidates);
        }
        else
        {
            CollectByPeriod(ConflictKinds.SameTime, candidates, times);
            CollectByPeriod(ConflictKinds.UndeterminedTime, candidates, times);
            CollectAll(ConflictKinds.DifferentTime, candidates);
        }

        CollectAll(ConflictKinds.Superseded, candidates);
    }

    private void CollectByPeriod(ConflictKinds kind, ReadOnlySpan<Candidate> candidates, IntervalIndex times)
    {
        var isIncluded = new bool[times.Count];
        foreach (ref readonly var candidate in candidates)
        {
            isIncluded[candidate.Time] |= candidate.IsIn(kind);
        }

        if (kind == ConflictKinds.UndeterminedTime && isIncluded[^1] && !times.IsStated(times.Count - 1))
        {
            CollectAll(kind, candidates); // a claim that does not state a time may be about any of the periods
            return;
        }

        var periods = times.PeriodsOf(isIncluded);
        var claimsByPeriod = new SortedDictionary<int, List<IssueClaim>>();
        foreach (ref readonly var candidate in candidates)
        {
            if (candidate.IsIn(kind))
            {
                if (!claimsByPeriod.TryGetValue(periods[candidate.Time], out var claims))
                {
                    claimsByPeriod[periods[candidate.Time]] = claims = [];
                }

                claims.Add(_claims[candidate.Index]);
            }
        }

        foreach (var claims in claimsByPeriod.Values)
        {
            Add(kind, claims);
        }
    }

    private void CollectAll(ConflictKinds kind, ReadOnlySpan<Candidate> candidates)
    {
        List<IssueClaim>? claims = null;
        foreach (ref readonly var candidate in candidates)
        {
            if (candidate.IsIn(kind))
            {
                (claims ??= new(candidates.Length)).Add(_claims[candidate.Index]);
            }
        }

        if (claims is not null)
        {
            Add(kind, claims);
        }
    }

    private void Add(ConflictKinds kind, List<IssueClaim> claims)
    {
        if (_rule is not null && Conflict.Create(_rule, kind, claims) is { } conflict)
        {
            Conflicts.Add(conflict);
        }
    }
}
