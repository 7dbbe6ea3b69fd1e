using System.Runtime.InteropServices;
using ClaimModel.Analysis.Issues;
using ClaimModel.Analysis.Time;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Evaluates a rule on an issue. An instance is reused for all issues.</summary>
/// <remarks>
/// Takes O(n) time in the claims if they state few valid times, O(n log n) time if they state many, and up to O(t²) time in the times if these
/// overlap each other. A pairwise rule takes O(n²) time.
/// </remarks>
internal sealed class ConflictSearch(bool includesApparent)
{
    private readonly List<Candidate> _candidates = [];
    private readonly ConflictCollector _collector = new();

    /// <summary>Returns the conflicts that a rule finds on an issue. The list is valid until the next call.</summary>
    public List<Conflict> Find(ConflictRule rule, IssueClaims issue)
    {
        _candidates.Clear();
        _collector.Start(rule, issue);
        if (rule.IsForFunctional && !issue.Context.IsFunctional)
        {
            return _collector.Conflicts;
        }

        var isOneGroup = true;
        for (var index = 0; index < issue.Claims.Count; index++)
        {
            var claim = issue.Claims[index];
            if (rule.Strategy.TryGetRange(claim, issue.Context, out var range))
            {
                _candidates.Add(new(index, range, claim.Time, claim.IsSuperseded));
                isOneGroup &= range.Group == _candidates[0].Range.Group;
            }
        }

        var candidates = CollectionsMarshal.AsSpan(_candidates);
        if (!isOneGroup)
        {
            candidates.Sort(static (one, other) => one.Range.Group.CompareTo(other.Range.Group));
        }

        for (int start = 0, end = 0; start < candidates.Length; start = end)
        {
            while (end < candidates.Length && candidates[end].Range.Group == candidates[start].Range.Group)
            {
                end++;
            }

            FindInGroup(candidates[start..end], rule.Strategy, issue);
        }

        return _collector.Conflicts;
    }

    private void FindInGroup(Span<Candidate> group, ConflictStrategy strategy, IssueClaims issue)
    {
        if (group.Length < 2)
        {
            return;
        }

        if (strategy.IsPairwise)
        {
            PairwiseSearch.Classify(group, strategy, issue, includesApparent);
            _collector.Collect(group, IntervalIndex.For(group, issue.Times));
            return;
        }

        var active = new RangeEnvelope();
        foreach (ref readonly var candidate in group)
        {
            if (!candidate.IsSuperseded)
            {
                active.Add(candidate.Range);
            }
        }

        if (!HasConflict(group, active))
        {
            return;
        }

        var times = IntervalIndex.For(group, issue.Times);
        if (times is null)
        {
            MarkAll(group, active);
        }
        else
        {
            OverlapSearch.Classify(group, times, active, includesApparent);
        }

        if (includesApparent)
        {
            MarkSuperseded(group, active);
        }

        _collector.Collect(group, times);
    }

    private static bool HasConflict(ReadOnlySpan<Candidate> group, in RangeEnvelope active)
    {
        foreach (ref readonly var candidate in group)
        {
            if (active.ConflictsWith(candidate.Range))
            {
                return true;
            }
        }

        return false;
    }

    private static void MarkAll(Span<Candidate> group, in RangeEnvelope active)
    {
        foreach (ref var candidate in group)
        {
            candidate.Kinds = !candidate.IsSuperseded && active.ConflictsWith(candidate.Range) ? ConflictKinds.SameTime : ConflictKinds.None;
        }
    }

    /// <summary>Marks superseded claims that conflict with active claims, and these active claims.</summary>
    private static void MarkSuperseded(Span<Candidate> group, in RangeEnvelope active)
    {
        var superseded = new RangeEnvelope();
        foreach (ref var candidate in group)
        {
            if (candidate.IsSuperseded && active.ConflictsWith(candidate.Range))
            {
                candidate.Kinds = ConflictKinds.Superseded;
                superseded.Add(candidate.Range);
            }
        }

        foreach (ref var candidate in group)
        {
            if (!candidate.IsSuperseded && superseded.ConflictsWith(candidate.Range))
            {
                candidate.Kinds |= ConflictKinds.Superseded;
            }
        }
    }
}
