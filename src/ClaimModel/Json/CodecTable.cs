using System.Text.Json.Serialization;

namespace ClaimModel.Json;

/// <summary>The codec of each type, for <see cref="System.Text.Json.JsonSerializer"/>: a table, so that no reflection is needed.</summary>
internal static class CodecTable
{
    private static readonly Dictionary<Type, object> Codecs = [];

    private static readonly Dictionary<Type, JsonConverter> ListConverters = [];

    static CodecTable()
    {
        Add(Codec.Text);
        Add(Codec.Record<Actor>());
        Add(Codec.Record<Role>());
        Add(Codec.Record<Identifier>());
        Add(Codec.Record<Topic>());
        Add(Codec.Record<Source>());
        Add(Codec.Record<Claim>());
        Add(Codec.Record<Citation>());
        Add(Codec.Record<Quote>());
        Add(Codec.Record<Review>());
        Add(Codec.Record<Rating>());
        Add(Codec.Record<Proposition>());
        Add(Codec.Record<Quantity>());
        Add(Codec.Record<Predicate>());
        Add(Codec.Record<Contradiction>());
        Add(Codec.Record<Detection>());
        Add(Codec.Record<ClaimDataset>());
        Add(Codec.ActorId);
        Add(Codec.TopicId);
        Add(Codec.SourceId);
        Add(Codec.ClaimId);
        Add(Codec.ContradictionId);
        Add(Codec.ActorKind);
        Add(Codec.Anonymity);
        Add(Codec.TopicKind);
        Add(Codec.SourceKind);
        Add(Codec.Modality);
        Add(Codec.Stance);
        Add(Codec.Certainty);
        Add(Codec.ClaimStatus);
        Add(Codec.Fidelity);
        Add(Codec.ContradictionStrength);
        Add(new WordCodec<ContradictionBasis>());
        Add(Codec.ContradictionStatus);
        Add(new WordCodec<ApparentReason>());
        Add(Codec.DetectionMethod);
        Add(new NumberCodec());
        Add(Codec.Date);
        Add(Codec.Interval);
        Add(Codec.Language);
        Add(Codec.LanguageMap);
        Add(Codec.FormatVersion);
    }

    /// <exception cref="NotSupportedException">The type is none of ClaimModel's.</exception>
    public static JsonCodec<T> For<T>() =>
        Codecs.TryGetValue(typeof(T), out var codec)
            ? (JsonCodec<T>)codec
            : throw new NotSupportedException($"{typeof(T).Name} is no type of ClaimModel.");

    /// <summary>The converter of a type of list.</summary>
    /// <exception cref="NotSupportedException">The items are of no type of ClaimModel.</exception>
    public static JsonConverter ForList(Type listType) =>
        ListConverters.TryGetValue(listType, out var converter)
            ? converter
            : throw new NotSupportedException($"{listType} is a list of no type of ClaimModel's JSON; make an array of it first.");

    private static void Add<T>(JsonCodec<T> codec)
    {
        Codecs[typeof(T)] = codec;
        ListConverters[typeof(ValueList<T>)] = new ModelJsonConverter<ValueList<T>>(new ListCodec<T>(codec));
    }
}
