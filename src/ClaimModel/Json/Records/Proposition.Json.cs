using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Proposition>))]
public sealed partial record Proposition : IJsonRecord<Proposition>
{
    static RecordCodec<Proposition> IJsonRecord<Proposition>.Codec { get; } = new RecordCodec<Proposition>("proposition", static () => new() { Subject = "", Predicate = "" })
        .Required("subject", JsonCodecs.Text, static proposition => ref proposition._subject)
        .Required("predicate", JsonCodecs.Text, static proposition => ref proposition._predicate)
        .Optional("value", JsonCodecs.Text, static proposition => ref proposition._value)
        .Optional("quantity", JsonCodecs.Record<Quantity>(), static proposition => ref proposition._quantity)
        .Optional("date", JsonCodecs.Date, static proposition => ref proposition._date);
}
