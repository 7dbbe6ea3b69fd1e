namespace ClaimModel.Benchmarks.Plain;

/// <summary>A verbatim passage.</summary>
internal sealed record PlainQuote
{
    public required string Exact { get; init; }

    public string? Prefix { get; init; }

    public string? Suffix { get; init; }
}
