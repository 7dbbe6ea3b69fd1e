using ClaimModel.Analysis;

namespace ClaimModel.Cli.Views;

/// <summary>Contradictions in JSON, and what the search for them compared; null where the finder has not searched. Every object has all of its members.</summary>
internal sealed record ContradictionsJson(
    IEnumerable<ContradictionJson> Contradictions,
    int Claims,
    int ClaimsWithProposition,
    int? ClaimsCompared,
    int? IssuesCompared,
    bool? IsNormalized,
    IEnumerable<IncomparableClaimsJson> NotComparable,
    IEnumerable<NotFunctionalJson> NotFunctional,
    IEnumerable<string> Outdated)
{
    public static ContradictionsJson Of(ListedContradictions list) => new(
        list.Contradictions.Select(contradiction => ContradictionJson.Of(contradiction, list.Dataset, list.Names, list.AlsoFoundBy(contradiction))),
        list.Dataset.Claims.Count,
        list.Dataset.Claims.Count(claim => claim.Proposition is not null),
        list.Search?.ClaimsCompared,
        list.Search?.IssuesCompared,
        list.Search?.IsNormalized,
        (list.Search?.Incomparable ?? []).Select(IncomparableClaimsJson.Of),
        (list.Search?.NotFunctional ?? []).Select(NotFunctionalJson.Of),
        (list.Search?.Outdated ?? []).Select(contradiction => contradiction.Id.Value));
}

/// <summary>Claims that cannot be compared, in JSON.</summary>
internal sealed record IncomparableClaimsJson(string Subject, string Predicate, IEnumerable<string> Measures, IEnumerable<string> Claims)
{
    public static IncomparableClaimsJson Of(IncomparableClaims claims) =>
        new(claims.Subject, claims.Predicate, claims.Measures, claims.Claims.Select(id => id.Value));
}

/// <summary>A predicate that has several values and is not declared functional, in JSON.</summary>
internal sealed record NotFunctionalJson(string Predicate, string Subject, int ValueCount, string ValueKind)
{
    public static NotFunctionalJson Of(NotFunctionalPredicate found) => new(found.Predicate, found.Subject, found.ValueCount, found.ValueKind);
}
