namespace ClaimModel.Interchange;

/// <summary>A reason why two records may be the same.</summary>
/// <remarks>This type is immutable and thread-safe.</remarks>
/// <param name="Kind">The kind of the reason, for programs.</param>
/// <param name="Explanation">The reason as a sentence in English, which quotes what was compared.</param>
public sealed record DuplicateReason(DuplicateReasonKind Kind, string Explanation)
{
    /// <summary>Returns the explanation.</summary>
    public override string ToString() => Explanation;
}
