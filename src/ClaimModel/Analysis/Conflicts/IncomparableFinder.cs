using ClaimModel.Analysis.Issues;
using ClaimModel.Values;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Finds claims that assert values of different kinds of a functional predicate.</summary>
internal static class IncomparableFinder
{
    /// <summary>Returns the claims on an issue that cannot be compared; null if all of them can.</summary>
    public static IncomparableClaims? Find(IssueContext issue)
    {
        if (issue.Kind != IssueKind.Issue || !issue.IsFunctional)
        {
            return null;
        }

        List<IssueClaim> claims = [.. issue.Claims.Where(claim => claim is { Stance: ClaimStance.Asserts, IsSuperseded: false, Kind: not ValueKind.None } and not { Kind: ValueKind.Quantity, Quantity: null })];
        if (claims.DistinctBy(MeasureOf).Take(2).Count() < 2)
        {
            return null;
        }

        var first = claims[0].Claim.Proposition!; // claims on an issue have one
        return new()
        {
            Subject = first.Subject,
            Predicate = first.Predicate,
            Measures = claims.Select(NameOf).Distinct().Order(StringComparer.Ordinal).ToValueList(),
            Claims = claims.Select(claim => claim.Claim.Id).ToValueList(),
        };
    }

    /// <summary>Returns a value that is equal for claims that can be compared.</summary>
    private static (ValueKind, string?) MeasureOf(IssueClaim claim) => (claim.Kind, claim.Quantity?.Base ?? claim.Quantity?.Unit);

    private static string NameOf(IssueClaim claim) => claim.Kind switch
    {
        ValueKind.Term => "words",
        ValueKind.Date => "dates",
        _ => claim.Quantity?.Unit is { } unit ? MessageText.Quoted(unit) : "no unit",
    };
}
