using ClaimModel.Analysis.Issues;
using ClaimModel.Values;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Finds claims at a point that give values of different kinds.</summary>
internal static class IncomparableFinder
{
    /// <summary>The claims at a point, null where their values can be compared.</summary>
    public static IncomparableClaims? At(IssueClaims point)
    {
        if (!point.Context.IsFunctional || !HasSeveral(point))
        {
            return null;
        }

        List<Claim> claims = [.. point.Voices.Where(IsMeasured).Select(voice => voice.Claim).OrderBy(claim => claim.Id.Value, StringComparer.Ordinal)];
        var measures = claims.GroupBy(claim => MeasureOf(claim, point.Context.Predicate))
            .Select(group => NameOf(group.First().Proposition!, point.Context.Predicate)) // measured: it has one
            .Distinct().Order(StringComparer.Ordinal).ToValueList();
        var first = claims[0].Proposition!; // likewise
        return new() { Subject = first.Subject, Predicate = first.Predicate, Measures = measures, Claims = claims.Select(claim => claim.Id).Distinct().ToValueList() };
    }

    private static bool HasSeveral(IssueClaims point)
    {
        ulong? first = null;
        foreach (var voice in point.Voices)
        {
            if (IsMeasured(voice))
            {
                var measure = MeasureOf(voice.Claim, point.Context.Predicate);
                if ((first ??= measure) != measure)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsMeasured(IssueClaim voice) =>
        !voice.IsSuperseded && voice.Claim.Stance == Stance.Asserts && voice.Claim.Proposition is not { Value: null, Quantity: null, Date: null };

    /// <summary>A key of what a value is given in; that of a unit is none of the others.</summary>
    private static ulong MeasureOf(Claim claim, Predicate? predicate) => claim.Proposition switch
    {
        { Value: not null } => 1,
        { Quantity: { } quantity } => ValueKeys.UnitOf(quantity, predicate),
        _ => 2,
    };

    private static string NameOf(Proposition proposition, Predicate? predicate) => proposition switch
    {
        { Value: not null } => "words",
        { Quantity: { } quantity } => quantity.UnitFor(predicate) is { } unit ? MessageText.Quoted(unit.Trim()) : "no unit",
        _ => "dates",
    };
}
