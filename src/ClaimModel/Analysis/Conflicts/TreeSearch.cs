using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Finds conflicts in a large group of claims with a <see cref="ClaimTree"/>.</summary>
/// <remarks>
/// Connected claims are found by a walk: each claim that is reached is removed from the tree, and the tree is asked for the next claim that
/// conflicts with it, until there is none.
/// </remarks>
internal sealed class TreeSearch(ConflictRule rule, ClaimGroup group, CancellationToken cancellationToken) : IConflictSearch
{
    private readonly ClaimTree _tree = new(ClaimRanks.TraitsOf(group, rule.Strategy), cancellationToken);
    private readonly bool _hasOneScope = group.Claims.All(claim => claim.Qualifiers == group.Claims[0].Qualifiers);

    /// <summary>Whether the times of all claims are compared in the same way, so that claims can be skipped by their times.</summary>
    private readonly bool _considersTime = rule.Strategy.ConsidersTime && group.Issue.Kind == IssueKind.Issue;

    private int _compared;

    public void FindComponents(ConflictKind kind, SurerFindings? surer, ComponentVisitor visit)
    {
        if (surer is not null)
        {
            _tree.AssignSurer(claim => surer.Of(group.Claims[claim]) switch
            {
                [var first, var second, ..] => (first, second),
                [var only] => (only, -1),
                _ => (-1, -1),
            });
        }

        _tree.Restore();
        for (var start = 0; start < _tree.Count; start++)
        {
            if (_tree.Contains(start))
            {
                _tree.Remove(start);
                Walk(start, kind, surer, visit);
            }
        }
    }

    public void FindAll(ConflictKind kind, ComponentVisitor visit)
    {
        _tree.Restore();
        var (found, limits) = (new List<int>(), ConflictLimits.None);
        for (var claim = 0; claim < _tree.Count; claim++)
        {
            var query = new Query(this, claim, kind, null);
            if (_tree.Find(ref query) >= 0)
            {
                found.Add(claim);
                limits |= query.Limits;
            }
        }

        if (found.Count > 0)
        {
            visit(found, limits);
        }
    }

    private void Walk(int start, ConflictKind kind, SurerFindings? surer, ComponentVisitor visit)
    {
        var component = new List<int> { start };
        var limits = ConflictLimits.None;
        for (var next = 0; next < component.Count; next++)
        {
            var query = new Query(this, component[next], kind, surer);
            while (_tree.Find(ref query) is var found and >= 0)
            {
                _tree.Remove(found);
                component.Add(found);
                limits |= query.Limits;
            }
        }

        if (component.Count > 1)
        {
            visit(component, limits);
        }
    }

    private void CountComparison()
    {
        if (++_compared % 1024 == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>A search for a claim that is in a conflict of one kind with another one.</summary>
    private struct Query(TreeSearch search, int claim, ConflictKind kind, SurerFindings? surer) : IClaimQuery
    {
        private readonly IssueClaim _claim = search.Group.Claims[claim];

        public ConflictLimits Limits { get; private set; }

        public readonly bool MayMatch(in ClaimEnvelope claims)
        {
            search.CountComparison();
            return search.MayMatch(claim, claims, kind);
        }

        public bool Matches(int other)
        {
            search.CountComparison();
            var conflict = PairComparer.Compare(search.Rule, _claim, search.Group.Claims[other], search.Group.Issue);
            if (conflict.Kind != kind || (surer is not null && surer.AreShared(_claim, search.Group.Claims[other])))
            {
                return false;
            }

            Limits = conflict.Limits;
            return true;
        }
    }

    private ConflictRule Rule => rule;

    private ClaimGroup Group => group;

    private bool MayMatch(int index, in ClaimEnvelope claims, ConflictKind kind)
    {
        ref readonly var claim = ref _tree[index];
        var strategy = rule.Strategy;
        if (strategy.ConsidersModality && !claims.HasModalityOf(claim))
        {
            return false;
        }

        return MayHaveKind(claim, claims, kind) && strategy.MayConflict(claim, claims);
    }

    private bool MayHaveKind(in ClaimTraits claim, in ClaimEnvelope claims, ConflictKind kind)
    {
        var strategy = rule.Strategy;
        if (kind >= ConflictKind.Superseded && !MayHaveAnyStrength(claim, claims))
        {
            return false;
        }

        if (kind == ConflictKind.Superseded)
        {
            return claim.IsSuperseded ? claims.HasLive : claims.HasSuperseded;
        }

        if (claim.IsSuperseded || !claims.HasLive)
        {
            return false;
        }

        var isPerPeriod = group.Issue.Predicate.IsPerPeriod;
        return kind switch
        {
            ConflictKind.Contradictory or ConflictKind.Contrary => MayHaveStrength(claim, claims, kind)
                && (!_considersTime || claims.Times.MayBeSame(claim.Time, isPerPeriod))
                && (!strategy.ConsidersScope || claims.HasScope(claim.Scope)),
            ConflictKind.Tension => !claims.AreInFindingOf(claim) && MayBeTension(claim, claims, isPerPeriod),
            ConflictKind.DifferentTime => strategy.ConsidersTime && (!_considersTime || claims.Times.MayBeDifferent(claim.Time, isPerPeriod)),
            _ => strategy.ConsidersScope && !_hasOneScope,
        };
    }

    private bool MayBeTension(in ClaimTraits claim, in ClaimEnvelope claims, bool isPerPeriod)
    {
        if (rule.Strategy.ConsidersTime && !_considersTime)
        {
            return true;
        }

        var mayBeUndetermined = _considersTime && MayBeUndetermined(claim, claims, isPerPeriod);
        return mayBeUndetermined
            || ((claim.MayWeaken || claims.HasWeakening || !_hasOneScope || MayHaveStrength(claim, claims, ConflictKind.Tension))
                && (!_considersTime || claims.Times.MayBeSame(claim.Time, isPerPeriod)));
    }

    private static bool MayBeUndetermined(in ClaimTraits claim, in ClaimEnvelope claims, bool isPerPeriod) =>
        claims.Times.MayBeUndetermined(claim.Time, isPerPeriod, claim.Stance == ClaimStance.Asserts && !claims.HasStanceOtherThanAsserts);

    private bool MayHaveAnyStrength(in ClaimTraits claim, in ClaimEnvelope claims) =>
        MayHaveStrength(claim, claims, ConflictKind.Contradictory) || MayHaveStrength(claim, claims, ConflictKind.Contrary) || MayHaveStrength(claim, claims, ConflictKind.Tension);

    /// <summary>Determines whether the certainty of any claim gives a conflict of a kind.</summary>
    private bool MayHaveStrength(in ClaimTraits claim, in ClaimEnvelope claims, ConflictKind kind)
    {
        var baseKind = PairComparer.BaseKindOf(rule);
        if (!rule.Strategy.ConsidersCertainty)
        {
            return kind == baseKind;
        }

        for (var certainty = CertaintyLevel.Possible; certainty <= CertaintyLevel.Certain; certainty++)
        {
            if (claims.HasCertainty(certainty) && PairComparer.LimitByCertainty(baseKind, claim.Certainty, certainty) == kind)
            {
                return true;
            }
        }

        return false;
    }
}
