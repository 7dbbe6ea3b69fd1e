namespace ClaimModel.Benchmarks.Plain;

/// <summary>An identifier in a register.</summary>
internal sealed record PlainIdentifier
{
    public required string Scheme { get; init; }

    public required string Value { get; init; }

    public string? Uri { get; init; }
}
