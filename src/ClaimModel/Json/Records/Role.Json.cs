using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Role>))]
public sealed partial record Role : IJsonRecord<Role>
{
    static RecordCodec<Role> IJsonRecord<Role>.Codec { get; } = new RecordCodec<Role>("role", static () => new() { Title = "" })
        .Required("title", JsonCodecs.Text, static role => ref role._title)
        .Optional("organization", JsonCodecs.OptionalActorId, static role => ref role._organization)
        .Optional("from", JsonCodecs.Date, static role => ref role._from)
        .Optional("to", JsonCodecs.Date, static role => ref role._to);
}
