using System.Text.Json.Serialization;
using ClaimModel.Json;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Quantity>))]
public sealed partial record Quantity : IRecord<Quantity>
{
    static RecordShape<Quantity> IRecord<Quantity>.Shape { get; } = new RecordShape<Quantity>("quantity", static () => new())
        .Optional("amount", Codec.Number, static quantity => ref quantity._amount)
        .Optional("lower", Codec.Number, static quantity => ref quantity._lower)
        .Optional("upper", Codec.Number, static quantity => ref quantity._upper)
        .Optional("unit", Codec.Text, static quantity => ref quantity._unit);
}
