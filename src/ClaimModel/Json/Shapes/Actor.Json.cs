using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ClaimModel.Json;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Actor>))]
public sealed partial record Actor : IRecord<Actor>
{
    /// <summary>Makes one that the reader fills in.</summary>
    [SetsRequiredMembers]
    private Actor(Unfilled _) => Name = "";

    static RecordShape<Actor> IRecord<Actor>.Shape { get; } = new RecordShape<Actor>("actor", static () => new(default(Unfilled)))
        .Required("id", Codec.ActorId, static actor => ref actor._id)
        .Optional("kind", Codec.ActorKind, static actor => ref actor._kind)
        .Required("name", Codec.Text, static actor => ref actor._name)
        .Optional("names", Codec.LanguageMap, static actor => ref actor._names)
        .Optional("aliases", Codec.Texts, static actor => ref actor._aliases)
        .Optional("anonymity", Codec.Anonymity, static actor => ref actor._anonymity)
        .Optional("roles", Codec.Records<Role>(), static actor => ref actor._roles)
        .Optional("identifiers", Codec.Records<Identifier>(), static actor => ref actor._identifiers)
        .Optional("description", Codec.Prose, static actor => ref actor._description);
}
