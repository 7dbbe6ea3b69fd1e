using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ClaimModel.Json;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Claim>))]
public sealed partial record Claim : IRecord<Claim>
{
    /// <summary>Makes one that the reader fills in.</summary>
    [SetsRequiredMembers]
    private Claim(Unfilled _) => Text = "";

    static RecordShape<Claim> IRecord<Claim>.Shape { get; } = new RecordShape<Claim>("claim", static () => new(default(Unfilled)))
        .Required("id", Codec.OwnClaimId, static claim => ref claim._id)
        .Required("text", Codec.Prose, static claim => ref claim._text)
        .Optional("language", Codec.Language, static claim => ref claim._language)
        .Optional("translations", Codec.ProseMap, static claim => ref claim._translations)
        .Optional("claimants", Codec.ActorIds, static claim => ref claim._claimants)
        .Optional("onBehalfOf", Codec.OptionalActorId, static claim => ref claim._onBehalfOf)
        .Optional("topics", Codec.TopicIds, static claim => ref claim._topics)
        .Optional("about", Codec.ActorIds, static claim => ref claim._about)
        .Optional("modality", Codec.Modality, static claim => ref claim._modality)
        .Optional("stance", Codec.Stance, static claim => ref claim._stance)
        .Optional("certainty", Codec.Certainty, static claim => ref claim._certainty)
        .Optional("proposition", Codec.Record<Proposition>(), static claim => ref claim._proposition)
        .Optional("assertedOn", Codec.Date, static claim => ref claim._assertedOn)
        .Optional("validTime", Codec.Interval, static claim => ref claim._validTime)
        .Optional("citations", Codec.Records<Citation>(), static claim => ref claim._citations)
        .Optional("status", Codec.ClaimStatus, static claim => ref claim._status)
        .Optional("statusOn", Codec.Date, static claim => ref claim._statusOn)
        .Optional("statusReason", Codec.Prose, static claim => ref claim._statusReason)
        .Optional("supersedes", Codec.ClaimIds, static claim => ref claim._supersedes)
        .Optional("repeats", Codec.ClaimIds, static claim => ref claim._repeats)
        .Optional("reviews", Codec.Records<Review>(), static claim => ref claim._reviews)
        .Optional("recordedBy", Codec.OptionalActorId, static claim => ref claim._recordedBy)
        .Optional("recordedOn", Codec.Date, static claim => ref claim._recordedOn)
        .Optional("tags", Codec.Texts, static claim => ref claim._tags);
}
