using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Proposition>))]
public sealed partial record Proposition : IJsonRecord<Proposition>
{
    static RecordCodec<Proposition> IJsonRecord<Proposition>.Codec { get; } = new RecordCodec<Proposition>("proposition", static () => new() { Subject = "", Predicate = "" })
        .Required("subject", JsonCodecs.Text, static proposition => ref proposition._subject)
            .Synonyms("about", "entity", "who", "actor", "topic")
        .Required("predicate", JsonCodecs.Text, static proposition => ref proposition._predicate)
            .Synonyms("relation", "relationship", "property", "attribute", "verb")
        .Optional("value", JsonCodecs.Text, static proposition => ref proposition._value)
            .Synonyms("object", "target")
        .Optional("quantity", JsonCodecs.Record<Quantity>(), static proposition => ref proposition._quantity)
            .Synonyms("amount", "number", "count", "figure", "lower", "upper", "unit")
        .Optional("date", JsonCodecs.Date, static proposition => ref proposition._date)
            .Synonyms("when", "time", "on", "year")
        .Optional("qualifiers", JsonCodecs.Qualifiers, static proposition => ref proposition._qualifiers)
            .Synonyms("qualifier", "conditions", "condition", "scope", "context", "place", "population");
}
