using ClaimModel.Analysis.Issues;
using ClaimModel.Values;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Finds claims that assert values of different kinds of a functional predicate.</summary>
internal static class IncomparableFinder
{
    /// <summary>Returns the claims on an issue that cannot be compared; null if all of them can.</summary>
    public static IncomparableClaims? Find(IssueClaims issue)
    {
        var predicate = issue.Context.Predicate;
        if (!issue.Context.IsFunctional || !HasSeveralMeasures(issue.Claims, predicate))
        {
            return null;
        }

        List<Claim> claims = [.. issue.Claims.Where(IsMeasured).Select(claim => claim.Claim).OrderBy(claim => claim.Id.Value, StringComparer.Ordinal)];
        List<Proposition> propositions = [.. claims.Select(claim => claim.Proposition!)]; // claims on an issue have one
        return new()
        {
            Subject = propositions[0].Subject,
            Predicate = propositions[0].Predicate,
            Measures = propositions.DistinctBy(proposition => MeasureOf(proposition, predicate)).Select(proposition => NameOf(proposition, predicate))
                .Distinct().Order(StringComparer.Ordinal).ToValueList(),
            Claims = claims.Select(claim => claim.Id).Distinct().ToValueList(),
        };
    }

    private static bool HasSeveralMeasures(List<IssueClaim> claims, Predicate? predicate)
    {
        ulong? first = null;
        foreach (var claim in claims)
        {
            if (IsMeasured(claim))
            {
                var measure = MeasureOf(claim.Claim.Proposition!, predicate); // claims on an issue have one
                if ((first ??= measure) != measure)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsMeasured(IssueClaim claim) =>
        !claim.IsSuperseded && claim.Claim.Stance == Stance.Asserts && claim.Claim.Proposition is not { Value: null, Quantity: null, Date: null };

    /// <summary>Returns a key of the kind of value: 1 for words, 2 for dates, and other numbers for units.</summary>
    private static ulong MeasureOf(Proposition proposition, Predicate? predicate) => proposition switch
    {
        { Value: not null } => 1,
        { Quantity: { } quantity } => ValueKeys.OfUnit(quantity, predicate),
        _ => 2,
    };

    private static string NameOf(Proposition proposition, Predicate? predicate) => proposition switch
    {
        { Value: not null } => "words",
        { Quantity: { } quantity } => quantity.UnitFor(predicate) is { } unit ? MessageText.Quoted(unit.Trim()) : "no unit",
        _ => "dates",
    };
}
