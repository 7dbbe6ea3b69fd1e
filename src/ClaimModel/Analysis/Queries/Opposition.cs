using ClaimModel.Analysis.Conflicts;

namespace ClaimModel.Analysis.Queries;

/// <summary>Determines which claims of a contradiction exclude each other. In a contradiction of more than two claims, some of them may agree.</summary>
/// <remarks>
/// Two claims are at odds if one of the finder's own rules says so, even if one of them has been superseded. Claims about different times or
/// scopes are at odds only in an apparent contradiction. If no rule says so of any of the claims, two claims are at odds, because the
/// dataset says so; of more, it is known only that not all of them can stand. Pairs are compared when they are needed, so that the relation of one claim to n others takes O(n) time.
/// </remarks>
/// <param name="claims">The claims of the contradiction that are in the dataset.</param>
/// <param name="conflicts">The conflicts between claims of the dataset.</param>
/// <param name="isApparent">Whether the contradiction is only apparent.</param>
internal sealed class Opposition(IReadOnlyList<Claim> claims, ConflictLookup conflicts, bool isApparent)
{
    private readonly List<Claim> _claims = [.. claims.DistinctBy(claim => claim.Id)];
    private bool? _isUndetermined;

    /// <summary>Gets a value indicating whether it is known only that not all claims can stand.</summary>
    private bool IsUndetermined => _isUndetermined ??= !Pairs(_claims).Any(pair => AreAtOdds(pair.One, pair.Other));

    /// <summary>Determines whether two claims that match a condition exclude each other, or may do so because it is undetermined which claims do.</summary>
    /// <param name="isMatch">The condition, which is evaluated for the claims in both orders.</param>
    public bool HasPair(Func<(Claim One, Claim Other), bool> isMatch) => HasPair(Pairs(_claims).Where(isMatch));

    /// <summary>The same for claims that have an actor in common, which takes less time in a contradiction of many claims.</summary>
    /// <param name="actorsOf">Returns the actors, of which two claims must have one in common.</param>
    /// <param name="isMatch">The condition, which is evaluated for the claims in both orders.</param>
    public bool HasPair(Func<Claim, IEnumerable<ActorId>> actorsOf, Func<(Claim One, Claim Other), bool> isMatch) => HasPair(
        _claims.SelectMany(claim => actorsOf(claim).Distinct().Select(actor => (actor, claim)))
            .GroupBy(pair => pair.actor, pair => pair.claim)
            .SelectMany(group => Pairs([.. group]))
            .Where(isMatch));

    private bool HasPair(IEnumerable<(Claim One, Claim Other)> pairs)
    {
        var hasMatch = false;
        foreach (var pair in pairs)
        {
            if (AreAtOdds(pair.One, pair.Other))
            {
                return true;
            }

            hasMatch = true;
        }

        return hasMatch && IsUndetermined;
    }

    /// <summary>Returns the claims that a claim is at odds with; none if that is undetermined.</summary>
    public IEnumerable<ClaimId> OpponentsOf(Claim claim) =>
        _claims.Where(other => other.Id != claim.Id && AreAtOdds(claim, other)).Select(other => other.Id);

    /// <summary>Determines whether the rules compare two claims, and find that they do not exclude each other, whatever the dataset says.</summary>
    public bool AreCompatible((Claim One, Claim Other) pair) => conflicts.AreCompatible(pair.One, pair.Other);

    private static IEnumerable<(Claim One, Claim Other)> Pairs(List<Claim> claims) =>
        from one in claims
        from other in claims
        where one.Id != other.Id
        select (one, other);

    private bool AreAtOdds(Claim one, Claim other) => conflicts.Find(one, other) switch
    {
        ConflictKind.None => _claims.Count == 2,
        ConflictKind.Contradictory or ConflictKind.Contrary or ConflictKind.Tension or ConflictKind.Superseded => true,
        _ => isApparent,
    };
}
