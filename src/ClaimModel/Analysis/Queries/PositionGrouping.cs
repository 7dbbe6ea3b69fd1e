using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Queries;

/// <summary>Groups claims at a point by the position that they take.</summary>
internal static class PositionGrouping
{
    /// <summary>The positions: those that assert first, then those that deny, then those that question; each kind in the order of its first claim. O(n log n).</summary>
    public static ValueList<Position> Of(IEnumerable<IssueClaim> voices) => voices
        .OrderBy(voice => voice.Claim.Id.Value, StringComparer.Ordinal)
        .GroupBy(voice => (voice.Claim.Stance, voice.Value))
        .OrderBy(group => OrderOf(group.Key.Stance))
        .Select(group => new Position
        {
            Stance = group.Key.Stance,
            Proposition = group.First().Claim.Proposition!, // a voice has one
            Claims = group.Select(voice => voice.Claim).ToValueList(),
        })
        .ToValueList();

    private static int OrderOf(Term<Stance> stance) => stance == Stance.Asserts ? 0 : stance == Stance.Denies ? 1 : stance == Stance.Questions ? 2 : 3;
}
