namespace ClaimModel.Interchange.Identities;

/// <summary>How two names agree.</summary>
/// <param name="Kind">The kind of the reason.</param>
/// <param name="Strength">The strength.</param>
/// <param name="Explanation">What is to be said about the two names, which precede it, such as <c>are the same name</c>.</param>
internal sealed record NameMatch(DuplicateReasonKind Kind, DuplicateStrength Strength, string Explanation);
