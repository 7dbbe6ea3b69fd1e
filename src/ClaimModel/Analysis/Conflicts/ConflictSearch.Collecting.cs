using ClaimModel.Analysis.Issues;
using ClaimModel.Analysis.Time;

namespace ClaimModel.Analysis.Conflicts;

internal sealed partial class ConflictSearch
{
    /// <summary>Makes contradictions of the outcomes: one for each stretch of time, and one each of what only looks like one.</summary>
    private void Collect(ReadOnlySpan<Candidate> members, ConflictRule rule, IssueClaims point, IntervalIndex? times)
    {
        CollectByTime(ConflictKinds.Stands, members, rule, point, times);
        if (times is not null)
        {
            CollectByTime(ConflictKinds.Undetermined, members, rule, point, times);
            CollectAll(ConflictKinds.DifferentTime, members, rule, point);
        }

        CollectAll(ConflictKinds.Superseded, members, rule, point);
    }

    private void CollectByTime(ConflictKinds outcome, ReadOnlySpan<Candidate> members, ConflictRule rule, IssueClaims point, IntervalIndex? times)
    {
        if (times is null)
        {
            CollectAll(outcome, members, rule, point);
            return;
        }

        var isWanted = new bool[times.Count];
        foreach (ref readonly var member in members)
        {
            isWanted[member.Time] |= (member.ConflictKinds & outcome) != 0;
        }

        if (outcome == ConflictKinds.Undetermined && isWanted[^1] && !times.IsStated(times.Count - 1))
        {
            CollectAll(outcome, members, rule, point); // what states no time may be of any
            return;
        }

        var stretches = times.Stretches(isWanted);
        var byStretch = new SortedDictionary<int, List<IssueClaim>>();
        foreach (ref readonly var member in members)
        {
            if ((member.ConflictKinds & outcome) != 0)
            {
                if (!byStretch.TryGetValue(stretches[member.Time], out var voices))
                {
                    byStretch[stretches[member.Time]] = voices = [];
                }

                voices.Add(point.Voices[member.IssueClaim]);
            }
        }

        foreach (var voices in byStretch.Values)
        {
            Add(outcome, voices, rule);
        }
    }

    private void CollectAll(ConflictKinds outcome, ReadOnlySpan<Candidate> members, ConflictRule rule, IssueClaims point)
    {
        List<IssueClaim>? voices = null;
        foreach (ref readonly var member in members)
        {
            if ((member.ConflictKinds & outcome) != 0)
            {
                (voices ??= new(members.Length)).Add(point.Voices[member.IssueClaim]);
            }
        }

        if (voices is not null)
        {
            Add(outcome, voices, rule);
        }
    }

    private void Add(ConflictKinds outcome, List<IssueClaim> voices, ConflictRule rule)
    {
        if (Conflict.Of(rule, outcome, voices) is { } found)
        {
            _found.Add(found);
        }
    }
}
