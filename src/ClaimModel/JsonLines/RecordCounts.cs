using ClaimModel.Json.Records;
using ClaimModel.Values;

namespace ClaimModel.JsonLines;

/// <summary>The number of records of each type.</summary>
/// <param name="Actors">The number of actors.</param>
/// <param name="Topics">The number of topics.</param>
/// <param name="Sources">The number of sources.</param>
/// <param name="Predicates">The number of predicates.</param>
/// <param name="Units">The number of units.</param>
/// <param name="Claims">The number of claims.</param>
/// <param name="Contradictions">The number of contradictions.</param>
public readonly partial record struct RecordCounts(long Actors, long Topics, long Sources, long Predicates, long Units, long Claims, long Contradictions)
{
    /// <summary>Gets the total number of records.</summary>
    public long Total => Actors + Topics + Sources + Predicates + Units + Claims + Contradictions;

    /// <summary>Returns the number of records of each type in a dataset. Takes O(1) time.</summary>
    public static RecordCounts Of(ClaimDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return new(dataset.Actors.Count, dataset.Topics.Count, dataset.Sources.Count, dataset.Predicates.Count, dataset.Units.Count, dataset.Claims.Count, dataset.Contradictions.Count);
    }

    /// <summary>Returns counts by the indexes of the types of record.</summary>
    internal static RecordCounts Of(ReadOnlySpan<long> counts) => new(
        counts[RecordType.Actor.Index], counts[RecordType.Topic.Index], counts[RecordType.Source.Index],
        counts[RecordType.Predicate.Index], counts[RecordType.Unit.Index], counts[RecordType.Claim.Index], counts[RecordType.Contradiction.Index]);

    /// <summary>Returns a count of one for the type of a record; all counts are 0 for a dataset, which is the header of JSON Lines, and for parts of records.</summary>
    public static RecordCounts OfOne(ExtensibleRecord record)
    {
        Span<long> counts = stackalloc long[RecordType.All.Length];
        if (RecordType.Of(record.GetType()) is { } type)
        {
            counts[type.Index] = 1;
        }

        return Of(counts);
    }

    /// <summary>Returns the sums of the counts.</summary>
    public static RecordCounts operator +(RecordCounts left, RecordCounts right) => new(
        left.Actors + right.Actors,
        left.Topics + right.Topics,
        left.Sources + right.Sources,
        left.Predicates + right.Predicates,
        left.Units + right.Units,
        left.Claims + right.Claims,
        left.Contradictions + right.Contradictions);

    /// <summary>Returns a text such as <c>2 actors, 1 topic, 1 source, 0 predicates, 0 units, 3,000 claims, 1 contradiction</c>.</summary>
    public override string ToString()
    {
        long[] counts = [Actors, Topics, Sources, Predicates, Units, Claims, Contradictions];
        return string.Join(", ", RecordType.Listed.Select(type => MessageText.Count(counts[type.Index], type.Name)));
    }
}
