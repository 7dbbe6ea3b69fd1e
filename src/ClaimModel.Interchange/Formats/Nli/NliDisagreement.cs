namespace ClaimModel.Interchange.Formats.Nli;

/// <summary>A contradiction between sentences, of which there may be several pairs. Not thread-safe.</summary>
/// <param name="id">The id; null if it is derived from the claims.</param>
/// <param name="origin">Where it was first.</param>
internal sealed class NliDisagreement(ContradictionId? id, ImportOrigin origin)
{
    public ImportOrigin Origin => origin;

    public SortedSet<string> Claims { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the sentences that were judged in view of another one.</summary>
    public SortedSet<string> Judged { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Explanations { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Pairs { get; } = new(StringComparer.Ordinal);

    public Term<ContradictionStrength> Strength { get; set; } = ContradictionStrength.Contrary;

    public Contradiction ToContradiction() => new()
    {
        Id = id ?? default,
        Claims = [.. Claims.Select(static claim => ClaimId.Parse(claim))],
        Strength = Strength,
        Direction = Judged.Count == 1 ? ClaimId.Parse(Judged.First()) : (ClaimId?)null,
        Explanation = Explanations.Count == 1 ? Explanations.First() : null,
    };
}
