namespace ClaimModel.Benchmarks.Plain;

/// <summary>A reference to a source of a claim.</summary>
internal sealed record PlainCitation
{
    public required string Source { get; init; }

    public PlainQuote? Quote { get; init; }

    public PlainFidelity Fidelity { get; init; }

    public List<string>? Via { get; init; }

    public string? Locator { get; init; }

    public string? Url { get; init; }
}
