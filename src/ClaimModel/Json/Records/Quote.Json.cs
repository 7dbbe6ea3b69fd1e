using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Quote>))]
public sealed partial record Quote : IJsonRecord<Quote>
{
    static RecordCodec<Quote> IJsonRecord<Quote>.Codec { get; } = new RecordCodec<Quote>("quote", static () => new() { Exact = "" })
        .Required("exact", JsonCodecs.Prose, static quote => ref quote._exact)
            .Synonyms("text", "quote", "quotation", "content", "value", "words", "body")
        .Optional("prefix", JsonCodecs.Prose, static quote => ref quote._prefix)
            .Synonyms("before", "preceding")
        .Optional("suffix", JsonCodecs.Prose, static quote => ref quote._suffix)
            .Synonyms("after", "following");
}
