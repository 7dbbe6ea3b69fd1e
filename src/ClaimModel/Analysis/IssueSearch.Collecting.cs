namespace ClaimModel.Analysis;

internal sealed partial class IssueSearch
{
    /// <summary>Makes contradictions of the outcomes: one for each stretch of time, and one each of what only looks like one.</summary>
    private void Collect(ReadOnlySpan<Member> members, FindingRule rule, PointVoices point, TimeLine? times)
    {
        CollectByTime(Outcomes.Stands, members, rule, point, times);
        if (times is not null)
        {
            CollectByTime(Outcomes.Undetermined, members, rule, point, times);
            CollectAll(Outcomes.DifferentTime, members, rule, point);
        }

        CollectAll(Outcomes.Superseded, members, rule, point);
    }

    private void CollectByTime(Outcomes outcome, ReadOnlySpan<Member> members, FindingRule rule, PointVoices point, TimeLine? times)
    {
        if (times is null)
        {
            CollectAll(outcome, members, rule, point);
            return;
        }

        var isWanted = new bool[times.Count];
        foreach (ref readonly var member in members)
        {
            isWanted[member.Time] |= (member.Outcomes & outcome) != 0;
        }

        if (outcome == Outcomes.Undetermined && isWanted[^1] && !times.IsStated(times.Count - 1))
        {
            CollectAll(outcome, members, rule, point); // what states no time may be of any
            return;
        }

        var stretches = times.Stretches(isWanted);
        var byStretch = new SortedDictionary<int, List<Voice>>();
        foreach (ref readonly var member in members)
        {
            if ((member.Outcomes & outcome) != 0)
            {
                if (!byStretch.TryGetValue(stretches[member.Time], out var voices))
                {
                    byStretch[stretches[member.Time]] = voices = [];
                }

                voices.Add(point.Voices[member.Voice]);
            }
        }

        foreach (var voices in byStretch.Values)
        {
            Add(outcome, voices, rule);
        }
    }

    private void CollectAll(Outcomes outcome, ReadOnlySpan<Member> members, FindingRule rule, PointVoices point)
    {
        List<Voice>? voices = null;
        foreach (ref readonly var member in members)
        {
            if ((member.Outcomes & outcome) != 0)
            {
                (voices ??= new(members.Length)).Add(point.Voices[member.Voice]);
            }
        }

        if (voices is not null)
        {
            Add(outcome, voices, rule);
        }
    }

    private void Add(Outcomes outcome, List<Voice> voices, FindingRule rule)
    {
        if (FoundClaims.Of(rule, outcome, voices) is { } found)
        {
            _found.Add(found);
        }
    }
}
