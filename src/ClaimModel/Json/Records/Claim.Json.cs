using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Claim>))]
public sealed partial record Claim : IJsonRecord<Claim>
{
    static RecordCodec<Claim> IJsonRecord<Claim>.Codec { get; } = new RecordCodec<Claim>("claim", static () => new() { Id = default, Text = "" })
        .Required("id", JsonCodecs.OwnClaimId, static claim => ref claim._id)
            .Synonyms("key", "identifier", "claimId")
        .Required("text", JsonCodecs.Prose, static claim => ref claim._text)
            .Synonyms("content", "statement", "claim", "claimText", "claimReviewed", "assertion", "sentence", "body", "message")
        .Optional("language", JsonCodecs.Language, static claim => ref claim._language)
            .Synonyms("lang", "inLanguage", "locale")
        .Optional("translations", JsonCodecs.ProseMap, static claim => ref claim._translations)
            .Synonyms("translation")
        .Optional("claimants", JsonCodecs.ActorIds, static claim => ref claim._claimants)
            .Synonyms("claimant", "speaker", "speakers", "author", "authors", "by", "who", "actor", "actors", "person", "people", "saidBy", "assertedBy", "claimedBy", "statedBy")
        .Optional("onBehalfOf", JsonCodecs.OptionalActorId, static claim => ref claim._onBehalfOf)
            .Synonyms("behalf", "representing", "represents")
        .Optional("topics", JsonCodecs.TopicIds, static claim => ref claim._topics)
            .Synonyms("topic", "subject", "subjects", "category", "categories", "theme", "themes", "issue", "issues")
        .Optional("about", JsonCodecs.ActorIds, static claim => ref claim._about)
            .Synonyms("mentions", "target", "targets", "concerns", "regarding")
        .Optional("modality", JsonCodecs.Term<Modality>(), static claim => ref claim._modality)
            .Synonyms("type", "kind", "claimType")
        .Optional("stance", JsonCodecs.Term<Stance>(), static claim => ref claim._stance)
            .Synonyms("polarity", "position", "attitude")
        .Optional("certainty", JsonCodecs.Term<Certainty>(), static claim => ref claim._certainty)
            .Synonyms("confidence", "probability", "likelihood")
        .Optional("proposition", JsonCodecs.Record<Proposition>(), static claim => ref claim._proposition)
            .Synonyms("triple", "predicate", "object", "value", "quantity", "amount")
        .Optional("assertedOn", JsonCodecs.Date, static claim => ref claim._assertedOn)
            .Synonyms("date", "said", "saidOn", "saidAt", "dateSaid", "when", "on", "year", "time", "dateTime", "timestamp", "claimDate", "statedOn", "spokenOn", "assertedAt", "published", "publishedOn", "datePublished", "publicationDate")
        .Optional("validTime", JsonCodecs.Interval, static claim => ref claim._validTime)
            .Synonyms("period", "timeframe", "validFrom", "validTo", "validUntil", "temporalCoverage")
        .Optional("citations", JsonCodecs.Records<Citation>(), static claim => ref claim._citations)
            .Synonyms("citation", "cite", "source", "sources", "url", "urls", "uri", "href", "link", "links", "quote", "quotes", "reference", "references", "evidence", "appearance", "appearances")
        .Optional("status", JsonCodecs.Term<ClaimStatus>(), static claim => ref claim._status)
            .Synonyms("state", "retracted", "corrected", "superseded", "supersededBy", "replacedBy")
        .Optional("statusOn", JsonCodecs.Date, static claim => ref claim._statusOn)
            .Synonyms("retractedOn", "correctedOn")
        .Optional("statusReason", JsonCodecs.Prose, static claim => ref claim._statusReason)
            .Synonyms("reason", "retractionReason")
        .Optional("supersedes", JsonCodecs.ClaimIds, static claim => ref claim._supersedes)
            .Synonyms("replaces", "corrects", "retracts")
        .Optional("repeats", JsonCodecs.ClaimIds, static claim => ref claim._repeats)
            .Synonyms("repeatOf", "restates", "duplicateOf", "sameAs")
        .Optional("reviews", JsonCodecs.Records<Review>(), static claim => ref claim._reviews)
            .Synonyms("review", "verdict", "verdicts", "rating", "ratings", "ruling", "truth", "truthRating", "truthfulness", "veracity", "accuracy", "isTrue", "factCheck", "factChecks", "claimReview")
        .Optional("recordedBy", JsonCodecs.OptionalActorId, static claim => ref claim._recordedBy)
            .Synonyms("addedBy", "enteredBy", "createdBy", "creator", "editor")
        .Optional("recordedOn", JsonCodecs.Date, static claim => ref claim._recordedOn)
            .Synonyms("addedOn", "enteredOn", "createdOn", "createdAt", "created", "dateAdded")
        .Optional("tags", JsonCodecs.Texts, static claim => ref claim._tags)
            .Synonyms("keyword", "keywords", "label", "labels");
}
