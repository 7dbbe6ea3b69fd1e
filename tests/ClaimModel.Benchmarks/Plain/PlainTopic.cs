namespace ClaimModel.Benchmarks.Plain;

/// <summary>A topic.</summary>
internal sealed record PlainTopic
{
    public required string Id { get; init; }

    public PlainTopicKind Kind { get; init; }

    public required string Label { get; init; }

    public List<string>? Broader { get; init; }

    public string? OccurredOn { get; init; }

    public string? Description { get; init; }
}
