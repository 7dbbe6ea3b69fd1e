using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimModel.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write lists of everything that records hold lists of, without reflection. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueListConverterFactory : JsonConverterFactory
{
    private static readonly Dictionary<Type, JsonConverter> Converters = new()
    {
        [typeof(ValueList<string>)] = new ModelJsonConverter<ValueList<string>>(Codec.Texts),
        [typeof(ValueList<ActorId>)] = new ModelJsonConverter<ValueList<ActorId>>(Codec.ActorIds),
        [typeof(ValueList<TopicId>)] = new ModelJsonConverter<ValueList<TopicId>>(Codec.TopicIds),
        [typeof(ValueList<SourceId>)] = new ModelJsonConverter<ValueList<SourceId>>(new ListCodec<SourceId>(Codec.SourceId)),
        [typeof(ValueList<ClaimId>)] = new ModelJsonConverter<ValueList<ClaimId>>(Codec.ClaimIds),
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

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Converters.ContainsKey(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Records hold no lists of this type.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Converters.TryGetValue(typeToConvert, out var converter)
            ? converter
            : throw new NotSupportedException($"Records hold no {typeToConvert.Name} of this type.");

    private static ModelJsonConverter<ValueList<TRecord>> Records<TRecord>()
        where TRecord : ExtensibleRecord, IRecord<TRecord> => new(Codec.Records<TRecord>());
}
