namespace ClaimModel.Benchmarks.Plain;

/// <summary>The line of the dataset.</summary>
internal sealed record PlainDataset
{
    public string? ClaimModel { get; init; }

    public string? Title { get; init; }

    public string? Language { get; init; }

    public string? License { get; init; }
}
