using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<ClaimDataset>))]
public sealed partial record ClaimDataset : IJsonRecord<ClaimDataset>
{
    static RecordCodec<ClaimDataset> IJsonRecord<ClaimDataset>.Codec { get; } = new RecordCodec<ClaimDataset>("dataset", static () => new())
        .BeforeWriting(static dataset => dataset.ThrowIfReadWithErrors())
        .Optional("$schema", JsonCodecs.Text, static dataset => ref dataset._schemaReference)
        .Required("claimModel", JsonCodecs.FormatVersion, static dataset => ref dataset._version)
            .Synonyms("version", "formatVersion", "schemaVersion")
        .Optional("title", JsonCodecs.Text, static dataset => ref dataset._title)
            .Synonyms("name", "headline", "label")
        .Optional("description", JsonCodecs.Prose, static dataset => ref dataset._description)
            .Synonyms("about", "summary", "abstract", "note", "notes")
        .Optional("language", JsonCodecs.Language, static dataset => ref dataset._language)
            .Synonyms("lang", "inLanguage", "locale")
        .Optional("license", JsonCodecs.Text, static dataset => ref dataset._license)
            .Synonyms("licence", "rights", "copyright", "terms")
        .Records("actors", static dataset => ref dataset._actors)
            .Synonyms("people", "persons", "agents", "speakers", "claimants", "authors", "organizations")
        .Records("topics", static dataset => ref dataset._topics)
            .Synonyms("subjects", "themes", "categories", "events", "issues")
        .Records("sources", static dataset => ref dataset._sources)
            .Synonyms("documents", "articles", "references", "citations", "links", "bibliography")
        .Records("predicates", static dataset => ref dataset._predicates)
            .Synonyms("properties", "relations")
        .Records("units", static dataset => ref dataset._units)
            .Synonyms("unitsOfMeasure", "measures", "conversions")
        .Records("claims", static dataset => ref dataset._claims)
            .Synonyms("statements", "assertions", "facts")
        .Records("contradictions", static dataset => ref dataset._contradictions)
            .Synonyms("conflicts", "disagreements");
}
