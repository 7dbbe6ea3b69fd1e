namespace ClaimModel.Benchmarks.Plain;

/// <summary>An identifier in an external registry.</summary>
internal sealed record PlainIdentifier
{
    public required string Scheme { get; init; }

    public required string Value { get; init; }

    public string? Uri { get; init; }
}
