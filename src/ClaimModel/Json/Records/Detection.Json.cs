using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Detection>))]
public sealed partial record Detection : IJsonRecord<Detection>
{
    static RecordCodec<Detection> IJsonRecord<Detection>.Codec { get; } = new RecordCodec<Detection>("detection", static () => new())
        .Optional("method", JsonCodecs.Term<DetectionMethod>(), static detection => ref detection._method)
            .Synonyms("type", "kind", "how")
        .Optional("by", JsonCodecs.OptionalActorId, static detection => ref detection._by)
            .Synonyms("actor", "author", "who", "detector", "detectedBy", "tool", "agent")
        .Optional("on", JsonCodecs.Date, static detection => ref detection._on)
            .Synonyms("date", "when", "time", "timestamp", "detectedOn", "detectedAt")
        .Optional("rule", JsonCodecs.Text, static detection => ref detection._rule)
            .Synonyms("ruleId", "ruleName")
        .Optional("confidence", JsonCodecs.Number, static detection => ref detection._confidence)
            .Synonyms("certainty", "probability", "likelihood", "score");
}
