namespace ClaimModel.Analysis;

/// <summary>The result of <see cref="ContradictionFinder.Find"/>.</summary>
/// <remarks>The findings and their order do not depend on the order of the claims. This type is immutable and thread-safe.</remarks>
public sealed partial class FinderResult
{
    internal FinderResult(ClaimDataset dataset, FinderOptions options) => (Dataset, Options) = (dataset, options);

    /// <summary>Gets the dataset that was searched.</summary>
    public ClaimDataset Dataset { get; }

    /// <summary>Gets the options of the search.</summary>
    public FinderOptions Options { get; }

    /// <summary>Gets all findings, including those that the dataset already declares, in the ordinal order of the ids of their claims.</summary>
    public required IReadOnlyList<FoundContradiction> Found { get; init; }

    /// <summary>Gets the claims that cannot be compared, such as quantities in different units, in the ordinal order of the ids of their first claims.</summary>
    public required IReadOnlyList<IncomparableClaims> Incomparable { get; init; }

    /// <summary>Gets the number of claims that were compared: active claims with a proposition, and, if apparent contradictions are listed, superseded ones.</summary>
    public required int ClaimsCompared { get; init; }

    /// <summary>Gets the findings that the dataset does not declare.</summary>
    public IEnumerable<FoundContradiction> New => Found.Where(finding => finding.Declared is null);

    /// <summary>Returns the dataset with the new findings added after its contradictions. Searching that dataset again adds nothing.</summary>
    public ClaimDataset ToDataset()
    {
        Contradiction[] added = [.. New.Select(finding => finding.Contradiction)];
        return added.Length == 0 ? Dataset : Dataset with { Contradictions = new([.. Dataset.Contradictions.AsSpan(), .. added]) };
    }
}
