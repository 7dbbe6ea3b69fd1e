using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Review>))]
public sealed partial record Review : IJsonRecord<Review>
{
    static RecordCodec<Review> IJsonRecord<Review>.Codec { get; } = new RecordCodec<Review>("review", static () => new())
        .Optional("reviewer", JsonCodecs.OptionalActorId, static review => ref review._reviewer)
        .Optional("verdict", JsonCodecs.Prose, static review => ref review._verdict)
        .Optional("rating", JsonCodecs.Record<Rating>(), static review => ref review._rating)
        .Optional("url", JsonCodecs.Url, static review => ref review._url)
        .Optional("publishedOn", JsonCodecs.Date, static review => ref review._publishedOn)
        .Optional("language", JsonCodecs.Language, static review => ref review._language);
}
