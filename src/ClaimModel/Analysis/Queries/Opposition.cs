using ClaimModel.Analysis.Conflicts;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Queries;

/// <summary>Tells whether claims of one contradiction stand against each other, or side by side against others.</summary>
internal sealed class Opposition(TermMatcher vocables)
{
    /// <summary>Whether a claim of some is against a claim of others. O(n) where they take few positions.</summary>
    public bool IsBetween(IEnumerable<Claim> some, IEnumerable<Claim> others)
    {
        var one = OneOfEachPosition(some);
        var other = OneOfEachPosition(others);
        return one.Exists(claim => other.Exists(against => IsBetween(claim, against)));
    }

    /// <summary>Whether two of some claims are against each other.</summary>
    public bool IsWithin(IEnumerable<Claim> claims)
    {
        var each = OneOfEachPosition(claims);
        return each.Count > 1 && each.Exists(claim => each.Exists(against => IsBetween(claim, against)));
    }

    /// <summary>Two claims are against each other unless they take one stance to one value, or to values that may be one.</summary>
    private bool IsBetween(Claim one, Claim other)
    {
        if (one.Id == other.Id)
        {
            return false;
        }

        if (one.Stance != other.Stance || one.Proposition is not { } proposition || other.Proposition is not { } against || !vocables.AreOfOnePoint(proposition, against))
        {
            return true;
        }

        return (proposition, against) switch
        {
            ({ Value: null, Quantity: { } quantity }, { Value: null, Quantity: { } second }) => AreApart(quantity, second, vocables.PredicateOf(proposition)),
            ({ Value: null, Quantity: null, Date: { } date }, { Value: null, Quantity: null, Date: { } second }) => date.Overlaps(second) == Ternary.No,
            _ => ValueKeys.Written(proposition, vocables) != ValueKeys.Written(against, vocables),
        };
    }

    private static bool AreApart(Quantity one, Quantity other, Predicate? predicate) =>
        ValueKeys.UnitOf(one, predicate) != ValueKeys.UnitOf(other, predicate)
        || !ValueRange.TryOf(one, out var range) || !ValueRange.TryOf(other, out var second) || range.IsApartFrom(second);

    /// <summary>The first claim of each position; all of those that have no proposition.</summary>
    private List<Claim> OneOfEachPosition(IEnumerable<Claim> claims)
    {
        var seen = new HashSet<(Term<Stance>, ulong, ulong)>();
        return [.. claims.Where(claim => claim.Proposition is not { } proposition
            || seen.Add((claim.Stance, vocables.KeyOfPoint(proposition, out var predicate), ValueKeys.Meant(proposition, predicate, vocables))))];
    }
}
