using System.Runtime.InteropServices;
using ClaimModel.Analysis.Issues;
using ClaimModel.Analysis.Time;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Asks one rule about one point. One object serves for many, one after the other.</summary>
/// <remarks>Costs O(n) in the claims where they speak of few times, and O(n log n) where of many, unless these overlap each other: then up to O(t²) in the times; by pairs, O(n²).</remarks>
internal sealed partial class ConflictSearch(bool includesApparent)
{
    private readonly List<Candidate> _members = [];
    private readonly List<Conflict> _found = [];
    private int[] _places = [];

    /// <summary>What the rule finds at the point; valid until the next call.</summary>
    public List<Conflict> Find(ConflictRule rule, IssueClaims point)
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
                isOneGroup &= holding.Group == _members[0].AssertedRange.Group;
            }
        }

        var members = CollectionsMarshal.AsSpan(_members);
        if (isOneGroup)
        {
            FindIn(members, rule, point);
            return _found;
        }

        members.Sort(static (one, other) => one.AssertedRange.Group.CompareTo(other.AssertedRange.Group));
        for (int start = 0, end = 0; start < members.Length; start = end)
        {
            while (end < members.Length && members[end].AssertedRange.Group == members[start].AssertedRange.Group)
            {
                end++;
            }

            FindIn(members[start..end], rule, point);
        }

        return _found;
    }

    private void FindIn(Span<Candidate> members, ConflictRule rule, IssueClaims point)
    {
        if (members.Length < 2)
        {
            return;
        }

        if (rule.Method.IsByPairs)
        {
            PairwiseSearch.Settle(members, rule.Method, point, includesApparent);
            Collect(members, rule, point, TimesOf(members, point.Times));
            return;
        }

        var live = new RangeEnvelope();
        foreach (ref readonly var member in members)
        {
            if (!member.IsSuperseded)
            {
                live.Add(member.AssertedRange);
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
                member.ConflictKinds = !member.IsSuperseded && live.Exclude(member.AssertedRange) ? ConflictKinds.Stands : ConflictKinds.None;
            }
        }
        else
        {
            OverlapSearch.Settle(members, times, live, includesApparent);
        }

        if (includesApparent)
        {
            SettleSuperseded(members, live);
        }

        Collect(members, rule, point, times);
    }

    private static bool IsAtOdds(ReadOnlySpan<Candidate> members, in RangeEnvelope live)
    {
        foreach (ref readonly var member in members)
        {
            if (live.Exclude(member.AssertedRange))
            {
                return true;
            }
        }

        return false;
    }

    private static void SettleSuperseded(Span<Candidate> members, in RangeEnvelope live)
    {
        var superseded = new RangeEnvelope();
        foreach (ref var member in members)
        {
            if (member.IsSuperseded && live.Exclude(member.AssertedRange))
            {
                member.ConflictKinds = ConflictKinds.Superseded;
                superseded.Add(member.AssertedRange);
            }
        }

        foreach (ref var member in members)
        {
            if (!member.IsSuperseded && superseded.Exclude(member.AssertedRange))
            {
                member.ConflictKinds |= ConflictKinds.Superseded;
            }
        }
    }

    /// <summary>The times of the members, in order, and each member's place among them; null where all speak of one time.</summary>
    private IntervalIndex? TimesOf(Span<Candidate> members, List<DateInterval?> all)
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

        var line = new IntervalIndex([.. used.Select(time => all[time])], out var order);
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

    private static bool AreOfOneTime(ReadOnlySpan<Candidate> members)
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
