using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ClaimModel.Json;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Source>))]
public sealed partial record Source : IRecord<Source>
{
    /// <summary>Makes one that the reader fills in.</summary>
    [SetsRequiredMembers]
    private Source(Unfilled _)
    {
    }

    static RecordShape<Source> IRecord<Source>.Shape { get; } = new RecordShape<Source>("source", static () => new(default(Unfilled)))
        .Required("id", Codec.SourceId, static source => ref source._id)
        .Optional("kind", Codec.SourceKind, static source => ref source._kind)
        .Optional("title", Codec.Text, static source => ref source._title)
        .Optional("authors", Codec.ActorIds, static source => ref source._authors)
        .Optional("publisher", Codec.OptionalActorId, static source => ref source._publisher)
        .Optional("url", Codec.Url, static source => ref source._url)
        .Optional("archivedUrl", Codec.Url, static source => ref source._archivedUrl)
        .Optional("publishedOn", Codec.Date, static source => ref source._publishedOn)
        .Optional("retrievedOn", Codec.Date, static source => ref source._retrievedOn)
        .Optional("language", Codec.Language, static source => ref source._language)
        .Optional("originalSource", Codec.OptionalSourceId, static source => ref source._originalSource);
}
