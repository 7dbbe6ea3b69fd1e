using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Topic>))]
public sealed partial record Topic : IJsonRecord<Topic>
{
    static RecordCodec<Topic> IJsonRecord<Topic>.Codec { get; } = new RecordCodec<Topic>("topic", static () => new() { Id = default, Label = "" })
        .Required("id", JsonCodecs.TopicId, static topic => ref topic._id)
            .Synonyms("key", "identifier", "topicId")
        .Optional("kind", JsonCodecs.Term<TopicKind>(), static topic => ref topic._kind)
            .Synonyms("type", "topicType")
        .Required("label", JsonCodecs.Text, static topic => ref topic._label)
            .Synonyms("name", "title", "topic", "prefLabel")
        .Optional("labels", JsonCodecs.LanguageMap, static topic => ref topic._labels)
            .Synonyms("names", "translations")
        .Optional("aliases", JsonCodecs.Texts, static topic => ref topic._aliases)
            .Synonyms("alias", "aka", "alsoKnownAs", "alternateName", "alternateNames", "altLabel", "synonyms", "otherNames")
        .Optional("broader", JsonCodecs.TopicIds, static topic => ref topic._broader)
            .Synonyms("parent", "parents", "parentTopic", "broaderTopic", "partOf", "category")
        .Optional("occurredOn", JsonCodecs.Interval, static topic => ref topic._occurredOn)
            .Synonyms("date", "dates", "when", "time", "period", "startDate", "endDate", "eventDate", "happenedOn")
        .Optional("description", JsonCodecs.Prose, static topic => ref topic._description)
            .Synonyms("definition", "about", "note", "notes", "summary", "details")
        .Optional("identifiers", JsonCodecs.Records<Identifier>(), static topic => ref topic._identifiers)
            .Synonyms("ids", "externalIds", "wikidata", "wikidataId", "qid", "url", "uri", "link", "sameAs");
}
