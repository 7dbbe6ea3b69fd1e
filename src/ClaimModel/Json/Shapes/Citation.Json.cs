using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ClaimModel.Json;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Citation>))]
public sealed partial record Citation : IRecord<Citation>
{
    /// <summary>Makes one that the reader fills in.</summary>
    [SetsRequiredMembers]
    private Citation(Unfilled _)
    {
    }

    static RecordShape<Citation> IRecord<Citation>.Shape { get; } = new RecordShape<Citation>("citation", static () => new(default(Unfilled)))
        .Required("source", Codec.SourceId, static citation => ref citation._source)
        .Optional("quote", Codec.Record<Quote>(), static citation => ref citation._quote)
        .Optional("fidelity", Codec.Fidelity, static citation => ref citation._fidelity)
        .Optional("via", Codec.ActorIds, static citation => ref citation._via)
        .Optional("locator", Codec.Text, static citation => ref citation._locator)
        .Optional("url", Codec.Url, static citation => ref citation._url);
}
