namespace ClaimModel.Benchmarks.Plain;

/// <summary>An actor as a competent developer would write it for this JSON.</summary>
internal sealed record PlainActor
{
    public required string Id { get; init; }

    public PlainActorKind Kind { get; init; }

    public required string Name { get; init; }

    public Dictionary<string, string>? Names { get; init; }

    public List<string>? Aliases { get; init; }

    public List<PlainRole>? Roles { get; init; }

    public List<PlainIdentifier>? Identifiers { get; init; }

    public string? Description { get; init; }
}
