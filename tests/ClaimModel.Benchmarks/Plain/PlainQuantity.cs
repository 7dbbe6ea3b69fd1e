namespace ClaimModel.Benchmarks.Plain;

/// <summary>A quantity.</summary>
internal sealed record PlainQuantity
{
    public decimal? Amount { get; init; }

    public decimal? Lower { get; init; }

    public decimal? Upper { get; init; }

    public string? Unit { get; init; }
}
