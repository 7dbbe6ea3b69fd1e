using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Contradiction>))]
public sealed partial record Contradiction : IJsonRecord<Contradiction>
{
    static RecordCodec<Contradiction> IJsonRecord<Contradiction>.Codec { get; } = new RecordCodec<Contradiction>("contradiction", static () => new() { Claims = default, Strength = default })
        .Optional("id", JsonCodecs.ContradictionId, static contradiction => ref contradiction._id)
            .Synonyms("key", "identifier", "contradictionId")
        .Required("claims", JsonCodecs.ClaimIds, static contradiction => ref contradiction._claims)
            .Synonyms("claim", "claimIds", "between", "pair", "members", "a", "b", "first", "second", "left", "right", "claim1", "claim2", "claimA", "claimB")
        .Required("strength", JsonCodecs.Term<ContradictionStrength>(), static contradiction => ref contradiction._strength)
            .Synonyms("severity", "degree", "level")
        .Optional("basis", JsonCodecs.OptionalTerm<ContradictionBasis>(), static contradiction => ref contradiction._basis)
            .Synonyms("type", "kind", "category", "cause", "contradictionType")
        .Optional("topic", JsonCodecs.OptionalTopicId, static contradiction => ref contradiction._topic)
            .Synonyms("topics", "subject", "issue", "about")
        .Optional("direction", JsonCodecs.OptionalClaimId, static contradiction => ref contradiction._direction)
            .Synonyms("answers", "corrects")
        .Optional("explanation", JsonCodecs.Prose, static contradiction => ref contradiction._explanation)
            .Synonyms("reason", "why", "because", "rationale", "description", "summary", "details", "text")
        .Optional("status", JsonCodecs.Term<ContradictionStatus>(), static contradiction => ref contradiction._status)
            .Synonyms("state", "resolution")
        .Optional("apparentBecause", JsonCodecs.OptionalTerm<ApparentReason>(), static contradiction => ref contradiction._apparentBecause)
            .Synonyms("apparent", "apparentReason")
        .Optional("detection", JsonCodecs.Record<Detection>(), static contradiction => ref contradiction._detection)
            .Synonyms("method", "detected", "detectedBy", "detectedOn", "confidence", "rule")
        .Optional("reviewedBy", JsonCodecs.OptionalActorId, static contradiction => ref contradiction._reviewedBy)
            .Synonyms("reviewer", "confirmedBy")
        .Optional("reviewedOn", JsonCodecs.Date, static contradiction => ref contradiction._reviewedOn)
            .Synonyms("reviewDate", "confirmedOn")
        .Optional("note", JsonCodecs.Prose, static contradiction => ref contradiction._note)
            .Synonyms("notes", "comment", "comments", "remark", "remarks");
}
