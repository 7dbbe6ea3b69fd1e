using ClaimModel.Analysis;

namespace ClaimModel.Cli.Views;

/// <summary>Contradictions in JSON, and claims that cannot be compared. Every object has all of its members.</summary>
internal sealed record ContradictionsJson(IEnumerable<ContradictionJson> Contradictions, IEnumerable<IncomparableClaimsJson> NotComparable)
{
    public static ContradictionsJson Of(ListedContradictions list) => new(
        list.Contradictions.Select(contradiction => ContradictionJson.Of(contradiction, list)),
        list.Incomparable.Select(IncomparableClaimsJson.Of));
}

/// <summary>Claims that cannot be compared, in JSON.</summary>
internal sealed record IncomparableClaimsJson(string Subject, string Predicate, IEnumerable<string> Measures, IEnumerable<string> Claims)
{
    public static IncomparableClaimsJson Of(IncomparableClaims claims) =>
        new(claims.Subject, claims.Predicate, claims.Measures, claims.Claims.Select(id => id.Value));
}
