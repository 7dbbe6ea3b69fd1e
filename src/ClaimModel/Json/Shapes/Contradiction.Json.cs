using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ClaimModel.Json;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Contradiction>))]
public sealed partial record Contradiction : IRecord<Contradiction>
{
    /// <summary>Makes one that the reader fills in.</summary>
    [SetsRequiredMembers]
    private Contradiction(Unfilled _)
    {
    }

    static RecordShape<Contradiction> IRecord<Contradiction>.Shape { get; } = new RecordShape<Contradiction>("contradiction", static () => new(default(Unfilled)))
        .Optional("id", Codec.ContradictionId, static contradiction => ref contradiction._id)
        .Required("claims", Codec.ClaimIds, static contradiction => ref contradiction._claims)
        .Required("strength", Codec.ContradictionStrength, static contradiction => ref contradiction._strength)
        .Optional("basis", Codec.ContradictionBasis, static contradiction => ref contradiction._basis)
        .Optional("topic", Codec.OptionalTopicId, static contradiction => ref contradiction._topic)
        .Optional("direction", Codec.OptionalClaimId, static contradiction => ref contradiction._direction)
        .Optional("explanation", Codec.Prose, static contradiction => ref contradiction._explanation)
        .Optional("status", Codec.ContradictionStatus, static contradiction => ref contradiction._status)
        .Optional("apparentBecause", Codec.ApparentReason, static contradiction => ref contradiction._apparentBecause)
        .Optional("detection", Codec.Record<Detection>(), static contradiction => ref contradiction._detection)
        .Optional("reviewedBy", Codec.OptionalActorId, static contradiction => ref contradiction._reviewedBy)
        .Optional("reviewedOn", Codec.Date, static contradiction => ref contradiction._reviewedOn)
        .Optional("note", Codec.Prose, static contradiction => ref contradiction._note);
}
