using ClaimModel.Analysis.Issues;
using ClaimModel.Analysis.Time;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Determines how two claims on an issue conflict according to a rule: the only place where strength, certainty, modality, time, and qualifiers come together.</summary>
internal static class PairComparer
{
    public static PairConflict Compare(ConflictRule rule, IssueClaim one, IssueClaim other, IssueContext issue)
    {
        var strategy = rule.Strategy;
        var limits = ConflictLimits.None;
        if ((one.IsSuperseded && other.IsSuperseded)
            || (strategy.ConsidersModality && one.Modality.Index != other.Modality.Index)
            || !strategy.AreInConflict(one, other, issue, ref limits)
            || one.Claim.Id == other.Claim.Id
            || RepeatGraph.AreRelated(one.Repetition, other.Repetition))
        {
            return PairConflict.None;
        }

        var kind = BaseKindOf(rule);
        if (strategy.ConsidersCertainty)
        {
            kind = LimitByCertainty(kind, one.Certainty, other.Certainty, ref limits);
            if (kind == ConflictKind.None)
            {
                return PairConflict.None;
            }
        }

        limits |= DependsOnAlias(one, other) ? ConflictLimits.Alias : 0;
        var time = strategy.ConsidersTime
            ? CompareTimes(one, other)
            : TimeRelation.Same;
        var scope = strategy.ConsidersScope ? issue.Qualifiers.Compare(one.Qualifiers, other.Qualifiers) : ScopeRelation.Same;
        limits |= (time == TimeRelation.Undetermined ? ConflictLimits.UndeterminedTime : 0) | (scope == ScopeRelation.Undetermined ? ConflictLimits.UndeterminedScope : 0);
        if (time == TimeRelation.Undetermined && issue.IgnoresUndeterminedTime)
        {
            return PairConflict.None;
        }

        kind = one.IsSuperseded || other.IsSuperseded ? ConflictKind.Superseded
            : time == TimeRelation.Different ? ConflictKind.DifferentTime
            : scope == ScopeRelation.Different ? ConflictKind.DifferentScope
            : (limits & ConflictLimits.Weakening) != 0 ? ConflictKind.Tension
            : kind;
        return new(kind, limits);
    }

    /// <summary>Compares the times of two claims. If their predicates are of different classes, the relation that makes a conflict weaker counts.</summary>
    private static TimeRelation CompareTimes(IssueClaim one, IssueClaim other)
    {
        var areAssertions = one.Stance == ClaimStance.Asserts && other.Stance == ClaimStance.Asserts;
        var relation = PeriodComparer.Compare(one.Time, other.Time, areAssertions, one.Predicate.Class);
        if (one.Predicate.Class != other.Predicate.Class)
        {
            var otherRelation = PeriodComparer.Compare(one.Time, other.Time, areAssertions, other.Predicate.Class);
            relation = otherRelation > relation ? otherRelation : relation;
        }

        return relation;
    }

    /// <summary>Returns the kind of conflict between two certain claims about the same time.</summary>
    public static ConflictKind BaseKindOf(ConflictRule rule) =>
        rule.Strength == ContradictionStrength.Contradictory ? ConflictKind.Contradictory
        : rule.Strength == ContradictionStrength.Contrary ? ConflictKind.Contrary
        : ConflictKind.Tension;

    /// <summary>Returns how strong a conflict is between claims of two levels of certainty.</summary>
    public static ConflictKind LimitByCertainty(ConflictKind kind, CertaintyLevel one, CertaintyLevel other) => (Least(one, other), Greatest(one, other)) switch
    {
        (CertaintyLevel.Certain, _) => kind,
        (CertaintyLevel.Probable, _) => Weaker(kind, ConflictKind.Contrary),
        (CertaintyLevel.Possible, CertaintyLevel.Certain) => ConflictKind.Tension,
        _ => ConflictKind.None,
    };

    private static ConflictKind LimitByCertainty(ConflictKind kind, CertaintyLevel one, CertaintyLevel other, ref ConflictLimits limits)
    {
        var limited = LimitByCertainty(kind, one, other);
        limits |= limited != kind ? ConflictLimits.Certainty : 0;
        return limited;
    }

    /// <summary>Determines whether a comparison depends on an alias: of two subjects, of two values, or of the subject of one claim and the value of the other if they change places.</summary>
    private static bool DependsOnAlias(IssueClaim one, IssueClaim other)
    {
        if (one.Value is not { } value || other.Value is not { } otherValue)
        {
            return TermComparer.DependsOnAlias(new(one.Subject), new(other.Subject));
        }

        return one.Subject.Meaning == other.Subject.Meaning
            ? TermComparer.DependsOnAlias(new(one.Subject), new(other.Subject)) || TermComparer.DependsOnAlias(value, otherValue)
            : TermComparer.DependsOnAlias(new(one.Subject), otherValue) || TermComparer.DependsOnAlias(new(other.Subject), value);
    }

    private static CertaintyLevel Least(CertaintyLevel one, CertaintyLevel other) => one < other ? one : other;

    private static CertaintyLevel Greatest(CertaintyLevel one, CertaintyLevel other) => one > other ? one : other;

    private static ConflictKind Weaker(ConflictKind one, ConflictKind other) => one > other ? one : other;
}
