using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Predicate>))]
public sealed partial record Predicate : IJsonRecord<Predicate>
{
    static RecordCodec<Predicate> IJsonRecord<Predicate>.Codec { get; } = new RecordCodec<Predicate>("predicate", static () => new() { Id = "" })
        .Required("id", JsonCodecs.Text, static predicate => ref predicate._id)
            .Synonyms("key", "identifier", "predicate", "name", "label")
        .Optional("functional", JsonCodecs.Boolean, static predicate => ref predicate._functional)
            .Synonyms("isFunctional", "single", "singleValued", "unique")
        .Optional("unit", JsonCodecs.Text, static predicate => ref predicate._unit)
            .Synonyms("units", "measure", "unitOfMeasure")
        .Optional("description", JsonCodecs.Prose, static predicate => ref predicate._description)
            .Synonyms("definition", "about", "comment", "note", "notes");
}
