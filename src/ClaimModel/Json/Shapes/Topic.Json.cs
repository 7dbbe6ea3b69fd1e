using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ClaimModel.Json;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Topic>))]
public sealed partial record Topic : IRecord<Topic>
{
    /// <summary>Makes one that the reader fills in.</summary>
    [SetsRequiredMembers]
    private Topic(Unfilled _) => Label = "";

    static RecordShape<Topic> IRecord<Topic>.Shape { get; } = new RecordShape<Topic>("topic", static () => new(default(Unfilled)))
        .Required("id", Codec.TopicId, static topic => ref topic._id)
        .Optional("kind", Codec.TopicKind, static topic => ref topic._kind)
        .Required("label", Codec.Text, static topic => ref topic._label)
        .Optional("labels", Codec.LanguageMap, static topic => ref topic._labels)
        .Optional("aliases", Codec.Texts, static topic => ref topic._aliases)
        .Optional("broader", Codec.TopicIds, static topic => ref topic._broader)
        .Optional("occurredOn", Codec.Interval, static topic => ref topic._occurredOn)
        .Optional("description", Codec.Prose, static topic => ref topic._description)
        .Optional("identifiers", Codec.Records<Identifier>(), static topic => ref topic._identifiers);
}
