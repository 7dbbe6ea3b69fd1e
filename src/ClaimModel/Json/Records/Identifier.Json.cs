using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Identifier>))]
public sealed partial record Identifier : IJsonRecord<Identifier>
{
    static RecordCodec<Identifier> IJsonRecord<Identifier>.Codec { get; } = new RecordCodec<Identifier>("identifier", static () => new() { Scheme = "", Value = "" })
        .Required("scheme", JsonCodecs.Text, static identifier => ref identifier._scheme)
            .Synonyms("type", "kind", "system", "source", "authority", "namespace", "propertyID", "name")
        .Required("value", JsonCodecs.Text, static identifier => ref identifier._value)
            .Synonyms("id", "identifier", "code", "key")
        .Optional("uri", JsonCodecs.Text, static identifier => ref identifier._uri)
            .Synonyms("url", "link", "href", "iri", "address");
}
