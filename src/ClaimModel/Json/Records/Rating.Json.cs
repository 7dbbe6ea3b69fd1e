using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Rating>))]
public sealed partial record Rating : IJsonRecord<Rating>
{
    static RecordCodec<Rating> IJsonRecord<Rating>.Codec { get; } = new RecordCodec<Rating>("rating", static () => new())
        .Optional("value", JsonCodecs.Number, static rating => ref rating._value)
            .Synonyms("rating", "ratingValue", "score", "stars", "points", "number")
        .Optional("best", JsonCodecs.Number, static rating => ref rating._best)
            .Synonyms("bestRating", "max", "maximum", "highest", "upper", "outOf")
        .Optional("worst", JsonCodecs.Number, static rating => ref rating._worst)
            .Synonyms("worstRating", "min", "minimum", "lowest", "lower");
}
