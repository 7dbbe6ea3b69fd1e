using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Quantity>))]
public sealed partial record Quantity : IJsonRecord<Quantity>
{
    static RecordCodec<Quantity> IJsonRecord<Quantity>.Codec { get; } = new RecordCodec<Quantity>("quantity", static () => new())
        .Optional("amount", JsonCodecs.Number, static quantity => ref quantity._amount)
            .Synonyms("value", "number", "count", "quantity", "figure")
        .Optional("lower", JsonCodecs.Number, static quantity => ref quantity._lower)
            .Synonyms("min", "minimum", "low", "from", "atLeast")
        .Optional("upper", JsonCodecs.Number, static quantity => ref quantity._upper)
            .Synonyms("max", "maximum", "high", "to", "atMost")
        .Optional("unit", JsonCodecs.Text, static quantity => ref quantity._unit)
            .Synonyms("units", "currency", "measure", "unitOfMeasure")
        .Optional("approximate", JsonCodecs.Boolean, static quantity => ref quantity._approximate)
            .Synonyms("isApproximate", "approx", "approximately", "about", "circa", "roughly", "estimated");
}
