namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>What limits each conflict of two claims, whatever it is about: the sections "Certainty", "Modality", "Time" and "Qualifiers".</summary>
internal sealed class PairLimits(ComparedClaims claims, Terms terms)
{
    /// <summary>Gets the reasons for apparent contradictions, in their order.</summary>
    public static IReadOnlyList<ApparentReason> ReasonsInOrder { get; } = [ApparentReason.Superseded, ApparentReason.DifferentTime, ApparentReason.DifferentScope];

    private readonly AssertedDays _days = new(claims);
    private readonly QualifierComparison _qualifiers = new(terms);

    /// <summary>Returns the conflict as certainty, modality, time and qualifiers limit it; null if there is none.</summary>
    public PairConflict? Limit(ContentConflict conflict, bool isSuperseded, bool includeUndetermined)
    {
        var (one, other) = (conflict.One.Claim, conflict.Other.Claim);
        if (conflict.Rule == OracleRule.DisputedAttribution)
        {
            return Result(conflict, conflict.Rule, CertaintyOf(one), 2, isSuperseded, TimeRelation.Same, QualifierRelation.Same);
        }

        if (AreOfComparableModality(one, other))
        {
            if (conflict.IsReadAgainstStatement)
            {
                return null;
            }

            var times = (TimeRelation)Math.Max((int)TimesOf(one, other, conflict.One.Class), (int)TimesOf(one, other, conflict.Other.Class));
            return times == TimeRelation.Undetermined && !includeUndetermined
                ? null
                : Result(conflict, conflict.Rule, CertaintyOf(one), CertaintyOf(other), isSuperseded, times, QualifiersOf(one, other));
        }

        return OracleRule.IsOfOutcomes(conflict.Rule) && ArePromiseAndOutcome(one, other)
            ? Result(conflict, OracleRule.PromiseVsOutcome, CertaintyOf(one), CertaintyOf(other), isSuperseded, TimeRelation.Same, QualifiersOf(one, other))
            : null;
    }

    private static PairConflict? Result(
        ContentConflict conflict, string rule, int certainty, int otherCertainty, bool isSuperseded, TimeRelation times, QualifierRelation qualifiers)
    {
        var full = OracleRule.StrengthOf(rule);
        var limited = rule == OracleRule.Questioned ? full : StrengthOf(full, certainty, otherCertainty);
        if (limited is not { } strength)
        {
            return null;
        }

        ApparentReason? reason = isSuperseded ? ApparentReason.Superseded
            : times == TimeRelation.Different ? ApparentReason.DifferentTime
            : qualifiers == QualifierRelation.Different ? ApparentReason.DifferentScope
            : null;
        var isTension = conflict.IsTension || times == TimeRelation.Undetermined || qualifiers == QualifierRelation.Unclear;
        var about = rule == conflict.Rule ? conflict.About : conflict.About with { Statement = null };
        return new(rule, about, conflict.One, conflict.Other, reason is not null ? full : isTension ? ContradictionStrength.Tension : strength, reason);
    }

    /// <summary>Returns the strongest that a conflict of two claims can be, according to their certainty; null for no conflict.</summary>
    public static ContradictionStrength? StrengthOf(ContradictionStrength rule, int certainty, int otherCertainty)
    {
        var (lower, higher) = (Math.Min(certainty, otherCertainty), Math.Max(certainty, otherCertainty));
        return (higher, lower) switch
        {
            (2, 2) => rule,
            (2, 1) or (1, 1) => AtMost(ContradictionStrength.Contrary, rule),
            (2, 0) => ContradictionStrength.Tension,
            _ => null,
        };
    }

    public static int CertaintyOf(Claim claim) => claim.Certainty.Known switch
    {
        Certainty.Probable => 1,
        Certainty.Possible => 0,
        _ => 2,
    };

    public static ContradictionStrength AtMost(ContradictionStrength limit, ContradictionStrength strength) => strength > limit ? strength : limit;

    public static bool AreOfComparableModality(Claim one, Claim other) => one.Modality == other.Modality || (IsOfFact(one) && IsOfFact(other));

    /// <summary>Determines whether one claim is a prediction or promise, and the other one a later fact about a time that may be the same.</summary>
    public static bool ArePromiseAndOutcome(Claim one, Claim other) => IsOutcome(one, other) || IsOutcome(other, one);

    /// <summary>Returns how the times of two claims relate on issues of a class of predicates.</summary>
    public TimeRelation TimesOf(Claim one, Claim other, PredicateClass @class)
    {
        if (@class.IsPerPeriod)
        {
            return ValidTimes.ComparePeriods(one.ValidTime, other.ValidTime);
        }

        return @class.IsTimeVarying && IsOfFact(one) && IsOfFact(other) && one.ValidTime is null && other.ValidTime is null
            ? _days.Compare(one, other)
            : ValidTimes.Compare(one.ValidTime, other.ValidTime);
    }

    public QualifierRelation QualifiersOf(Claim one, Claim other) => _qualifiers.Compare(one.Proposition!, other.Proposition!);

    private static bool IsOfFact(Claim claim) => claim.Modality.Known is Modality.Fact or Modality.Allegation or Modality.Value;

    private static bool IsOutcome(Claim promise, Claim fact)
    {
        if (promise.Modality.Known is not (Modality.Prediction or Modality.Promise) || fact.Modality != Modality.Fact
            || promise.AssertedOn is not { } promised || fact.AssertedOn is not { } stated || stated.IsAfter(promised) != Ternary.Yes)
        {
            return false;
        }

        var time = fact.ValidTime ?? DateInterval.FromPartialDate(stated);
        return promise.ValidTime is null || ValidTimes.Compare(promise.ValidTime, time) != TimeRelation.Different;
    }
}
