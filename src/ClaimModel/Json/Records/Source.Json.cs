using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Source>))]
public sealed partial record Source : IJsonRecord<Source>
{
    static RecordCodec<Source> IJsonRecord<Source>.Codec { get; } = new RecordCodec<Source>("source", static () => new() { Id = default })
        .Required("id", JsonCodecs.SourceId, static source => ref source._id)
        .Optional("kind", JsonCodecs.Term<SourceKind>(), static source => ref source._kind)
        .Optional("title", JsonCodecs.Text, static source => ref source._title)
        .Optional("authors", JsonCodecs.ActorIds, static source => ref source._authors)
        .Optional("publisher", JsonCodecs.OptionalActorId, static source => ref source._publisher)
        .Optional("url", JsonCodecs.Url, static source => ref source._url)
        .Optional("archivedUrl", JsonCodecs.Url, static source => ref source._archivedUrl)
        .Optional("publishedOn", JsonCodecs.Date, static source => ref source._publishedOn)
        .Optional("retrievedOn", JsonCodecs.Date, static source => ref source._retrievedOn)
        .Optional("language", JsonCodecs.Language, static source => ref source._language)
        .Optional("originalSource", JsonCodecs.OptionalSourceId, static source => ref source._originalSource);
}
