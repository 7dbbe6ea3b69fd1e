using ClaimModel.Interchange.Identities;

namespace ClaimModel.Interchange;

/// <summary>Finds records of a dataset that may be the same: actors with similar names, sources with the same address, and claims with the same text.</summary>
/// <remarks>
/// The results are suggestions with reasons, for a person to decide on; nothing is changed. Names are compared with those that share a part with
/// them, not each with all, so that the time is about proportional to the size of the dataset. The same dataset always has the same result.
/// </remarks>
public static class DuplicateFinder
{
    /// <summary>Finds records that may be the same.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="minimum">The lowest strength of suggestions to return.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <exception cref="OperationCanceledException">The search was canceled.</exception>
    public static DuplicateReport Find(ClaimDataset dataset, DuplicateStrength minimum = DuplicateStrength.Weak, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var actors = new ActorDuplicates(dataset.Actors, cancellationToken);
        var suggestions = actors.Find()
            .Concat(SourceDuplicates.Find(dataset.Sources, cancellationToken))
            .Concat(ClaimDuplicates.Find(dataset.Claims, cancellationToken))
            .Where(suggestion => suggestion.Strength >= minimum)
            .ToValueList();
        return new(suggestions, actors.HasMore, [.. actors.Skipped]);
    }
}
