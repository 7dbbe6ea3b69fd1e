using System.Text.Json.Serialization;
using ClaimModel.Json;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Review>))]
public sealed partial record Review : IRecord<Review>
{
    static RecordShape<Review> IRecord<Review>.Shape { get; } = new RecordShape<Review>("review", static () => new())
        .Optional("reviewer", Codec.OptionalActorId, static review => ref review._reviewer)
        .Optional("verdict", Codec.Prose, static review => ref review._verdict)
        .Optional("rating", Codec.Record<Rating>(), static review => ref review._rating)
        .Optional("url", Codec.Url, static review => ref review._url)
        .Optional("publishedOn", Codec.Date, static review => ref review._publishedOn)
        .Optional("language", Codec.Language, static review => ref review._language);
}
