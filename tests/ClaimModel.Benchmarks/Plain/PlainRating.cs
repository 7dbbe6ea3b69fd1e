namespace ClaimModel.Benchmarks.Plain;

/// <summary>A rating on a scale.</summary>
internal sealed record PlainRating
{
    public decimal? Value { get; init; }

    public decimal? Best { get; init; }

    public decimal? Worst { get; init; }
}
