using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Actor>))]
public sealed partial record Actor : IJsonRecord<Actor>
{
    static RecordCodec<Actor> IJsonRecord<Actor>.Codec { get; } = new RecordCodec<Actor>("actor", static () => new() { Id = default, Name = "" })
        .Required("id", JsonCodecs.ActorId, static actor => ref actor._id)
        .Optional("kind", JsonCodecs.Term<ActorKind>(), static actor => ref actor._kind)
        .Required("name", JsonCodecs.Text, static actor => ref actor._name)
        .Optional("names", JsonCodecs.LanguageMap, static actor => ref actor._names)
        .Optional("aliases", JsonCodecs.Texts, static actor => ref actor._aliases)
        .Optional("anonymity", JsonCodecs.Term<Anonymity>(), static actor => ref actor._anonymity)
        .Optional("roles", JsonCodecs.Records<Role>(), static actor => ref actor._roles)
        .Optional("identifiers", JsonCodecs.Records<Identifier>(), static actor => ref actor._identifiers)
        .Optional("description", JsonCodecs.Prose, static actor => ref actor._description);
}
