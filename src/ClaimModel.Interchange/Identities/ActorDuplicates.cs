using ClaimModel.Values;

namespace ClaimModel.Interchange.Identities;

/// <summary>Finds actors that may be the same, by their names and identifiers. Not thread-safe.</summary>
/// <param name="actors">The actors.</param>
/// <param name="cancellationToken">Cancels the search.</param>
/// <param name="maxFound">The maximum number of pairs.</param>
internal sealed class ActorDuplicates(ValueList<Actor> actors, CancellationToken cancellationToken, int maxFound = ActorDuplicates.MaxFound)
{
    private const int MaxNames = 50;
    private const int MaxReasons = 3;
    private const int MaxIdentifiers = 20;
    private const int MaxFound = 100_000;

    /// <summary>A surname alone that several actors have says nothing.</summary>
    private const int MaxAmbiguous = 3;

    private readonly List<(NameForm Form, int Actor)> _names = [];
    private readonly Dictionary<(int First, int Second), List<(DuplicateStrength Strength, DuplicateReason Reason)>> _found = [];

    /// <summary>The number of actors that share only a part of a name with an actor; null until all names are compared.</summary>
    private Dictionary<int, int>? _partialPartners;

    /// <summary>Gets the names that were not compared, because too many are similar.</summary>
    public List<SkippedNames> Skipped { get; } = [];

    /// <summary>Gets a value indicating whether there are more pairs than are returned.</summary>
    public bool HasMore { get; private set; }

    public IEnumerable<DuplicateSuggestion> Find()
    {
        CollectNames();
        CompareIdentifiers();
        CompareEqualNames();
        CompareAbbreviatedNames();
        CompareSimilarNames();
        Skipped.Sort(static (one, other) => one.Count != other.Count ? other.Count.CompareTo(one.Count) : string.CompareOrdinal(one.Example, other.Example));
        return _found.Where(IsDistinctive).OrderBy(static entry => entry.Key).Select(ToSuggestion);
    }

    private void CollectNames()
    {
        for (var index = 0; index < actors.Count; index++)
        {
            var actor = actors[index];
            if (actor.Anonymity != Anonymity.Named && actor.Anonymity != Anonymity.Pseudonymous)
            {
                continue; // "a senior official" is not a name
            }

            var names = actor.Names.Select(static name => (name.Text, false)).Prepend((actor.Name, false)).Concat(actor.Aliases.Select(static alias => (alias, true)));
            foreach (var (name, isAlias) in names.DistinctBy(static name => name.Item1).Take(MaxNames))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (NameForm.Of(name, isAlias) is { } form)
                {
                    _names.Add((form, index));
                }
            }
        }
    }

    private void CompareIdentifiers()
    {
        var first = new Dictionary<(string Scheme, string Value), int>();
        for (var index = 0; index < actors.Count; index++)
        {
            foreach (var identifier in actors[index].Identifiers)
            {
                if (!first.TryAdd((identifier.Scheme, identifier.Value), index) && first[(identifier.Scheme, identifier.Value)] is var other && other != index)
                {
                    Add(other, index, DuplicateStrength.Strong, new(
                        DuplicateReasonKind.SameIdentifier, $"Both have the {MessageText.Plain(identifier.Scheme)} identifier {MessageText.Quoted(identifier.Value)}."));
                }
            }
        }
    }

    /// <summary>Compares each name with the first that is equal, however many there are.</summary>
    private void CompareEqualNames()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var name = 0; name < _names.Count; name++)
        {
            if (!first.TryAdd(_names[name].Form.Joined, name))
            {
                Compare(first[_names[name].Form.Joined], name);
            }
        }
    }

    /// <summary>Compares names that are only a surname, or only initial letters, with the names that they may stand for, unless there are many.</summary>
    private void CompareAbbreviatedNames()
    {
        var abbreviated = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var name = 0; name < _names.Count; name++)
        {
            if (NameKeys.OfAbbreviated(_names[name].Form) is { } key && !abbreviated.TryAdd(key, [name]))
            {
                abbreviated[key].Add(name);
            }
        }

        var whole = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var name = 0; name < _names.Count; name++)
        {
            foreach (var key in NameKeys.OfWhole(_names[name].Form).Where(abbreviated.ContainsKey))
            {
                if (!whole.TryAdd(key, [name]))
                {
                    whole[key].Add(name);
                }
            }
        }

        foreach (var (key, names) in whole.Where(entry => entry.Value.Select(name => _names[name].Actor).Distinct().Take(MaxAmbiguous + 1).Count() <= MaxAmbiguous))
        {
            // Equal abbreviations were compared with each other, so the first one is enough.
            names.ForEach(name => Compare(Math.Min(abbreviated[key][0], name), Math.Max(abbreviated[key][0], name)));
        }
    }

    private void CompareSimilarNames()
    {
        var groups = new CandidatePairs();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var hasOtherScripts = _names.Exists(static name => !name.Form.IsLatin);
        for (var name = 0; name < _names.Count; name++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var form = _names[name].Form;
            if (!known.Add($"{form.Joined} {form.Generation}"))
            {
                continue; // it was compared with the name that is equal, which stands for both
            }

            foreach (var key in NameKeys.Of(form))
            {
                groups.Add(key, name);
            }

            if (hasOtherScripts && form.Words.Length > 1)
            {
                groups.Add($"consonants {NameFolding.Consonants(form.Folded)}", name);
            }
        }

        foreach (var group in groups.Groups())
        {
            if (group.Count > CandidatePairs.MaxGroup)
            {
                Skipped.Add(new(_names[group[0]].Form.Text, group.Count));
                continue;
            }

            for (var one = 0; one < group.Count; one++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                for (var other = one + 1; other < group.Count; other++)
                {
                    Compare(group[one], group[other]);
                }
            }
        }
    }

    private void Compare(int oneName, int otherName)
    {
        var ((one, first), (other, second)) = (_names[oneName], _names[otherName]);
        if (first == second || !AreComparable(actors[first], actors[second]))
        {
            return;
        }

        if (NameComparer.Compare(one, other, CanBePerson(actors[first]) && CanBePerson(actors[second])) is { } match)
        {
            Add(first, second, match.Strength, new(match.Kind, $"{MessageText.Quoted(one.Text)} and {MessageText.Quoted(other.Text)} {match.Explanation}."));
        }
    }

    private static bool CanBePerson(Actor actor) => actor.Kind == ActorKind.Person || actor.Kind == ActorKind.Unknown;

    /// <summary>Determines whether actors can be the same: not a person and an organization, and not two that an authority file distinguishes.</summary>
    private static bool AreComparable(Actor one, Actor other) =>
        (one.Kind == ActorKind.Unknown || other.Kind == ActorKind.Unknown || (one.Kind == ActorKind.Person) == (other.Kind == ActorKind.Person))
        && !one.Identifiers.Take(MaxIdentifiers).Any(identifier => other.Identifiers.Take(MaxIdentifiers).Where(with => with.Scheme == identifier.Scheme) is var ofScheme
            && ofScheme.Any() && ofScheme.All(with => with.Value != identifier.Value));

    private void Add(int one, int other, DuplicateStrength strength, DuplicateReason reason)
    {
        var pair = (Math.Min(one, other), Math.Max(one, other));
        if (!_found.TryGetValue(pair, out var reasons))
        {
            if (_found.Count == maxFound)
            {
                HasMore = true;
                return;
            }

            _found.Add(pair, reasons = []);
        }

        // Names that share several keys are compared several times.
        if (!reasons.Contains((strength, reason)))
        {
            reasons.Add((strength, reason));
        }
    }

    /// <summary>Determines whether a pair says something: a part of a name that many actors have does not.</summary>
    private bool IsDistinctive(KeyValuePair<(int First, int Second), List<(DuplicateStrength Strength, DuplicateReason Reason)>> entry) =>
        !entry.Value.TrueForAll(static reason => IsPartial(reason.Reason)) || PartnersOf(entry.Key) <= MaxAmbiguous;

    /// <summary>Returns the number of actors that share only a part of a name with one actor of a pair, whichever has more of them.</summary>
    private int PartnersOf((int First, int Second) pair)
    {
        if (_partialPartners is null)
        {
            _partialPartners = [];
            foreach (var (first, second) in _found.Where(static entry => entry.Value.TrueForAll(static reason => IsPartial(reason.Reason))).Select(static entry => entry.Key))
            {
                _partialPartners[first] = _partialPartners.GetValueOrDefault(first) + 1;
                _partialPartners[second] = _partialPartners.GetValueOrDefault(second) + 1;
            }
        }

        return Math.Max(_partialPartners[pair.First], _partialPartners[pair.Second]);
    }

    private static bool IsPartial(DuplicateReason reason) => reason.Kind is DuplicateReasonKind.Containment or DuplicateReasonKind.Initials or DuplicateReasonKind.Title or DuplicateReasonKind.Acronym;

    private DuplicateSuggestion ToSuggestion(KeyValuePair<(int First, int Second), List<(DuplicateStrength Strength, DuplicateReason Reason)>> entry)
    {
        var reasons = entry.Value.OrderByDescending(static reason => reason.Strength).ThenBy(static reason => reason.Reason.Kind).ThenBy(static reason => reason.Reason.Explanation, StringComparer.Ordinal).ToList();
        var isAmbiguous = reasons.TrueForAll(static reason => IsPartial(reason.Reason)) && PartnersOf(entry.Key) > 1;
        return new(
            "actor",
            actors[entry.Key.First].Id.Value,
            actors[entry.Key.Second].Id.Value,
            isAmbiguous ? DuplicateStrength.Weak : reasons[0].Strength,
            reasons.DistinctBy(static reason => reason.Reason.Kind).Take(MaxReasons).Select(static reason => reason.Reason).ToValueList());
    }
}
