using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Quote>))]
public sealed partial record Quote : IJsonRecord<Quote>
{
    /// <summary>Makes one that the reader fills in.</summary>
    [SetsRequiredMembers]
    private Quote(Uninitialized _) => Exact = "";

    static RecordCodec<Quote> IJsonRecord<Quote>.Codec { get; } = new RecordCodec<Quote>("quote", static () => new(default(Uninitialized)))
        .Required("exact", JsonCodecs.Prose, static quote => ref quote._exact)
        .Optional("prefix", JsonCodecs.Prose, static quote => ref quote._prefix)
        .Optional("suffix", JsonCodecs.Prose, static quote => ref quote._suffix);
}
