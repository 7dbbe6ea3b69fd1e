using System.Text.Json;

namespace ClaimModel.Benchmarks.Plain;

/// <summary>A document with all records.</summary>
internal sealed record PlainDocument
{
    public string? ClaimModel { get; init; }

    public string? Title { get; init; }

    public string? Language { get; init; }

    public string? License { get; init; }

    public required List<PlainActor> Actors { get; init; }

    public required List<PlainTopic> Topics { get; init; }

    public required List<PlainSource> Sources { get; init; }

    public required List<PlainPredicate> Predicates { get; init; }

    public required List<PlainClaim> Claims { get; init; }

    /// <summary>Reads a document with the source-generated serializer.</summary>
    public static PlainDocument Read(byte[] text) =>
        JsonSerializer.Deserialize(text, PlainContext.Default.PlainDocument) ?? throw new BenchmarkException("The document is null.");

    /// <summary>Returns all records, with those that others refer to first.</summary>
    public IEnumerable<object> Records() => Actors.Concat<object>(Topics).Concat(Sources).Concat(Predicates).Concat(Claims);
}
