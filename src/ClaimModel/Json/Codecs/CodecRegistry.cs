using System.Text.Json.Serialization;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;
using ClaimModel.Vocabularies;

namespace ClaimModel.Json.Codecs;

/// <summary>Maps each type to its codec for <see cref="System.Text.Json.JsonSerializer"/>; a table, so that no reflection is needed.</summary>
internal static class CodecRegistry
{
    private static readonly Dictionary<Type, object> Codecs = [];

    /// <summary>The converters of lists and of terms.</summary>
    private static readonly Dictionary<Type, JsonConverter> Converters = [];

    /// <summary>The schemas of all types with a codec, of lists of them, and of the enumerations.</summary>
    private static readonly Dictionary<Type, Func<ValueSchema>> Schemas = [];

    /// <summary>The codecs of the types of record.</summary>
    private static readonly Dictionary<Type, IRecordCodec> RecordCodecs = [];

    static CodecRegistry()
    {
        Add(JsonCodecs.Text);
        AddRecord<Actor>();
        AddRecord<Role>();
        AddRecord<Identifier>();
        AddRecord<Topic>();
        AddRecord<Source>();
        AddRecord<Claim>();
        AddRecord<Citation>();
        AddRecord<Quote>();
        AddRecord<Review>();
        AddRecord<Rating>();
        AddRecord<Proposition>();
        AddRecord<Quantity>();
        AddRecord<Predicate>();
        AddRecord<Unit>();
        AddRecord<Contradiction>();
        AddRecord<Detection>();
        AddRecord<ClaimDataset>();
        Add(JsonCodecs.ActorId);
        Add(JsonCodecs.TopicId);
        Add(JsonCodecs.SourceId);
        Add(JsonCodecs.ClaimId);
        Add(JsonCodecs.ContradictionId);
        VocabularyList.VisitAll(new TermAdder());
        Add(JsonCodecs.RequiredNumber);
        Add(JsonCodecs.Date);
        Add(JsonCodecs.Interval);
        Add(JsonCodecs.Language);
        Add(JsonCodecs.LanguageMap);
        Add(JsonCodecs.Qualifiers);
        Add(JsonCodecs.FormatVersion);
        Add(JsonCodecs.CalendarDay);
        Add(new ExtensionsCodec());
        Add(new AnyRecordCodec([.. RecordCodecs.Values]));
    }

    /// <exception cref="NotSupportedException">The type is not one of ClaimModel's.</exception>
    public static JsonCodec<T> For<T>() =>
        Codecs.TryGetValue(typeof(T), out var codec)
            ? (JsonCodec<T>)codec
            : throw new NotSupportedException($"{typeof(T).Name} is not a type of ClaimModel.");

    /// <summary>Returns the schema of a type; null if it is not one of ClaimModel's. An enumeration has the schema of its terms.</summary>
    public static ValueSchema? SchemaOf(Type type) => Schemas.GetValueOrDefault(type)?.Invoke();

    /// <summary>Returns the codec of a type of record.</summary>
    public static IRecordCodec ForRecord(Type recordType) => RecordCodecs[recordType];

    /// <summary>Returns the converter of a type of list; null if the type of the items is not one of ClaimModel's.</summary>
    public static JsonConverter? ForList(Type listType) => Converters.GetValueOrDefault(listType);

    /// <summary>Returns the converter of a type of term.</summary>
    /// <exception cref="NotSupportedException">The enumeration is not one of ClaimModel's.</exception>
    public static JsonConverter ForTerm(Type termType) =>
        Converters.GetValueOrDefault(termType) ?? throw new NotSupportedException($"{termType} is not a term of an enumeration of ClaimModel.");

    private static void AddRecord<TRecord>()
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        Add(JsonCodecs.Record<TRecord>());
        RecordCodecs[typeof(TRecord)] = TRecord.Codec;
    }

    private static void Add<T>(JsonCodec<T> codec)
    {
        var list = new ListCodec<T>(codec);
        Codecs[typeof(T)] = codec;
        Schemas[typeof(T)] = () => codec.Schema;
        Converters[typeof(ValueList<T>)] = new ModelJsonConverter<ValueList<T>>(list);
        Schemas[typeof(ValueList<T>)] = () => list.Schema;
    }

    private sealed class TermAdder : IVocabularyVisitor
    {
        public void Visit<TEnum>()
            where TEnum : struct, Enum
        {
            Add(TermCodec<TEnum>.Instance);
            Schemas[typeof(TEnum)] = static () => TermCodec<TEnum>.Instance.Schema;
            Converters[typeof(Term<TEnum>)] = new ModelJsonConverter<Term<TEnum>>(TermCodec<TEnum>.Instance);
        }
    }
}
