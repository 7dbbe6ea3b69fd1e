using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Review>))]
public sealed partial record Review : IJsonRecord<Review>
{
    static RecordCodec<Review> IJsonRecord<Review>.Codec { get; } = new RecordCodec<Review>("review", static () => new())
        .Optional("reviewer", JsonCodecs.OptionalActorId, static review => ref review._reviewer)
            .Synonyms("reviewedBy", "author", "by", "who", "actor", "publisher", "organization", "factChecker")
        .Optional("title", JsonCodecs.Text, static review => ref review._title)
            .Synonyms("name", "headline", "heading")
        .Optional("verdict", JsonCodecs.Prose, static review => ref review._verdict)
            .Synonyms("result", "conclusion", "outcome", "ruling", "judgment", "judgement", "truth", "label", "text", "textualRating")
        .Optional("rating", JsonCodecs.Record<Rating>(), static review => ref review._rating)
            .Synonyms("score", "stars", "reviewRating", "ratingValue")
        .Optional("explanation", JsonCodecs.Prose, static review => ref review._explanation)
            .Synonyms("reason", "reasons", "rationale", "why", "because", "description", "summary", "details", "reviewBody", "justification")
        .Optional("citations", JsonCodecs.Records<Citation>(), static review => ref review._citations)
            .Synonyms("citation", "cite", "quote", "quotes", "reference", "references", "evidence")
        .Optional("url", JsonCodecs.Url, static review => ref review._url)
            .Synonyms("link", "href", "uri", "source", "sources")
        .Optional("publishedOn", JsonCodecs.Date, static review => ref review._publishedOn)
            .Synonyms("date", "published", "datePublished", "publicationDate", "reviewDate", "reviewedOn", "when")
        .Optional("language", JsonCodecs.Language, static review => ref review._language)
            .Synonyms("lang", "inLanguage", "locale");
}
