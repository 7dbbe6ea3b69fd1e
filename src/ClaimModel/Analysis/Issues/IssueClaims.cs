namespace ClaimModel.Analysis.Issues;

/// <summary>The claims at a point that count, gathered for the rules. One object serves for many points, one after the other.</summary>
internal sealed class IssueClaims(ClaimDataset dataset, TermMatcher vocables, HashSet<ClaimId> superseded, bool includesSuperseded)
{
    private readonly List<IssueClaim> _voices = [];
    private readonly List<DateInterval?> _times = [];
    private readonly List<IssueEntry> _others = [];
    private Dictionary<DateInterval, int> _timePlaces = [];
    private Claim[] _claims = [];
    private Proposition[] _propositions = [];

    /// <summary>What is read of subjects and quantities only so that they are fetched; nobody needs it.</summary>
    private int _read;

    public List<IssueClaim> Voices => _voices;

    /// <summary>The valid times of the claims, each once; the first stands for none stated.</summary>
    public List<DateInterval?> Times => _times;

    public IssueContext Context { get; private set; }

    /// <summary>Gathers the claims of entries that share a key; gives back those of another point, which share it by chance.</summary>
    public ReadOnlySpan<IssueEntry> Gather(ReadOnlySpan<IssueEntry> entries)
    {
        Clear();
        Fetch(entries);
        var first = _propositions[0];
        var predicate = vocables.PredicateOf(first);
        TimeSpan? offset = null;
        var (hasTimes, areAlike, hasRepeats) = (false, true, false);
        for (var place = 0; place < entries.Length; place++)
        {
            ref readonly var entry = ref entries[place];
            var (claim, proposition) = (_claims[place], _propositions[place]);
            if (!vocables.AreOfOnePoint(first, proposition))
            {
                _others.Add(entry);
                continue;
            }

            var isSuperseded = !claim.IsLive || (superseded.Count > 0 && superseded.Contains(claim.Id));
            if (isSuperseded && !includesSuperseded)
            {
                continue;
            }

            if (proposition.Date is { TimeOfDay: not null } date)
            {
                areAlike &= !hasTimes || date.Offset == offset;
                (offset, hasTimes) = (date.Offset, true);
            }

            hasRepeats |= !claim.Repeats.IsEmpty;
            var value = proposition.Value is null ? ValueKeys.Meant(proposition, predicate, vocables) : entry.Value;
            _voices.Add(new(claim, value, PlaceOf(claim.ValidTime), isSuperseded));
        }

        Context = new(predicate, areAlike);
        if (hasRepeats)
        {
            RepeatedClaims.GiveOneValue(_voices);
        }

        return _others.ToArray();
    }

    /// <summary>Gets all claims, then all propositions, then all subjects: so the processor waits for many at once, and not for each in turn.</summary>
    private void Fetch(ReadOnlySpan<IssueEntry> entries)
    {
        if (_claims.Length < entries.Length)
        {
            (_claims, _propositions) = (new Claim[Math.Max(64, entries.Length)], new Proposition[Math.Max(64, entries.Length)]);
        }

        var all = dataset.Claims.AsSpan();
        for (var place = 0; place < entries.Length; place++)
        {
            _claims[place] = all[entries[place].Claim];
        }

        for (var place = 0; place < entries.Length; place++)
        {
            _propositions[place] = _claims[place].Proposition!; // every entry is of a claim with a proposition
        }

        for (var place = 0; place < entries.Length; place++)
        {
            _read += _propositions[place].Subject.Length + (_propositions[place].Quantity?.Amount is null ? 0 : 1);
        }
    }

    private void Clear()
    {
        _voices.Clear();
        _times.Clear();
        _times.Add(null);
        _others.Clear();
        if (_timePlaces.Count > 0)
        {
            _timePlaces = []; // a large one would take long to clear
        }
    }

    private int PlaceOf(DateInterval? time)
    {
        if (time is null)
        {
            return 0;
        }

        if (!_timePlaces.TryGetValue(time, out var place))
        {
            _timePlaces[time] = place = _times.Count;
            _times.Add(time);
        }

        return place;
    }
}
