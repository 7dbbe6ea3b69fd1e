using ClaimModel.Analysis.Conflicts;

namespace ClaimModel.Analysis.Issues;

/// <summary>Asks all rules about a point. One object serves for many points, one after the other.</summary>
internal sealed class IssueExaminer(ClaimDataset dataset, TermMatcher vocables, HashSet<ClaimId> superseded, FinderOptions options)
{
    private readonly IssueClaims _point = new(dataset, vocables, superseded, options.IncludeApparent);
    private readonly ConflictSearch _search = new(options.IncludeApparent);
    private readonly ContradictionFactory _maker = new(dataset, options);
    private readonly List<Conflict> _found = [];

    public List<FoundContradiction> Found { get; } = [];

    public List<IncomparableClaims> Incomparable { get; } = [];

    public void Examine(ReadOnlySpan<IssueEntry> entries)
    {
        while (entries.Length > 1)
        {
            entries = _point.Gather(entries);
            if (_point.Voices.Count > 1)
            {
                Examine();
            }
        }
    }

    private void Examine()
    {
        _found.Clear();
        foreach (var rule in options.Rules)
        {
            foreach (var found in _search.Find(rule, _point))
            {
                if (found.Outcome != ConflictKinds.Undetermined || options.IncludeUndetermined)
                {
                    _found.Add(found);
                }
            }
        }

        if (_found.Count > 1)
        {
            KeepTheWorst();
        }

        foreach (var found in _found)
        {
            Found.Add(new(found, _point.Context, _maker));
        }

        if (IncomparableFinder.At(_point) is { } incomparable)
        {
            Incomparable.Add(incomparable);
        }
    }

    /// <summary>Leaves out what another finding covers that says more: the surest first, then the rule that comes first.</summary>
    private void KeepTheWorst()
    {
        Conflict[] inOrder = [.. _found.OrderBy(found => found.Outcome)];
        var keptByClaim = new Dictionary<ClaimId, List<Conflict>>();
        _found.Clear();
        foreach (var found in inOrder)
        {
            if (keptByClaim.TryGetValue(found.Voices[0].Claim.Id, out var others) && others.Exists(kept => kept.Covers(found)))
            {
                continue;
            }

            _found.Add(found);
            foreach (var voice in found.Voices)
            {
                if (!keptByClaim.TryGetValue(voice.Claim.Id, out others))
                {
                    keptByClaim[voice.Claim.Id] = others = [];
                }

                others.Add(found);
            }
        }
    }
}
