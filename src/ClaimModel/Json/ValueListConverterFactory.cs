using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimModel.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write lists of everything that records hold lists of, without reflection.</summary>
internal sealed class ValueListConverterFactory : JsonConverterFactory
{
    private static readonly Dictionary<Type, JsonConverter> Converters = new()
    {
        [typeof(ValueList<string>)] = new ModelConverter<ValueList<string>>(Codec.Texts),
        [typeof(ValueList<ActorId>)] = new ModelConverter<ValueList<ActorId>>(Codec.ActorIds),
        [typeof(ValueList<TopicId>)] = new ModelConverter<ValueList<TopicId>>(Codec.TopicIds),
        [typeof(ValueList<SourceId>)] = new ModelConverter<ValueList<SourceId>>(new ListCodec<SourceId>(Codec.SourceId)),
        [typeof(ValueList<ClaimId>)] = new ModelConverter<ValueList<ClaimId>>(Codec.ClaimIds),
        [typeof(ValueList<Role>)] = Records<Role>(),
        [typeof(ValueList<Identifier>)] = Records<Identifier>(),
        [typeof(ValueList<Citation>)] = Records<Citation>(),
        [typeof(ValueList<Review>)] = Records<Review>(),
        [typeof(ValueList<Actor>)] = Records<Actor>(),
        [typeof(ValueList<Topic>)] = Records<Topic>(),
        [typeof(ValueList<Source>)] = Records<Source>(),
        [typeof(ValueList<Predicate>)] = Records<Predicate>(),
        [typeof(ValueList<Claim>)] = Records<Claim>(),
        [typeof(ValueList<Contradiction>)] = Records<Contradiction>(),
    };

    public override bool CanConvert(Type typeToConvert) => Converters.ContainsKey(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Converters[typeToConvert];

    private static ModelConverter<ValueList<TRecord>> Records<TRecord>()
        where TRecord : ExtensibleRecord, IRecord<TRecord> => new(Codec.Records<TRecord>());
}
