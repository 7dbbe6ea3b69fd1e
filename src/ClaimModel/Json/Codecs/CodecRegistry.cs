using System.Text.Json.Serialization;
using ClaimModel.Json.Schema;

namespace ClaimModel.Json.Codecs;

/// <summary>Maps each type to its codec for <see cref="System.Text.Json.JsonSerializer"/>; a table, so that no reflection is needed.</summary>
internal static class CodecRegistry
{
    private static readonly Dictionary<Type, object> Codecs = [];

    /// <summary>The converters of lists and of terms.</summary>
    private static readonly Dictionary<Type, JsonConverter> Converters = [];

    /// <summary>The schemas of all types with a codec, of lists of them, and of the enumerations.</summary>
    private static readonly Dictionary<Type, Func<ValueSchema>> Schemas = [];

    static CodecRegistry()
    {
        Add(JsonCodecs.Text);
        Add(JsonCodecs.Record<Actor>());
        Add(JsonCodecs.Record<Role>());
        Add(JsonCodecs.Record<Identifier>());
        Add(JsonCodecs.Record<Topic>());
        Add(JsonCodecs.Record<Source>());
        Add(JsonCodecs.Record<Claim>());
        Add(JsonCodecs.Record<Citation>());
        Add(JsonCodecs.Record<Quote>());
        Add(JsonCodecs.Record<Review>());
        Add(JsonCodecs.Record<Rating>());
        Add(JsonCodecs.Record<Proposition>());
        Add(JsonCodecs.Record<Quantity>());
        Add(JsonCodecs.Record<Predicate>());
        Add(JsonCodecs.Record<Contradiction>());
        Add(JsonCodecs.Record<Detection>());
        Add(JsonCodecs.Record<ClaimDataset>());
        Add(JsonCodecs.ActorId);
        Add(JsonCodecs.TopicId);
        Add(JsonCodecs.SourceId);
        Add(JsonCodecs.ClaimId);
        Add(JsonCodecs.ContradictionId);
        AddTerm<ActorKind>();
        AddTerm<Anonymity>();
        AddTerm<TopicKind>();
        AddTerm<SourceKind>();
        AddTerm<Modality>();
        AddTerm<Stance>();
        AddTerm<Certainty>();
        AddTerm<ClaimStatus>();
        AddTerm<Fidelity>();
        AddTerm<ContradictionStrength>();
        AddTerm<ContradictionBasis>();
        AddTerm<ContradictionStatus>();
        AddTerm<ApparentReason>();
        AddTerm<DetectionMethod>();
        Add(new NumberCodec());
        Add(JsonCodecs.Date);
        Add(JsonCodecs.Interval);
        Add(JsonCodecs.Language);
        Add(JsonCodecs.LanguageMap);
        Add(JsonCodecs.FormatVersion);
    }

    /// <exception cref="NotSupportedException">The type is not one of ClaimModel's.</exception>
    public static JsonCodec<T> For<T>() =>
        Codecs.TryGetValue(typeof(T), out var codec)
            ? (JsonCodec<T>)codec
            : throw new NotSupportedException($"{typeof(T).Name} is not a type of ClaimModel.");

    /// <summary>Returns the schema of a type; null if it is not one of ClaimModel's. An enumeration has the schema of its terms.</summary>
    public static ValueSchema? SchemaOf(Type type) => Schemas.GetValueOrDefault(type)?.Invoke();

    /// <summary>Returns the converter of a type of list.</summary>
    /// <exception cref="NotSupportedException">The type of the items is not one of ClaimModel's.</exception>
    public static JsonConverter ForList(Type listType) =>
        ConverterOf(listType, $"{listType} is a list of a type that ClaimModel's JSON does not have; convert it to an array first.");

    /// <summary>Returns the converter of a type of term.</summary>
    /// <exception cref="NotSupportedException">The enumeration is not one of ClaimModel's.</exception>
    public static JsonConverter ForTerm(Type termType) =>
        ConverterOf(termType, $"{termType} is not a term of an enumeration of ClaimModel.");

    private static JsonConverter ConverterOf(Type type, string error) => Converters.GetValueOrDefault(type) ?? throw new NotSupportedException(error);

    private static void AddTerm<TEnum>()
        where TEnum : struct, Enum
    {
        Add(TermCodec<TEnum>.Instance);
        Schemas[typeof(TEnum)] = static () => TermCodec<TEnum>.Instance.Schema;
        Converters[typeof(Term<TEnum>)] = new ModelJsonConverter<Term<TEnum>>(TermCodec<TEnum>.Instance);
    }

    private static void Add<T>(JsonCodec<T> codec)
    {
        var list = new ListCodec<T>(codec);
        Codecs[typeof(T)] = codec;
        Schemas[typeof(T)] = () => codec.Schema;
        Converters[typeof(ValueList<T>)] = new ModelJsonConverter<ValueList<T>>(list);
        Schemas[typeof(ValueList<T>)] = () => list.Schema;
    }
}
