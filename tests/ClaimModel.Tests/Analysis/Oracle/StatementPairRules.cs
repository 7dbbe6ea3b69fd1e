namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>The rules of the section "Conflicts" that compare claims with different predicates or subjects.</summary>
internal static class StatementPairRules
{
    public static IEnumerable<ContentConflict> Conflicts(IReadOnlyList<Reading> one, IReadOnlyList<Reading> other) =>
        DisjointPredicates(one, other).Take(1).Concat(AsymmetricPredicates(one, other).Take(1));

    /// <summary>Returns the conflict of a claim with one that denies that it was said.</summary>
    public static IEnumerable<ContentConflict> Attributions(Claim claim, IReadOnlyList<Reading> denials) =>
        from denied in denials
        where denied.Claim.Stance == Stance.Denies && denied.Class.IsAboutClaims && denied.Claim.Proposition!.Subject == claim.Id.Value
        let topic = new FindingTopic($"attribution: {denied.Class.Representative} of {claim.Id}")
        select new ContentConflict(OracleRule.DisputedAttribution, topic, denied, denied with { Claim = claim }, IsTension: false);

    private static IEnumerable<ContentConflict> DisjointPredicates(IReadOnlyList<Reading> one, IReadOnlyList<Reading> other) =>
        from reading in one
        from otherReading in other
        where AreAssertions(reading, otherReading)
            && reading.Subject.Key == otherReading.Subject.Key
            && reading.StatementOn(null) is { } statement && statement == otherReading.StatementOn(null)
            && AreDisjoint(reading, otherReading)
        select new ContentConflict(
            OracleRule.DisjointPredicate,
            new($"disjoint: {SubjectAndValue(reading)}"),
            reading,
            otherReading,
            DependsOnAlias(reading.Subject, otherReading.Subject) || DependsOnAlias(reading.Value, otherReading.Value));

    // What is disjoint with a symmetric predicate is so in both directions.
    private static bool AreDisjoint(Reading one, Reading other) => one.Class.DisjointWith(other.Class).Any(pair =>
        one.Class.IsSymmetric || other.Class.IsSymmetric || (IsReadAs(pair.Mine, one) && IsReadAs(pair.Other, other)));

    private static bool IsReadAs(string predicate, Reading reading) => reading.Class.Directions[predicate] == reading.IsReversed;

    /// <summary>Returns the subject and the value, in any order if they are terms.</summary>
    private static string SubjectAndValue(Reading reading) => reading.Value is { } value
        ? InAnyOrder(reading.Subject, value)
        : $"{reading.Subject.Key} and {reading.StatementOn(null)}";

    private static string InAnyOrder(Meaning one, Meaning other) => string.Join(" and ", new[] { one.Key, other.Key }.Order(StringComparer.Ordinal));

    private static IEnumerable<ContentConflict> AsymmetricPredicates(IReadOnlyList<Reading> one, IReadOnlyList<Reading> other) =>
        from reading in one
        from otherReading in other
        where AreAssertions(reading, otherReading)
            && reading.Class == otherReading.Class && reading.Class.IsAsymmetric && reading.IsReversed == otherReading.IsReversed
        let value = reading.Value
        let otherValue = otherReading.Value
        where value is not null && otherValue is not null
            && reading.Subject.Key == otherValue.Key && value.Key == otherReading.Subject.Key && value.Key != otherValue.Key
        select new ContentConflict(
            OracleRule.AsymmetricPredicate,
            new($"asymmetric: {reading.Class.Representative} of {InAnyOrder(value, otherValue)}"),
            reading,
            otherReading,
            DependsOnAlias(reading.Subject, otherValue) || DependsOnAlias(value, otherReading.Subject));

    private static bool AreAssertions(Reading one, Reading other) => one.Claim.Stance == Stance.Asserts && other.Claim.Stance == Stance.Asserts;

    private static bool DependsOnAlias(Meaning? one, Meaning? other) => one is not null && other is not null && Meaning.DependsOnAlias(one, other);
}
