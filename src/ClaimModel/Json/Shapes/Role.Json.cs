using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ClaimModel.Json;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Role>))]
public sealed partial record Role : IRecord<Role>
{
    /// <summary>Makes one that the reader fills in.</summary>
    [SetsRequiredMembers]
    private Role(Unfilled _) => Title = "";

    static RecordShape<Role> IRecord<Role>.Shape { get; } = new RecordShape<Role>("role", static () => new(default(Unfilled)))
        .Required("title", Codec.Text, static role => ref role._title)
        .Optional("organization", Codec.OptionalActorId, static role => ref role._organization)
        .Optional("from", Codec.Date, static role => ref role._from)
        .Optional("to", Codec.Date, static role => ref role._to);
}
