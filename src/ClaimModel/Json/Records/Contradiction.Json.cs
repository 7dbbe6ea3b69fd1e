using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Contradiction>))]
public sealed partial record Contradiction : IJsonRecord<Contradiction>
{
    static RecordCodec<Contradiction> IJsonRecord<Contradiction>.Codec { get; } = new RecordCodec<Contradiction>("contradiction", static () => new() { Claims = default, Strength = default })
        .Optional("id", JsonCodecs.ContradictionId, static contradiction => ref contradiction._id)
        .Required("claims", JsonCodecs.ClaimIds, static contradiction => ref contradiction._claims)
        .Required("strength", JsonCodecs.Term<ContradictionStrength>(), static contradiction => ref contradiction._strength)
        .Optional("basis", JsonCodecs.OptionalTerm<ContradictionBasis>(), static contradiction => ref contradiction._basis)
        .Optional("topic", JsonCodecs.OptionalTopicId, static contradiction => ref contradiction._topic)
        .Optional("direction", JsonCodecs.OptionalClaimId, static contradiction => ref contradiction._direction)
        .Optional("explanation", JsonCodecs.Prose, static contradiction => ref contradiction._explanation)
        .Optional("status", JsonCodecs.Term<ContradictionStatus>(), static contradiction => ref contradiction._status)
        .Optional("apparentBecause", JsonCodecs.OptionalTerm<ApparentReason>(), static contradiction => ref contradiction._apparentBecause)
        .Optional("detection", JsonCodecs.Record<Detection>(), static contradiction => ref contradiction._detection)
        .Optional("reviewedBy", JsonCodecs.OptionalActorId, static contradiction => ref contradiction._reviewedBy)
        .Optional("reviewedOn", JsonCodecs.Date, static contradiction => ref contradiction._reviewedOn)
        .Optional("note", JsonCodecs.Prose, static contradiction => ref contradiction._note);
}
