using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Claim>))]
public sealed partial record Claim : IJsonRecord<Claim>
{
    static RecordCodec<Claim> IJsonRecord<Claim>.Codec { get; } = new RecordCodec<Claim>("claim", static () => new() { Id = default, Text = "" })
        .Required("id", JsonCodecs.OwnClaimId, static claim => ref claim._id)
        .Required("text", JsonCodecs.Prose, static claim => ref claim._text)
        .Optional("language", JsonCodecs.Language, static claim => ref claim._language)
        .Optional("translations", JsonCodecs.ProseMap, static claim => ref claim._translations)
        .Optional("claimants", JsonCodecs.ActorIds, static claim => ref claim._claimants)
        .Optional("onBehalfOf", JsonCodecs.OptionalActorId, static claim => ref claim._onBehalfOf)
        .Optional("topics", JsonCodecs.TopicIds, static claim => ref claim._topics)
        .Optional("about", JsonCodecs.ActorIds, static claim => ref claim._about)
        .Optional("modality", JsonCodecs.Term<Modality>(), static claim => ref claim._modality)
        .Optional("stance", JsonCodecs.Term<Stance>(), static claim => ref claim._stance)
        .Optional("certainty", JsonCodecs.Term<Certainty>(), static claim => ref claim._certainty)
        .Optional("proposition", JsonCodecs.Record<Proposition>(), static claim => ref claim._proposition)
        .Optional("assertedOn", JsonCodecs.Date, static claim => ref claim._assertedOn)
        .Optional("validTime", JsonCodecs.Interval, static claim => ref claim._validTime)
        .Optional("citations", JsonCodecs.Records<Citation>(), static claim => ref claim._citations)
        .Optional("status", JsonCodecs.Term<ClaimStatus>(), static claim => ref claim._status)
        .Optional("statusOn", JsonCodecs.Date, static claim => ref claim._statusOn)
        .Optional("statusReason", JsonCodecs.Prose, static claim => ref claim._statusReason)
        .Optional("supersedes", JsonCodecs.ClaimIds, static claim => ref claim._supersedes)
        .Optional("repeats", JsonCodecs.ClaimIds, static claim => ref claim._repeats)
        .Optional("reviews", JsonCodecs.Records<Review>(), static claim => ref claim._reviews)
        .Optional("recordedBy", JsonCodecs.OptionalActorId, static claim => ref claim._recordedBy)
        .Optional("recordedOn", JsonCodecs.Date, static claim => ref claim._recordedOn)
        .Optional("tags", JsonCodecs.Texts, static claim => ref claim._tags);
}
