namespace ClaimModel.Benchmarks.Plain;

/// <summary>The structured form of a claim.</summary>
internal sealed record PlainProposition
{
    public required string Subject { get; init; }

    public required string Predicate { get; init; }

    public string? Value { get; init; }

    public PlainQuantity? Quantity { get; init; }

    public string? Date { get; init; }
}
