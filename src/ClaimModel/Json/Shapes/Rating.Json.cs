using System.Text.Json.Serialization;
using ClaimModel.Json;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Rating>))]
public sealed partial record Rating : IRecord<Rating>
{
    static RecordShape<Rating> IRecord<Rating>.Shape { get; } = new RecordShape<Rating>("rating", static () => new())
        .Optional("value", Codec.Number, static rating => ref rating._value)
        .Optional("best", Codec.Number, static rating => ref rating._best)
        .Optional("worst", Codec.Number, static rating => ref rating._worst);
}
