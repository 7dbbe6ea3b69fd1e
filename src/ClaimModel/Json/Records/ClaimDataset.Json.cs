using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<ClaimDataset>))]
public sealed partial record ClaimDataset : IJsonRecord<ClaimDataset>
{
    static RecordCodec<ClaimDataset> IJsonRecord<ClaimDataset>.Codec { get; } = new RecordCodec<ClaimDataset>("dataset", static () => new())
        .Optional("$schema", JsonCodecs.Text, static dataset => ref dataset._schemaReference)
        .Required("claimModel", JsonCodecs.FormatVersion, static dataset => ref dataset._version)
        .Optional("title", JsonCodecs.Text, static dataset => ref dataset._title)
        .Optional("description", JsonCodecs.Prose, static dataset => ref dataset._description)
        .Optional("language", JsonCodecs.Language, static dataset => ref dataset._language)
        .Optional("license", JsonCodecs.Text, static dataset => ref dataset._license)
        .Records("actors", static dataset => ref dataset._actors)
        .Records("topics", static dataset => ref dataset._topics)
        .Records("sources", static dataset => ref dataset._sources)
        .Records("predicates", static dataset => ref dataset._predicates)
        .Records("claims", static dataset => ref dataset._claims)
        .Records("contradictions", static dataset => ref dataset._contradictions);
}
