using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Quantity>))]
public sealed partial record Quantity : IJsonRecord<Quantity>
{
    static RecordCodec<Quantity> IJsonRecord<Quantity>.Codec { get; } = new RecordCodec<Quantity>("quantity", static () => new())
        .Optional("amount", JsonCodecs.Number, static quantity => ref quantity._amount)
        .Optional("lower", JsonCodecs.Number, static quantity => ref quantity._lower)
        .Optional("upper", JsonCodecs.Number, static quantity => ref quantity._upper)
        .Optional("unit", JsonCodecs.Text, static quantity => ref quantity._unit);
}
