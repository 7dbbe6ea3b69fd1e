using ClaimModel.Analysis.Conflicts;
using ClaimModel.Analysis.Issues;
using ClaimModel.Analysis.Queries;

namespace ClaimModel.Analysis;

/// <summary>A finding of the <see cref="ContradictionFinder"/>: all claims that one rule finds in conflict on one issue and at one time.</summary>
/// <remarks>This type is immutable and thread-safe.</remarks>
public sealed partial class FoundContradiction
{
    private readonly Conflict _conflict;
    private readonly IssueContext _context;
    private readonly ContradictionFactory _factory;
    private Contradiction? _contradiction;

    internal FoundContradiction(Conflict conflict, IssueContext context, ContradictionFactory factory) =>
        (_conflict, _context, _factory) = (conflict, context, factory);

    /// <summary>Gets the contradiction as a record, with its detection, an explanation and a derived id. The first access takes O(n) time in the claims; further accesses take O(1) time.</summary>
    public Contradiction Contradiction =>
        _contradiction ??= Interlocked.CompareExchange(ref _contradiction, _factory.Create(_conflict), null) ?? _contradiction;

    /// <summary>Gets the rule that found the contradiction.</summary>
    public ConflictRule Rule => _conflict.Rule;

    /// <summary>Gets the claims, in the ordinal order of their ids. Each access creates a list, which takes O(n) time.</summary>
    public ValueList<Claim> Claims => new(Array.ConvertAll(_conflict.Claims, static claim => claim.Claim));

    internal ReadOnlySpan<IssueClaim> IssueClaims => _conflict.Claims;

    /// <summary>
    /// Gets the id of the contradiction by which the dataset already declares the finding, because it has all of these claims; null if there is
    /// none. <see cref="FinderResult.ToDataset"/> adds only findings that are not declared.
    /// </summary>
    public ContradictionId? Declared { get; internal set; }

    /// <summary>Gets the claims, grouped by the position that they take. Each access creates the groups, which takes O(n log n) time.</summary>
    public ValueList<Position> Positions => PositionGrouping.Of(_conflict.Claims);

    /// <summary>
    /// Returns the pairs of claims that conflict, each with the lower id first. The pairs are computed while they are enumerated, which takes
    /// O(n²) time: two sides of 50,000 claims each form 2,500,000,000 pairs.
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
