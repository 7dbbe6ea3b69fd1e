using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Predicate>))]
public sealed partial record Predicate : IJsonRecord<Predicate>
{
    static RecordCodec<Predicate> IJsonRecord<Predicate>.Codec { get; } = new RecordCodec<Predicate>("predicate", static () => new() { Id = "" })
        .Required("id", JsonCodecs.Text, static predicate => ref predicate._id)
        .Optional("functional", JsonCodecs.Boolean, static predicate => ref predicate._functional)
        .Optional("unit", JsonCodecs.Text, static predicate => ref predicate._unit)
        .Optional("description", JsonCodecs.Prose, static predicate => ref predicate._description);
}
