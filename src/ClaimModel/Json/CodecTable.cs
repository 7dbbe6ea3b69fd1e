namespace ClaimModel.Json;

/// <summary>The codec of each type, for <see cref="System.Text.Json.JsonSerializer"/>: a table, so that no reflection is needed.</summary>
internal static class CodecTable
{
    private static readonly Dictionary<Type, object> Codecs = new()
    {
        [typeof(Actor)] = Codec.Record<Actor>(),
        [typeof(Role)] = Codec.Record<Role>(),
        [typeof(Identifier)] = Codec.Record<Identifier>(),
        [typeof(Topic)] = Codec.Record<Topic>(),
        [typeof(Source)] = Codec.Record<Source>(),
        [typeof(Claim)] = Codec.Record<Claim>(),
        [typeof(Citation)] = Codec.Record<Citation>(),
        [typeof(Quote)] = Codec.Record<Quote>(),
        [typeof(Review)] = Codec.Record<Review>(),
        [typeof(Rating)] = Codec.Record<Rating>(),
        [typeof(Proposition)] = Codec.Record<Proposition>(),
        [typeof(Quantity)] = Codec.Record<Quantity>(),
        [typeof(Predicate)] = Codec.Record<Predicate>(),
        [typeof(Contradiction)] = Codec.Record<Contradiction>(),
        [typeof(Detection)] = Codec.Record<Detection>(),
        [typeof(ClaimDataset)] = Codec.Record<ClaimDataset>(),
        [typeof(ActorId)] = Codec.ActorId,
        [typeof(TopicId)] = Codec.TopicId,
        [typeof(SourceId)] = Codec.SourceId,
        [typeof(ClaimId)] = Codec.ClaimId,
        [typeof(ContradictionId)] = Codec.ContradictionId,
        [typeof(ActorKind)] = Codec.ActorKind,
        [typeof(Anonymity)] = Codec.Anonymity,
        [typeof(TopicKind)] = Codec.TopicKind,
        [typeof(SourceKind)] = Codec.SourceKind,
        [typeof(Modality)] = Codec.Modality,
        [typeof(Stance)] = Codec.Stance,
        [typeof(Certainty)] = Codec.Certainty,
        [typeof(ClaimStatus)] = Codec.ClaimStatus,
        [typeof(Fidelity)] = Codec.Fidelity,
        [typeof(ContradictionStrength)] = Codec.ContradictionStrength,
        [typeof(ContradictionBasis)] = new WordCodec<ContradictionBasis>(),
        [typeof(ContradictionStatus)] = Codec.ContradictionStatus,
        [typeof(ApparentReason)] = new WordCodec<ApparentReason>(),
        [typeof(DetectionMethod)] = Codec.DetectionMethod,
        [typeof(Number)] = new NumberCodec(),
        [typeof(PartialDate)] = Codec.Date,
        [typeof(DateInterval)] = Codec.Interval,
        [typeof(LanguageTag)] = Codec.Language,
        [typeof(LanguageMap)] = Codec.LanguageMap,
        [typeof(FormatVersion)] = Codec.FormatVersion,
    };

    /// <exception cref="NotSupportedException">The type is none of ClaimModel's.</exception>
    public static JsonCodec<T> For<T>() =>
        Codecs.TryGetValue(typeof(T), out var codec)
            ? (JsonCodec<T>)codec
            : throw new NotSupportedException($"{typeof(T).Name} is no type of ClaimModel.");
}
