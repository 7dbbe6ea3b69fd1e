namespace ClaimModel.Benchmarks.Plain;

/// <summary>A claim as a competent developer would write it for this JSON: lists of strings, enumerations, dates as strings.</summary>
internal sealed record PlainClaim
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    public string? Language { get; init; }

    public Dictionary<string, string>? Translations { get; init; }

    public List<string>? Claimants { get; init; }

    public string? OnBehalfOf { get; init; }

    public List<string>? Topics { get; init; }

    public List<string>? About { get; init; }

    public PlainModality Modality { get; init; }

    public PlainStance Stance { get; init; }

    public PlainCertainty Certainty { get; init; }

    public PlainProposition? Proposition { get; init; }

    public string? AssertedOn { get; init; }

    public string? ValidTime { get; init; }

    public List<PlainCitation>? Citations { get; init; }

    public PlainStatus Status { get; init; }

    public string? StatusOn { get; init; }

    public string? StatusReason { get; init; }

    public List<string>? Supersedes { get; init; }

    public List<string>? Repeats { get; init; }

    public List<PlainReview>? Reviews { get; init; }

    public string? RecordedBy { get; init; }

    public string? RecordedOn { get; init; }

    public List<string>? Tags { get; init; }
}
