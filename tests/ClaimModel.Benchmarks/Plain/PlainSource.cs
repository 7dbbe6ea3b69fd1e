namespace ClaimModel.Benchmarks.Plain;

/// <summary>A source.</summary>
internal sealed record PlainSource
{
    public required string Id { get; init; }

    public PlainSourceKind Kind { get; init; }

    public string? Title { get; init; }

    public List<string>? Authors { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? ArchivedUrl { get; init; }

    public string? PublishedOn { get; init; }

    public string? RetrievedOn { get; init; }

    public string? Language { get; init; }

    public string? OriginalSource { get; init; }
}
