using ClaimModel.Analysis.Conflicts;
using ClaimModel.Analysis.Queries;

namespace ClaimModel.Analysis;

/// <summary>A finding of the <see cref="ContradictionFinder"/>: claims on one issue that are connected by pairs that conflict according to one rule, with one strength or reason.</summary>
/// <remarks>This type is immutable and thread-safe.</remarks>
public sealed partial class FoundContradiction
{
    private readonly ContradictionFactory _factory;
    private Contradiction? _contradiction;

    internal FoundContradiction(Finding finding, ContradictionFactory factory) => (Finding, _factory) = (finding, factory);

    /// <summary>Gets the contradiction as a record, with its detection, an explanation and a derived id. The first access takes O(n log n) time in the claims; further accesses take O(1) time.</summary>
    public Contradiction Contradiction =>
        _contradiction ??= Interlocked.CompareExchange(ref _contradiction, _factory.Create(Finding), null) ?? _contradiction;

    /// <summary>Gets the rule that found the contradiction.</summary>
    public ConflictRule Rule => Finding.Rule;

    /// <summary>Gets the claims, in the ordinal order of their ids. Each access creates a list, which takes O(n) time.</summary>
    public ValueList<Claim> Claims => new(Array.ConvertAll(Finding.Claims, static claim => claim.Claim));

    /// <summary>
    /// Gets the id of the contradiction by which the dataset already declares the finding; null if there is none.
    /// <see cref="FinderResult.ToDataset"/> adds only findings that are not declared.
    /// </summary>
    public ContradictionId? Declared { get; internal set; }

    /// <summary>Gets the claims, grouped by the position that they take. Each access creates the groups, which takes O(n log n) time.</summary>
    public ValueList<Position> Positions => PositionGrouping.Of(Finding.IssueClaims);

    internal Finding Finding { get; }

    /// <summary>
    /// Returns the pairs of claims that conflict, each with the lower id first. The pairs are computed while they are enumerated, which takes
    /// O(n²) time: two sides of 50,000 claims each form 2,500,000,000 pairs.
    /// </summary>
    public IEnumerable<(Claim One, Claim Other)> Pairs() => Finding.Pairs().Select(pair => (pair.One.Claim, pair.Other.Claim));

    /// <summary>Returns the explanation of the contradiction.</summary>
    public override string ToString() => Contradiction.Explanation ?? "";
}
