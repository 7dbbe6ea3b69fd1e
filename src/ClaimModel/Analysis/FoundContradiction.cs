using ClaimModel.Analysis.Conflicts;
using ClaimModel.Analysis.Issues;
using ClaimModel.Analysis.Queries;

namespace ClaimModel.Analysis;

/// <summary>A contradiction that the finder found: all claims that one rule finds in conflict on one issue and at one time.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class FoundContradiction
{
    private readonly Conflict _found;
    private readonly IssueContext _point;
    private readonly ContradictionFactory _maker;
    private Contradiction? _contradiction;

    internal FoundContradiction(Conflict found, IssueContext point, ContradictionFactory maker) => (_found, _point, _maker) = (found, point, maker);

    /// <summary>Gets the contradiction as a record, with <see cref="Detection"/>, explanation and a derived id. O(n) in its claims on first access, then O(1).</summary>
    public Contradiction Contradiction => _contradiction ??= Interlocked.CompareExchange(ref _contradiction, _maker.Make(_found), null) ?? _contradiction;

    /// <summary>Gets the rule that found the contradiction.</summary>
    public ConflictRule Rule => _found.Rule;

    /// <summary>Gets the claims, in the ordinal order of their ids. O(n): a new list is created each time.</summary>
    public ValueList<Claim> Claims => new(Array.ConvertAll(_found.Voices, static claim => claim.Claim));

    internal ReadOnlySpan<IssueClaim> Voices => _found.Voices;

    /// <summary>
    /// Gets the id of a contradiction of the dataset that has all of these claims; null if there is none. A declared contradiction keeps its
    /// status, note and review, and nothing is added to the dataset.
    /// </summary>
    public ContradictionId? Declared { get; internal set; }

    /// <summary>Gets the claims, grouped by the position that they take. O(n log n): the groups are created each time.</summary>
    public ValueList<Position> Positions => PositionGrouping.Of(_found.Voices);

    /// <summary>
    /// Returns the pairs of claims that conflict, the one with the lower id first. The pairs are computed while they are enumerated, O(n²) in
    /// all: two sides of 50,000 claims each form 2,500,000,000 pairs.
    /// </summary>
    public IEnumerable<(Claim One, Claim Other)> Pairs()
    {
        var claims = _found.Voices;
        for (var i = 0; i < claims.Length; i++)
        {
            Rule.Method.TryPlace(claims[i], _point, out var held);
            for (var j = i + 1; j < claims.Length; j++)
            {
                Rule.Method.TryPlace(claims[j], _point, out var heldByOther);
                if (PairwiseSearch.OutcomeOf(claims[i], claims[j]) == _found.Outcome
                    && !(claims[i].IsSuperseded && claims[j].IsSuperseded)
                    && Rule.Method.AreAtOdds(claims[i].Claim, held, claims[j].Claim, heldByOther))
                {
                    yield return (claims[i].Claim, claims[j].Claim);
                }
            }
        }
    }

    internal int CompareTo(FoundContradiction other) => _found.CompareTo(other._found);

    /// <summary>Returns the explanation of the contradiction.</summary>
    public override string ToString() => Contradiction.Explanation ?? "";
}
