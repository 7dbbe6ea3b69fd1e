namespace ClaimModel.Interchange.Formats.Nli;

/// <summary>A sentence, which is one claim however many pairs contain it. Not thread-safe.</summary>
/// <param name="id">The id of the claim.</param>
/// <param name="text">The text.</param>
/// <param name="origin">Where it was first.</param>
internal sealed class NliSentence(ClaimId id, string text, ImportOrigin origin)
{
    public ClaimId Id => id;

    public string Text => text;

    public ImportOrigin Origin => origin;

    public LanguageTag? Language { get; set; }

    /// <summary>Gets the ids of the sentences that it entails.</summary>
    public SortedSet<string> Entailed { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the ids of the sentences that mean the same.</summary>
    public SortedSet<string> Repeated { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets what the model has no member for, by pair, as JSON.</summary>
    public SortedSet<string> Pairs { get; } = new(StringComparer.Ordinal);
}
