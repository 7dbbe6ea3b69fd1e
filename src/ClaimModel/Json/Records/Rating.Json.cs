using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Rating>))]
public sealed partial record Rating : IJsonRecord<Rating>
{
    static RecordCodec<Rating> IJsonRecord<Rating>.Codec { get; } = new RecordCodec<Rating>("rating", static () => new())
        .Optional("value", JsonCodecs.Number, static rating => ref rating._value)
        .Optional("best", JsonCodecs.Number, static rating => ref rating._best)
        .Optional("worst", JsonCodecs.Number, static rating => ref rating._worst);
}
