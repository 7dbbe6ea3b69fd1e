using System.Text.Json.Serialization;
using ClaimModel.Json;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Detection>))]
public sealed partial record Detection : IRecord<Detection>
{
    static RecordShape<Detection> IRecord<Detection>.Shape { get; } = new RecordShape<Detection>("detection", static () => new())
        .Optional("method", Codec.DetectionMethod, static detection => ref detection._method)
        .Optional("by", Codec.OptionalActorId, static detection => ref detection._by)
        .Optional("on", Codec.Date, static detection => ref detection._on)
        .Optional("rule", Codec.Text, static detection => ref detection._rule)
        .Optional("confidence", Codec.Number, static detection => ref detection._confidence);
}
