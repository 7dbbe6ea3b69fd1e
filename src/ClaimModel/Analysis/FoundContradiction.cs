using ClaimModel.Analysis.Conflicts;
using ClaimModel.Analysis.Issues;
using ClaimModel.Analysis.Queries;

namespace ClaimModel.Analysis;

/// <summary>A contradiction that the finder found: all claims that one rule finds in conflict on one issue and at one time.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class FoundContradiction
{
    private readonly Conflict _conflict;
    private readonly IssueContext _context;
    private readonly ContradictionFactory _factory;
    private Contradiction? _contradiction;

    internal FoundContradiction(Conflict conflict, IssueContext context, ContradictionFactory factory) =>
        (_conflict, _context, _factory) = (conflict, context, factory);

    /// <summary>Gets the contradiction as a record, with <see cref="Detection"/>, explanation and a derived id. O(n) in its claims on first access, then O(1).</summary>
    public Contradiction Contradiction =>
        _contradiction ??= Interlocked.CompareExchange(ref _contradiction, _factory.Create(_conflict), null) ?? _contradiction;

    /// <summary>Gets the rule that found the contradiction.</summary>
    public ConflictRule Rule => _conflict.Rule;

    /// <summary>Gets the claims, in the ordinal order of their ids. O(n): a new list is created each time.</summary>
    public ValueList<Claim> Claims => new(Array.ConvertAll(_conflict.Claims, static claim => claim.Claim));

    internal ReadOnlySpan<IssueClaim> IssueClaims => _conflict.Claims;

    /// <summary>
    /// Gets the id of a contradiction of the dataset that has all of these claims; null if there is none. A declared contradiction keeps its
    /// status, note and review, and nothing is added to the dataset.
    /// </summary>
    public ContradictionId? Declared { get; internal set; }

    /// <summary>Gets the claims, grouped by the position that they take. O(n log n): the groups are created each time.</summary>
    public ValueList<Position> Positions => PositionGrouping.Of(_conflict.Claims);

    /// <summary>
    /// Returns the pairs of claims that conflict, the one with the lower id first. The pairs are computed while they are enumerated, O(n²) in
    /// all: two sides of 50,000 claims each form 2,500,000,000 pairs.
    /// </summary>
    public IEnumerable<(Claim One, Claim Other)> Pairs()
    {
        var claims = _conflict.Claims;
        for (var i = 0; i < claims.Length; i++)
        {
            Rule.Strategy.TryGetRange(claims[i], _context, out var range);
            for (var j = i + 1; j < claims.Length; j++)
            {
                Rule.Strategy.TryGetRange(claims[j], _context, out var otherRange);
                if (PairwiseSearch.KindOf(claims[i], claims[j]) == _conflict.Kind
                    && !(claims[i].IsSuperseded && claims[j].IsSuperseded)
                    && Rule.Strategy.AreInConflict(claims[i].Claim, range, claims[j].Claim, otherRange))
                {
                    yield return (claims[i].Claim, claims[j].Claim);
                }
            }
        }
    }

    internal int CompareTo(FoundContradiction other) => _conflict.CompareTo(other._conflict);

    /// <summary>Returns the explanation of the contradiction.</summary>
    public override string ToString() => Contradiction.Explanation ?? "";
}
