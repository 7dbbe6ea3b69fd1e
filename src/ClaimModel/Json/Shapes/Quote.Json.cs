using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ClaimModel.Json;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Quote>))]
public sealed partial record Quote : IRecord<Quote>
{
    /// <summary>Makes one that the reader fills in.</summary>
    [SetsRequiredMembers]
    private Quote(Unfilled _) => Exact = "";

    static RecordShape<Quote> IRecord<Quote>.Shape { get; } = new RecordShape<Quote>("quote", static () => new(default(Unfilled)))
        .Required("exact", Codec.Prose, static quote => ref quote._exact)
        .Optional("prefix", Codec.Prose, static quote => ref quote._prefix)
        .Optional("suffix", Codec.Prose, static quote => ref quote._suffix);
}
