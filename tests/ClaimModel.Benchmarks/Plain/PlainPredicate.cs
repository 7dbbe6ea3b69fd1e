namespace ClaimModel.Benchmarks.Plain;

/// <summary>A predicate.</summary>
internal sealed record PlainPredicate
{
    public required string Id { get; init; }

    public bool Functional { get; init; }

    public string? Unit { get; init; }

    public string? Description { get; init; }
}
