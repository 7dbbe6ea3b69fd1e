namespace ClaimModel.Analysis.Issues;

/// <summary>The claims on an issue, on which the rules are evaluated. An instance is reused for all issues.</summary>
internal sealed class IssueClaims(ClaimDataset dataset, TermMatcher matcher, HashSet<ClaimId> superseded, bool includesSuperseded)
{
    private readonly List<IssueEntry> _others = [];
    private Dictionary<DateInterval, int> _timeIndices = [];

    public List<IssueClaim> Claims { get; } = [];

    /// <summary>The distinct valid times of the claims. The first element is null, for claims that do not state one.</summary>
    public List<DateInterval?> Times { get; } = [];

    public IssueContext Context { get; private set; }

    /// <summary>Replaces the claims by those of entries with the same issue key. Returns the entries that are about another issue, whose key collides.</summary>
    public ReadOnlySpan<IssueEntry> Assign(ReadOnlySpan<IssueEntry> entries)
    {
        Clear();
        var claims = dataset.Claims.AsSpan();
        var first = claims[entries[0].Claim].Proposition!; // only claims with a proposition have an entry
        var predicate = matcher.FindPredicate(first.Predicate);
        TimeSpan? offset = null;
        var (hasTimeOfDay, hasSingleOffset, hasRepeats) = (false, true, false);
        foreach (ref readonly var entry in entries)
        {
            var claim = claims[entry.Claim];
            var proposition = claim.Proposition!; // only claims with a proposition have an entry
            if (!matcher.AreOnSameIssue(first, proposition))
            {
                _others.Add(entry);
                continue;
            }

            var isSuperseded = !claim.IsActive || superseded.Contains(claim.Id);
            if (isSuperseded && !includesSuperseded)
            {
                continue;
            }

            if (proposition.Date is { TimeOfDay: not null } date)
            {
                hasSingleOffset &= !hasTimeOfDay || date.Offset == offset;
                (offset, hasTimeOfDay) = (date.Offset, true);
            }

            hasRepeats |= !claim.Repeats.IsEmpty;
            var value = proposition.Value is null ? ValueKeys.ByMeaning(proposition, predicate, matcher) : entry.Value;
            Claims.Add(new(claim, value, IndexOf(claim.ValidTime), isSuperseded));
        }

        Context = new(predicate, hasSingleOffset);
        if (hasRepeats)
        {
            RepeatedClaims.UnifyValues(Claims);
        }

        return _others.ToArray();
    }

    private void Clear()
    {
        Claims.Clear();
        Times.Clear();
        Times.Add(null);
        _others.Clear();
        if (_timeIndices.Count > 0)
        {
            _timeIndices = []; // clearing a large dictionary for each issue would be O(capacity)
        }
    }

    private int IndexOf(DateInterval? time)
    {
        if (time is null)
        {
            return 0;
        }

        if (!_timeIndices.TryGetValue(time, out var index))
        {
            _timeIndices[time] = index = Times.Count;
            Times.Add(time);
        }

        return index;
    }
}
