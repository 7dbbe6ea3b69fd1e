using ClaimModel.Analysis.Conflicts;
using ClaimModel.Analysis.Issues;
using ClaimModel.Analysis.Queries;

namespace ClaimModel.Analysis;

/// <summary>Claims at one point at issue that the finder found at odds, all of them together however many there are.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class FoundContradiction
{
    private readonly Conflict _found;
    private readonly IssueContext _point;
    private readonly ContradictionFactory _maker;
    private Contradiction? _contradiction;

    internal FoundContradiction(Conflict found, IssueContext point, ContradictionFactory maker) => (_found, _point, _maker) = (found, point, maker);

    /// <summary>The contradiction as a record, with <see cref="Detection"/>, explanation and a derived id. Made when first asked for, in O(n) in its claims.</summary>
    public Contradiction Contradiction => _contradiction ??= Interlocked.CompareExchange(ref _contradiction, _maker.Make(_found), null) ?? _contradiction;

    /// <summary>The rule that found it.</summary>
    public ConflictRule Rule => _found.Rule;

    /// <summary>The claims, in the ordinal order of their ids. A new list at each call, in O(n).</summary>
    public ValueList<Claim> Claims => new(Array.ConvertAll(_found.Voices, static voice => voice.Claim));

    internal ReadOnlySpan<IssueClaim> Voices => _found.Voices;

    /// <summary>
    /// The id of a contradiction of the dataset that has all these claims, so that nothing is added; null where there is none. Its status,
    /// note and review are as they were.
    /// </summary>
    public ContradictionId? Declared { get; internal set; }

    /// <summary>The claims by the position that they take. Made anew at each call, in O(n log n).</summary>
    public ValueList<Position> Positions => PositionGrouping.Of(_found.Voices);

    /// <summary>
    /// Every two of the claims that are at odds in the way of this finding, the one with the lesser id first. They come one by one as they
    /// are asked for: all take O(n²), and of two sides of 50,000 voices there are 2,500,000,000.
    /// </summary>
    public IEnumerable<(Claim One, Claim Other)> Pairs()
    {
        var voices = _found.Voices;
        for (var i = 0; i < voices.Length; i++)
        {
            Rule.Method.TryPlace(voices[i], _point, out var held);
            for (var j = i + 1; j < voices.Length; j++)
            {
                Rule.Method.TryPlace(voices[j], _point, out var heldByOther);
                if (PairwiseSearch.OutcomeOf(voices[i], voices[j]) == _found.Outcome
                    && !(voices[i].IsSuperseded && voices[j].IsSuperseded)
                    && Rule.Method.AreAtOdds(voices[i].Claim, held, voices[j].Claim, heldByOther))
                {
                    yield return (voices[i].Claim, voices[j].Claim);
                }
            }
        }
    }

    internal int CompareTo(FoundContradiction other) => _found.CompareTo(other._found);

    /// <summary>The contradiction's explanation.</summary>
    public override string ToString() => Contradiction.Explanation ?? "";
}
