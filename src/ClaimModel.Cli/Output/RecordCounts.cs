namespace ClaimModel.Cli.Output;

/// <summary>How many records of each type there are.</summary>
internal readonly record struct RecordCounts(int Actors, int Topics, int Sources, int Predicates, int Claims, int Contradictions)
{
    public static RecordCounts Of(ClaimDataset dataset) => new(
        dataset.Actors.Count,
        dataset.Topics.Count,
        dataset.Sources.Count,
        dataset.Predicates.Count,
        dataset.Claims.Count,
        dataset.Contradictions.Count);

    public static RecordCounts operator +(RecordCounts left, RecordCounts right) => new(
        left.Actors + right.Actors,
        left.Topics + right.Topics,
        left.Sources + right.Sources,
        left.Predicates + right.Predicates,
        left.Claims + right.Claims,
        left.Contradictions + right.Contradictions);

    public override string ToString() => string.Join(
        ", ",
        Counted.Of(Actors, "actor"),
        Counted.Of(Topics, "topic"),
        Counted.Of(Sources, "source"),
        Counted.Of(Predicates, "predicate"),
        Counted.Of(Claims, "claim"),
        Counted.Of(Contradictions, "contradiction"));
}
