using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Evaluates all rules on an issue and collects the findings. This is the second step of finding contradictions.</summary>
internal sealed class IssueEvaluator(ClaimDataset dataset, FinderOptions options)
{
    private readonly ConflictSearch _search = new(options.IncludeApparent);
    private readonly ContradictionFactory _factory = new(dataset, options);
    private readonly List<Conflict> _conflicts = [];

    public List<FoundContradiction> Found { get; } = [];

    public List<IncomparableClaims> Incomparable { get; } = [];

    public void Evaluate(IssueClaims issue)
    {
        _conflicts.Clear();
        foreach (var rule in options.Rules)
        {
            foreach (var conflict in _search.Find(rule, issue))
            {
                if (conflict.Kind != ConflictKinds.UndeterminedTime || options.IncludeUndetermined)
                {
                    _conflicts.Add(conflict);
                }
            }
        }

        if (_conflicts.Count > 1)
        {
            RemoveCovered();
        }

        foreach (var conflict in _conflicts)
        {
            Found.Add(new(conflict, issue.Context, _factory));
        }

        if (IncomparableFinder.Find(issue) is { } incomparable)
        {
            Incomparable.Add(incomparable);
        }
    }

    /// <summary>Removes conflicts whose claims are all part of a stronger conflict, that is, one of a stronger kind or an earlier rule.</summary>
    private void RemoveCovered()
    {
        Conflict[] strongestFirst = [.. _conflicts.OrderBy(conflict => conflict.Kind)];
        var keptByClaim = new Dictionary<ClaimId, List<Conflict>>();
        _conflicts.Clear();
        foreach (var conflict in strongestFirst)
        {
            if (keptByClaim.TryGetValue(conflict.Claims[0].Claim.Id, out var kept) && kept.Exists(stronger => stronger.Covers(conflict)))
            {
                continue;
            }

            _conflicts.Add(conflict);
            foreach (var claim in conflict.Claims)
            {
                if (!keptByClaim.TryGetValue(claim.Claim.Id, out kept))
                {
                    keptByClaim[claim.Claim.Id] = kept = [];
                }

                kept.Add(conflict);
            }
        }
    }
}
