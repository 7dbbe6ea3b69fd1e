using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Citation>))]
public sealed partial record Citation : IJsonRecord<Citation>
{
    static RecordCodec<Citation> IJsonRecord<Citation>.Codec { get; } = new RecordCodec<Citation>("citation", static () => new() { Source = default })
        .Required("source", JsonCodecs.SourceId, static citation => ref citation._source)
        .Optional("quote", JsonCodecs.Record<Quote>(), static citation => ref citation._quote)
        .Optional("fidelity", JsonCodecs.Term<Fidelity>(), static citation => ref citation._fidelity)
        .Optional("via", JsonCodecs.ActorIds, static citation => ref citation._via)
        .Optional("locator", JsonCodecs.Text, static citation => ref citation._locator)
        .Optional("url", JsonCodecs.Url, static citation => ref citation._url);
}
