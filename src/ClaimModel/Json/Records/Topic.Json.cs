using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Topic>))]
public sealed partial record Topic : IJsonRecord<Topic>
{
    static RecordCodec<Topic> IJsonRecord<Topic>.Codec { get; } = new RecordCodec<Topic>("topic", static () => new() { Id = default, Label = "" })
        .Required("id", JsonCodecs.TopicId, static topic => ref topic._id)
        .Optional("kind", JsonCodecs.Term<TopicKind>(), static topic => ref topic._kind)
        .Required("label", JsonCodecs.Text, static topic => ref topic._label)
        .Optional("labels", JsonCodecs.LanguageMap, static topic => ref topic._labels)
        .Optional("aliases", JsonCodecs.Texts, static topic => ref topic._aliases)
        .Optional("broader", JsonCodecs.TopicIds, static topic => ref topic._broader)
        .Optional("occurredOn", JsonCodecs.Interval, static topic => ref topic._occurredOn)
        .Optional("description", JsonCodecs.Prose, static topic => ref topic._description)
        .Optional("identifiers", JsonCodecs.Records<Identifier>(), static topic => ref topic._identifiers);
}
