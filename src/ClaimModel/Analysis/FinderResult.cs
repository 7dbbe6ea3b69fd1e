namespace ClaimModel.Analysis;

/// <summary>The result of <see cref="ContradictionFinder.Find"/>.</summary>
/// <remarks>The findings and their order do not depend on the order of the claims. This type is immutable and thread-safe.</remarks>
public sealed partial class FinderResult
{
    private readonly HashSet<Contradiction> _replaced;

    internal FinderResult(ClaimDataset dataset, FinderOptions options, HashSet<Contradiction> replaced) =>
        (Dataset, Options, _replaced) = (dataset, options, replaced);

    /// <summary>Gets the dataset that was searched.</summary>
    public ClaimDataset Dataset { get; }

    /// <summary>Gets the options of the search.</summary>
    public FinderOptions Options { get; }

    /// <summary>Gets all findings, including those that the dataset already declares, in the ordinal order of the ids of their claims.</summary>
    public required IReadOnlyList<FoundContradiction> Found { get; init; }

    /// <summary>Gets the claims that cannot be compared, such as quantities in different units, in the ordinal order of the ids of their first claims.</summary>
    public required IReadOnlyList<IncomparableClaims> Incomparable { get; init; }

    /// <summary>Gets the predicates of which claims assert several values for one subject, but which are not declared functional, in ordinal order.</summary>
    public required IReadOnlyList<NotFunctionalPredicate> NotFunctional { get; init; }

    /// <summary>Gets the contradictions of the dataset that were found by one of the rules, but are found no longer because the claims have changed, in the order of the dataset. They stay in the dataset.</summary>
    public required IReadOnlyList<Contradiction> Outdated { get; init; }

    /// <summary>Gets the contradictions of the dataset that new findings replace in <see cref="ToDataset"/>, in the order of the dataset: the finder found them earlier, and nobody has changed them since.</summary>
    public IReadOnlyList<Contradiction> Replaced => [.. Dataset.Contradictions.Where(_replaced.Contains)];

    /// <summary>Gets the number of claims that have a proposition. Other claims are never compared.</summary>
    public required int ClaimsWithProposition { get; init; }

    /// <summary>Gets the number of claims that were compared: active claims with a proposition, and, if apparent contradictions are listed, superseded ones.</summary>
    public required int ClaimsCompared { get; init; }

    /// <summary>Gets the number of issues (a subject and a predicate) on which at least two claims were compared.</summary>
    public required int IssuesCompared { get; init; }

    /// <summary>Gets a value indicating whether texts were compared in Unicode Normalization Form C; false if the runtime has no Unicode data (invariant globalization).</summary>
    public bool IsNormalized { get; } = Values.UnicodeData.IsAvailable;

    /// <summary>Gets the findings that the dataset does not declare.</summary>
    public IEnumerable<FoundContradiction> New => Found.Where(finding => finding.Declared is null);

    /// <summary>
    /// Returns the dataset with the new findings. A finding takes the place of contradictions that the finder found earlier on the same issue,
    /// that share two claims with it, and that nobody has changed since; the others are added after the contradictions of the dataset.
    /// Searching that dataset again adds nothing.
    /// </summary>
    /// <param name="cancellationToken">Cancels the creation of the contradictions and their explanations.</param>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public ClaimDataset ToDataset(CancellationToken cancellationToken = default)
    {
        Contradiction[] added = [.. New.Select(Create)];
        return added.Length == 0
            ? Dataset
            : Dataset with { Contradictions = [.. Dataset.Contradictions.Where(contradiction => !_replaced.Contains(contradiction)), .. added] };

        Contradiction Create(FoundContradiction finding)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return finding.Contradiction;
        }
    }
}
