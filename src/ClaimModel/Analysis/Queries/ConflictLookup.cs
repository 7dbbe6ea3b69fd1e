using ClaimModel.Analysis.Conflicts;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Queries;

/// <summary>Determines which claims of a dataset conflict, as the <see cref="ContradictionFinder"/> does with its own rules. Thread-safe.</summary>
internal sealed class ConflictLookup(ClaimDataset dataset)
{
    private readonly object _lock = new();
    private readonly Dictionary<IssueKey, Dictionary<ClaimId, IssueClaim>> _claims = [];
    private readonly Dictionary<IssueKey, IssueContext?> _issues = [];
    private IssueIndex? _index;
    private IssueBuilder? _builder;

    /// <summary>Returns how two claims conflict, in the strongest way; none if they do not, or if no rule compares them.</summary>
    public ConflictKind Find(Claim one, Claim other)
    {
        lock (_lock)
        {
            _index ??= new(dataset);
            _builder ??= new(_index, FinderOptions.Default, includesSuperseded: true, added: null, _index.Repetitions);
            var strongest = ConflictKind.None;
            foreach (var key in _index.KeysOf(one).Intersect(_index.KeysOf(other)))
            {
                if (IssueOf(key) is { } issue && _claims[key].TryGetValue(one.Id, out var first) && _claims[key].TryGetValue(other.Id, out var second))
                {
                    strongest = Stronger(strongest, Find(first, second, issue));
                }
            }

            return strongest;
        }
    }

    /// <summary>Determines whether two claims have propositions on one issue that do not exclude each other.</summary>
    public bool AreCompatible(Claim one, Claim other)
    {
        lock (_lock)
        {
            return Find(one, other) == ConflictKind.None && _index!.KeysOf(one).Intersect(_index.KeysOf(other)).Any(); // Find creates the index
        }
    }

    private static ConflictKind Find(IssueClaim one, IssueClaim other, IssueContext issue)
    {
        var strongest = ConflictKind.None;
        foreach (var rule in ConflictRule.Default)
        {
            if (rule.Strategy.IssueKind == issue.Kind)
            {
                strongest = Stronger(strongest, PairComparer.Compare(rule, one, other, issue).Kind);
            }
        }

        return strongest;
    }

    private static ConflictKind Stronger(ConflictKind one, ConflictKind other) =>
        one == ConflictKind.None || (other != ConflictKind.None && other < one) ? other : one;

    private IssueContext? IssueOf(IssueKey key)
    {
        if (!_issues.TryGetValue(key, out var issue))
        {
            _issues[key] = issue = _builder!.Create(key, _index!.Find(key)); // Find creates the index and the builder
            _claims[key] = issue?.Claims.ToDictionary(claim => claim.Claim.Id) ?? [];
        }

        return issue;
    }
}
