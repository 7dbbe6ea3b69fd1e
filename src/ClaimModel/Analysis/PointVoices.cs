namespace ClaimModel.Analysis;

/// <summary>The claims at a point that count, gathered for the rules. One object serves for many points, one after the other.</summary>
internal sealed class PointVoices(ClaimDataset dataset, Vocables vocables, HashSet<ClaimId> superseded, bool includesSuperseded)
{
    private readonly List<Voice> _voices = [];
    private readonly List<DateInterval?> _times = [];
    private readonly List<PointEntry> _others = [];
    private Dictionary<DateInterval, int> _timePlaces = [];

    public List<Voice> Voices => _voices;

    /// <summary>The valid times of the claims, each once; the first stands for none stated.</summary>
    public List<DateInterval?> Times => _times;

    public PointContext Context { get; private set; }

    /// <summary>Gathers the claims of entries that share a key; gives back those of another point, which share it by chance.</summary>
    public ReadOnlySpan<PointEntry> Gather(ReadOnlySpan<PointEntry> entries)
    {
        Clear();
        var first = dataset.Claims[entries[0].Claim].Proposition!; // every entry is of a claim with a proposition
        var predicate = vocables.PredicateOf(first);
        TimeSpan? offset = null;
        var (hasTimes, areAlike, hasRepeats) = (false, true, false);
        foreach (ref readonly var entry in entries)
        {
            var claim = dataset.Claims[entry.Claim];
            var proposition = claim.Proposition!; // see above
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
            Repetitions.GiveOneValue(_voices);
        }

        return _others.ToArray();
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
