using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Queries;

/// <summary>Groups claims on an issue by the position that they take.</summary>
internal static class PositionGrouping
{
    /// <summary>Returns the positions: first those that assert, then those that deny, then those that question, each in the order of its first claim. O(n log n).</summary>
    public static ValueList<Position> Of(IEnumerable<IssueClaim> claims) => claims
        .Where(claim => !claim.IsAttributed)
        .OrderBy(claim => claim.Claim.Id.Value, StringComparer.Ordinal)
        .GroupBy(claim => (claim.Claim.Stance, claim.ValueIdentity))
        .OrderBy(group => group.First().Stance)
        .Select(group => new Position
        {
            Stance = group.Key.Stance,
            Proposition = group.First().Claim.Proposition!, // claims on an issue have one
            Claims = group.Select(claim => claim.Claim).ToValueList(),
        })
        .ToValueList();
}
