namespace ClaimModel.Benchmarks.Plain;

/// <summary>A review of a claim.</summary>
internal sealed record PlainReview
{
    public string? Reviewer { get; init; }

    public string? Verdict { get; init; }

    public PlainRating? Rating { get; init; }

    public string? Url { get; init; }

    public string? PublishedOn { get; init; }

    public string? Language { get; init; }
}
