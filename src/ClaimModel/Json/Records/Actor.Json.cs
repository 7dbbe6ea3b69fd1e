using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Actor>))]
public sealed partial record Actor : IJsonRecord<Actor>
{
    static RecordCodec<Actor> IJsonRecord<Actor>.Codec { get; } = new RecordCodec<Actor>("actor", static () => new() { Id = default, Name = "" })
        .Required("id", JsonCodecs.ActorId, static actor => ref actor._id)
            .Synonyms("key", "identifier", "actorId")
        .Optional("kind", JsonCodecs.Term<ActorKind>(), static actor => ref actor._kind)
            .Synonyms("type", "actorType", "category")
        .Required("name", JsonCodecs.Name, static actor => ref actor._name)
            .Synonyms("label", "fullName", "displayName")
        .Optional("names", JsonCodecs.NameMap, static actor => ref actor._names)
            .Synonyms("translations", "localizedNames")
        .Optional("aliases", JsonCodecs.Names, static actor => ref actor._aliases)
            .Synonyms("alias", "aka", "alsoKnownAs", "alternateName", "alternateNames", "alternativeNames", "otherNames", "nickname", "nicknames", "altLabel")
        .Optional("anonymity", JsonCodecs.Term<Anonymity>(), static actor => ref actor._anonymity)
            .Synonyms("anonymous", "isAnonymous")
        .Optional("roles", JsonCodecs.Records<Role>(), static actor => ref actor._roles)
            .Synonyms("role", "title", "titles", "position", "positions", "job", "jobTitle", "occupation", "office", "function", "party", "affiliation", "affiliations", "organization", "organisation", "employer", "memberOf", "worksFor")
        .Optional("identifiers", JsonCodecs.Records<Identifier>(), static actor => ref actor._identifiers)
            .Synonyms("ids", "externalIds", "wikidata", "wikidataId", "qid", "orcid", "isni", "viaf", "url", "uri", "link", "website", "homepage", "sameAs")
        .Optional("description", JsonCodecs.Prose, static actor => ref actor._description)
            .Synonyms("bio", "biography", "about", "note", "notes", "summary", "details");
}
