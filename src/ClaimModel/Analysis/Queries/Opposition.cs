using ClaimModel.Analysis.Conflicts;

namespace ClaimModel.Analysis.Queries;

/// <summary>Determines which claims of a contradiction exclude each other. In a contradiction of more than two claims, some of them may agree.</summary>
/// <remarks>
/// Two claims are at odds if one of the finder's own rules says so. If no rule compares any of the claims, because they have no propositions,
/// two claims are at odds; of more, it is known only that not all of them can stand. Takes O(n²) time in the claims that differ.
/// </remarks>
internal sealed class Opposition
{
    private readonly List<Claim> _claims;
    private readonly HashSet<(ClaimId, ClaimId)> _pairs = [];

    /// <param name="claims">The claims of the contradiction that are in the dataset.</param>
    /// <param name="conflicts">The conflicts between claims of the dataset.</param>
    public Opposition(IReadOnlyList<Claim> claims, ConflictLookup conflicts)
    {
        _claims = [.. claims.DistinctBy(claim => claim.Id)];
        for (var one = 0; one < _claims.Count; one++)
        {
            for (var other = one + 1; other < _claims.Count; other++)
            {
                if (conflicts.Find(_claims[one], _claims[other]) != ConflictKind.None)
                {
                    _pairs.Add((_claims[one].Id, _claims[other].Id));
                    _pairs.Add((_claims[other].Id, _claims[one].Id));
                }
            }
        }

        if (_pairs.Count == 0 && _claims.Count == 2)
        {
            _pairs.Add((_claims[0].Id, _claims[1].Id));
            _pairs.Add((_claims[1].Id, _claims[0].Id));
        }
    }

    /// <summary>Whether it is known only that not all claims can stand.</summary>
    public bool IsUndetermined => _pairs.Count == 0;

    /// <summary>Gets the pairs of claims that may exclude each other: those that do, or all pairs if that is undetermined.</summary>
    public IEnumerable<(Claim One, Claim Other)> Pairs =>
        from one in _claims
        from other in _claims
        where one.Id != other.Id && (IsUndetermined || _pairs.Contains((one.Id, other.Id)))
        select (one, other);

    /// <summary>Returns the claims that a claim is at odds with; none if that is undetermined.</summary>
    public ValueList<Claim> OpponentsOf(ClaimId claim) => _claims.Where(other => _pairs.Contains((claim, other.Id))).ToValueList();
}
