using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Finds conflicts in a small group of claims by comparing every pair.</summary>
internal sealed class PairSearch : IConflictSearch
{
    private const int PairsPerCheck = 1024;

    private readonly ClaimGroup _group;
    private readonly List<(int One, int Other, PairConflict Conflict)> _pairs = [];

    public PairSearch(ConflictRule rule, ClaimGroup group, CancellationToken cancellationToken)
    {
        _group = group;
        var (claims, compared) = (group.Claims, 0);
        for (var one = 0; one < claims.Length; one++)
        {
            for (var other = one + 1; other < claims.Length; other++)
            {
                if (++compared % PairsPerCheck == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }

                var conflict = PairComparer.Compare(rule, claims[one], claims[other], group.Issue);
                if (conflict.Kind != ConflictKind.None)
                {
                    _pairs.Add((one, other, conflict));
                }
            }
        }
    }

    public void FindComponents(ConflictKind kind, SurerFindings? surer, ComponentVisitor visit)
    {
        Dictionary<int, DisjointSet>? sets = null;
        foreach (var (one, other, _) in PairsOf(kind, surer))
        {
            sets ??= [];
            SetOf(one).Join(SetOf(other));
        }

        if (sets is null)
        {
            return;
        }

        foreach (var component in sets.GroupBy(set => set.Value.Root, set => set.Key))
        {
            visit([.. component], LimitsOf(kind, surer, [.. component]));
        }

        DisjointSet SetOf(int index)
        {
            if (!sets.TryGetValue(index, out var set))
            {
                sets[index] = set = new();
            }

            return set;
        }
    }

    public void FindAll(ConflictKind kind, ComponentVisitor visit)
    {
        var found = new HashSet<int>();
        foreach (var (one, other, _) in PairsOf(kind, surer: null))
        {
            found.Add(one);
            found.Add(other);
        }

        if (found.Count > 0)
        {
            visit([.. found], LimitsOf(kind, surer: null, found));
        }
    }

    private IEnumerable<(int One, int Other, PairConflict Conflict)> PairsOf(ConflictKind kind, SurerFindings? surer)
    {
        foreach (var pair in _pairs)
        {
            if (pair.Conflict.Kind == kind && !(surer is not null && surer.AreShared(_group.Claims[pair.One], _group.Claims[pair.Other])))
            {
                yield return pair;
            }
        }
    }

    private ConflictLimits LimitsOf(ConflictKind kind, SurerFindings? surer, HashSet<int> component)
    {
        var limits = ConflictLimits.None;
        foreach (var (one, _, conflict) in PairsOf(kind, surer))
        {
            limits |= component.Contains(one) ? conflict.Limits : 0;
        }

        return limits;
    }
}

/// <summary>Receives the indices of claims that are connected, and the limits of their pairs.</summary>
internal delegate void ComponentVisitor(List<int> claims, ConflictLimits limits);

/// <summary>Finds conflicts of one rule in a group of claims.</summary>
internal interface IConflictSearch
{
    /// <summary>Finds claims that are connected by pairs of a kind, without those whose claims share a surer finding.</summary>
    void FindComponents(ConflictKind kind, SurerFindings? surer, ComponentVisitor visit);

    /// <summary>Finds all claims that are part of a pair of a kind.</summary>
    void FindAll(ConflictKind kind, ComponentVisitor visit);
}
