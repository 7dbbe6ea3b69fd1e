using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Unit>))]
public sealed partial record Unit : IJsonRecord<Unit>
{
    static RecordCodec<Unit> IJsonRecord<Unit>.Codec { get; } = new RecordCodec<Unit>("unit", static () => new() { Id = "", Base = "", ConversionMultiplier = default })
        .Required("id", JsonCodecs.Text, static unit => ref unit._id)
            .Synonyms("key", "identifier", "unit", "name", "label", "symbol", "code", "from")
        .Required("base", JsonCodecs.Text, static unit => ref unit._base)
            .Synonyms("baseUnit", "scalingOf", "referenceUnit", "to", "in")
        .Required("conversionMultiplier", JsonCodecs.RequiredNumber, static unit => ref unit._conversionMultiplier)
            .Synonyms("multiplier", "factor", "conversionFactor", "conversion", "ratio", "value")
        .Optional("description", JsonCodecs.Prose, static unit => ref unit._description)
            .Synonyms("definition", "about", "comment", "note", "notes");
}
