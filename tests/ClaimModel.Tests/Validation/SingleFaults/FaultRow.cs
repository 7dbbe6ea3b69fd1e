namespace ClaimModel.Tests.Validation.SingleFaults;

/// <summary>What is expected of the faults of one place.</summary>
/// <param name="Pointer">The place in the full document.</param>
/// <param name="Longest">The most characters that its text may have.</param>
/// <param name="Expected">For each fault that there can be what is reported, such as <c>CM0008 /title</c>.</param>
internal sealed record FaultRow(string Pointer, int Longest, IReadOnlyDictionary<FaultKind, string[]> Expected);
