using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Source>))]
public sealed partial record Source : IJsonRecord<Source>
{
    static RecordCodec<Source> IJsonRecord<Source>.Codec { get; } = new RecordCodec<Source>("source", static () => new() { Id = default })
        .Required("id", JsonCodecs.SourceId, static source => ref source._id)
            .Synonyms("key", "identifier", "sourceId")
        .Optional("kind", JsonCodecs.Term<SourceKind>(), static source => ref source._kind)
            .Synonyms("type", "sourceType", "format", "medium")
        .Optional("title", JsonCodecs.Text, static source => ref source._title)
            .Synonyms("name", "headline", "heading", "label")
        .Optional("authors", JsonCodecs.ActorIds, static source => ref source._authors)
            .Synonyms("author", "by", "byline", "creator", "creators", "writer", "writers", "journalist")
        .Optional("publisher", JsonCodecs.OptionalActorId, static source => ref source._publisher)
            .Synonyms("outlet", "publication", "newspaper", "journal", "site", "siteName", "website", "provider")
        .Optional("url", JsonCodecs.Url, static source => ref source._url)
            .Synonyms("link", "href", "uri", "address", "permalink")
        .Optional("archivedUrl", JsonCodecs.Url, static source => ref source._archivedUrl)
            .Synonyms("archive", "archived", "archiveUrl", "archiveLink", "archivedAt", "wayback", "waybackUrl")
        .Optional("publishedOn", JsonCodecs.Date, static source => ref source._publishedOn)
            .Synonyms("date", "published", "datePublished", "publicationDate", "publishedAt", "pubDate", "issued", "releaseDate", "year", "when")
        .Optional("retrievedOn", JsonCodecs.Date, static source => ref source._retrievedOn)
            .Synonyms("accessed", "accessedOn", "accessedAt", "accessDate", "dateAccessed", "lastAccessed", "retrieved", "retrievedAt", "fetchedOn")
        .Optional("language", JsonCodecs.Language, static source => ref source._language)
            .Synonyms("lang", "inLanguage", "locale")
        .Optional("originalSource", JsonCodecs.OptionalSourceId, static source => ref source._originalSource)
            .Synonyms("original", "copyOf", "reprintOf", "isBasedOn", "derivedFrom", "syndicatedFrom")
        .Optional("identifiers", JsonCodecs.Records<Identifier>(), static source => ref source._identifiers)
            .Synonyms("ids", "externalIds", "externalId", "doi", "isbn", "issn", "wikidata");
}
