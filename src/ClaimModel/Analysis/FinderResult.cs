namespace ClaimModel.Analysis;

/// <summary>What the finder found in a dataset.</summary>
/// <remarks>The same dataset gives the same findings, in the same order, in whatever order its claims stand. Immutable and thread-safe.</remarks>
public sealed class FinderResult
{
    internal FinderResult(ClaimDataset dataset, FinderOptions options) => (Dataset, Options) = (dataset, options);

    /// <summary>The dataset as it was.</summary>
    public ClaimDataset Dataset { get; }

    /// <summary>What was looked for.</summary>
    public FinderOptions Options { get; }

    /// <summary>All findings, those that the dataset has already among them; in the ordinal order of the ids of their claims.</summary>
    public required IReadOnlyList<FoundContradiction> Found { get; init; }

    /// <summary>Claims that cannot be compared: no contradictions, but worth knowing. In the order of their first claims.</summary>
    public required IReadOnlyList<IncomparableClaims> Incomparable { get; init; }

    /// <summary>How many claims were compared: those with a proposition that still stand, and superseded ones where asked for.</summary>
    public required int ClaimsCompared { get; init; }

    /// <summary>The findings that the dataset does not have yet.</summary>
    public IEnumerable<FoundContradiction> New => Found.Where(finding => finding.Declared is null);

    /// <summary>The dataset with what is new behind its own contradictions, which stay as they are. To find in it once more adds nothing.</summary>
    public ClaimDataset ToDataset()
    {
        Contradiction[] added = [.. New.Select(finding => finding.Contradiction)];
        return added.Length == 0 ? Dataset : Dataset with { Contradictions = new([.. Dataset.Contradictions.AsSpan(), .. added]) };
    }
}
