using ClaimModel.Analysis.Conflicts;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Queries;

/// <summary>Determines whether claims of a contradiction oppose each other, rather than taking the same position.</summary>
internal sealed class Opposition(TermMatcher matcher)
{
    /// <summary>Determines whether any claim opposes any of the other claims. Takes O(n) time if they take few positions.</summary>
    public bool IsBetween(IEnumerable<Claim> claims, IEnumerable<Claim> others)
    {
        var one = OneOfEachPosition(claims);
        var other = OneOfEachPosition(others);
        return one.Exists(claim => other.Exists(opposed => IsBetween(claim, opposed)));
    }

    /// <summary>Determines whether any two of the claims oppose each other.</summary>
    public bool IsWithin(IEnumerable<Claim> claims)
    {
        var distinct = OneOfEachPosition(claims);
        return distinct.Exists(claim => distinct.Exists(opposed => IsBetween(claim, opposed)));
    }

    /// <summary>Determines whether two claims oppose each other: they do unless they have the same stance toward values that are or may be the same.</summary>
    private bool IsBetween(Claim one, Claim other)
    {
        if (one.Id == other.Id)
        {
            return false;
        }

        if (one.Stance != other.Stance || one.Proposition is not { } first || other.Proposition is not { } second || !matcher.AreOnSameIssue(first, second))
        {
            return true;
        }

        return (first, second) switch
        {
            ({ Value: null, Quantity: { } quantity }, { Value: null, Quantity: { } opposed }) =>
                AreDisjoint(quantity, opposed, matcher.FindPredicate(first.Predicate)),
            ({ Value: null, Quantity: null, Date: { } date }, { Value: null, Quantity: null, Date: { } opposed }) => date.Overlaps(opposed) == Ternary.No,
            _ => ValueKeys.AsWritten(first, matcher) != ValueKeys.AsWritten(second, matcher),
        };
    }

    private static bool AreDisjoint(Quantity one, Quantity other, Predicate? predicate) =>
        ValueKeys.OfUnit(one, predicate) != ValueKeys.OfUnit(other, predicate)
        || !ValueRange.TryOf(one, out var range) || !ValueRange.TryOf(other, out var otherRange) || range.IsDisjointFrom(otherRange);

    /// <summary>Returns the first claim of each position, and all claims without a proposition.</summary>
    private List<Claim> OneOfEachPosition(IEnumerable<Claim> claims)
    {
        var seen = new HashSet<(Term<Stance>, ulong, ulong)>();
        return [.. claims.Where(claim => claim.Proposition is not { } proposition
            || seen.Add((claim.Stance, matcher.KeyOfIssue(proposition, out var predicate), ValueKeys.ByMeaning(proposition, predicate, matcher))))];
    }
}
