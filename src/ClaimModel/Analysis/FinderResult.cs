namespace ClaimModel.Analysis;

/// <summary>The result of searching a dataset for contradictions.</summary>
/// <remarks>The findings and their order do not depend on the order of the claims. Immutable and thread-safe.</remarks>
public sealed class FinderResult
{
    internal FinderResult(ClaimDataset dataset, FinderOptions options) => (Dataset, Options) = (dataset, options);

    /// <summary>Gets the dataset that was searched.</summary>
    public ClaimDataset Dataset { get; }

    /// <summary>Gets the options of the search.</summary>
    public FinderOptions Options { get; }

    /// <summary>Gets all findings, including those that the dataset declares, in the ordinal order of the ids of their claims.</summary>
    public required IReadOnlyList<FoundContradiction> Found { get; init; }

    /// <summary>Gets claims that cannot be compared, for information, in the order of their first claims.</summary>
    public required IReadOnlyList<IncomparableClaims> Incomparable { get; init; }

    /// <summary>Gets the number of claims that were compared: active claims that have a proposition, and superseded ones if apparent contradictions are listed.</summary>
    public required int ClaimsCompared { get; init; }

    /// <summary>Gets the findings that the dataset does not declare.</summary>
    public IEnumerable<FoundContradiction> New => Found.Where(finding => finding.Declared is null);

    /// <summary>Returns the dataset with the new findings after its own contradictions, which do not change. Searching the result again adds nothing.</summary>
    public ClaimDataset ToDataset()
    {
        Contradiction[] added = [.. New.Select(finding => finding.Contradiction)];
        return added.Length == 0 ? Dataset : Dataset with { Contradictions = new([.. Dataset.Contradictions.AsSpan(), .. added]) };
    }
}
