using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Citation>))]
public sealed partial record Citation : IJsonRecord<Citation>
{
    static RecordCodec<Citation> IJsonRecord<Citation>.Codec { get; } = new RecordCodec<Citation>("citation", static () => new() { Source = default })
        .Required("source", JsonCodecs.SourceId, static citation => ref citation._source)
            .Synonyms("sourceId", "sources", "document", "article", "publication", "reference")
        .Optional("quote", JsonCodecs.Record<Quote>(), static citation => ref citation._quote)
            .Synonyms("text", "exact", "quotes", "quotation", "excerpt", "passage", "snippet", "words")
        .Optional("fidelity", JsonCodecs.Term<Fidelity>(), static citation => ref citation._fidelity)
            .Synonyms("accuracy", "exactness", "type", "kind")
        .Optional("via", JsonCodecs.ActorIds, static citation => ref citation._via)
            .Synonyms("through", "reporter", "reportedBy", "relayedBy", "intermediary")
        .Optional("locator", JsonCodecs.Text, static citation => ref citation._locator)
            .Synonyms("page", "pages", "paragraph", "section", "chapter", "position", "location", "time", "timestamp")
        .Optional("url", JsonCodecs.Url, static citation => ref citation._url)
            .Synonyms("link", "href", "uri", "address", "permalink");
}
