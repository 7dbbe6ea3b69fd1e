using System.Runtime.InteropServices;

namespace ClaimModel.Analysis;

/// <summary>Asks one rule about one point. One object serves for many, one after the other.</summary>
/// <remarks>Costs O(n) in the claims where they speak of few times, and O(n log n) where of many, unless these overlap each other: then up to O(t²) in the times; by pairs, O(n²).</remarks>
internal sealed partial class IssueSearch(bool includesApparent)
{
    private readonly List<Member> _members = [];
    private readonly List<FoundClaims> _found = [];
    private int[] _places = [];

    /// <summary>What the rule finds at the point; valid until the next call.</summary>
    public List<FoundClaims> Find(FindingRule rule, PointVoices point)
    {
        _members.Clear();
        _found.Clear();
        var context = point.Context;
        if (rule.IsForFunctional && !context.IsFunctional)
        {
            return _found;
        }

        var isOneGroup = true;
        for (var place = 0; place < point.Voices.Count; place++)
        {
            var voice = point.Voices[place];
            if (rule.Method.TryPlace(voice, context, out var holding))
            {
                _members.Add(new(place, holding, voice.Time, voice.IsSuperseded));
                isOneGroup &= holding.Group == _members[0].Holding.Group;
            }
        }

        var members = CollectionsMarshal.AsSpan(_members);
        if (isOneGroup)
        {
            FindIn(members, rule, point);
            return _found;
        }

        members.Sort(static (one, other) => one.Holding.Group.CompareTo(other.Holding.Group));
        for (int start = 0, end = 0; start < members.Length; start = end)
        {
            while (end < members.Length && members[end].Holding.Group == members[start].Holding.Group)
            {
                end++;
            }

            FindIn(members[start..end], rule, point);
        }

        return _found;
    }

    private void FindIn(Span<Member> members, FindingRule rule, PointVoices point)
    {
        if (members.Length < 2)
        {
            return;
        }

        if (rule.Method.IsByPairs)
        {
            PairSearch.Settle(members, rule.Method, point, includesApparent);
            Collect(members, rule, point, TimesOf(members, point.Times));
            return;
        }

        var live = new Extremes();
        foreach (ref readonly var member in members)
        {
            if (!member.IsSuperseded)
            {
                live.Add(member.Holding);
            }
        }

        if (!IsAtOdds(members, live))
        {
            return;
        }

        var times = TimesOf(members, point.Times);
        if (times is null)
        {
            foreach (ref var member in members)
            {
                member.Outcomes = !member.IsSuperseded && live.Exclude(member.Holding) ? Outcomes.Stands : Outcomes.None;
            }
        }
        else
        {
            TimeSearch.Settle(members, times, live, includesApparent);
        }

        if (includesApparent)
        {
            SettleSuperseded(members, live);
        }

        Collect(members, rule, point, times);
    }

    private static bool IsAtOdds(ReadOnlySpan<Member> members, in Extremes live)
    {
        foreach (ref readonly var member in members)
        {
            if (live.Exclude(member.Holding))
            {
                return true;
            }
        }

        return false;
    }

    private static void SettleSuperseded(Span<Member> members, in Extremes live)
    {
        var superseded = new Extremes();
        foreach (ref var member in members)
        {
            if (member.IsSuperseded && live.Exclude(member.Holding))
            {
                member.Outcomes = Outcomes.Superseded;
                superseded.Add(member.Holding);
            }
        }

        foreach (ref var member in members)
        {
            if (!member.IsSuperseded && superseded.Exclude(member.Holding))
            {
                member.Outcomes |= Outcomes.Superseded;
            }
        }
    }

    /// <summary>The times of the members, in order, and each member's place among them; null where all speak of one time.</summary>
    private TimeLine? TimesOf(Span<Member> members, List<DateInterval?> all)
    {
        if (AreOfOneTime(members))
        {
            return null;
        }

        if (_places.Length < all.Count)
        {
            _places = new int[Math.Max(all.Count, 16)];
        }

        var used = new List<int>();
        foreach (ref readonly var member in members)
        {
            if (_places[member.Time] == 0)
            {
                used.Add(member.Time);
                _places[member.Time] = used.Count;
            }
        }

        var line = new TimeLine([.. used.Select(time => all[time])], out var order);
        foreach (ref var member in members)
        {
            member.Time = order[_places[member.Time] - 1];
        }

        foreach (var time in used)
        {
            _places[time] = 0; // clean for the next group, at no more than this one cost
        }

        return line;
    }

    private static bool AreOfOneTime(ReadOnlySpan<Member> members)
    {
        foreach (ref readonly var member in members)
        {
            if (member.Time != members[0].Time)
            {
                return false;
            }
        }

        return true;
    }
}
