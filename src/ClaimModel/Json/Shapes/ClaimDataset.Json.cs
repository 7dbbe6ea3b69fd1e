using System.Text.Json.Serialization;
using ClaimModel.Json;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<ClaimDataset>))]
public sealed partial record ClaimDataset : IRecord<ClaimDataset>
{
    static RecordShape<ClaimDataset> IRecord<ClaimDataset>.Shape { get; } = new RecordShape<ClaimDataset>("dataset", static () => new())
        .Optional("$schema", Codec.Text, static dataset => ref dataset._schemaReference)
        .Required("claimModel", Codec.FormatVersion, static dataset => ref dataset._version)
        .Optional("title", Codec.Text, static dataset => ref dataset._title)
        .Optional("description", Codec.Prose, static dataset => ref dataset._description)
        .Optional("language", Codec.Language, static dataset => ref dataset._language)
        .Optional("license", Codec.Text, static dataset => ref dataset._license)
        .Records("actors", static dataset => ref dataset._actors)
        .Records("topics", static dataset => ref dataset._topics)
        .Records("sources", static dataset => ref dataset._sources)
        .Records("predicates", static dataset => ref dataset._predicates)
        .Records("claims", static dataset => ref dataset._claims)
        .Records("contradictions", static dataset => ref dataset._contradictions);
}
