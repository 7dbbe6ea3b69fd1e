namespace ClaimModel.Benchmarks.Plain;

/// <summary>A role of an actor.</summary>
internal sealed record PlainRole
{
    public required string Title { get; init; }

    public string? Organization { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }
}
