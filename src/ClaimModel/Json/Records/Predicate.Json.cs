using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Predicate>))]
public sealed partial record Predicate : IJsonRecord<Predicate>
{
    /// <summary>Makes one that the reader fills in.</summary>
    [SetsRequiredMembers]
    private Predicate(Uninitialized _) => Id = "";

    static RecordCodec<Predicate> IJsonRecord<Predicate>.Codec { get; } = new RecordCodec<Predicate>("predicate", static () => new(default(Uninitialized)))
        .Required("id", JsonCodecs.Text, static predicate => ref predicate._id)
        .Optional("functional", JsonCodecs.Boolean, static predicate => ref predicate._functional)
        .Optional("unit", JsonCodecs.Text, static predicate => ref predicate._unit)
        .Optional("description", JsonCodecs.Prose, static predicate => ref predicate._description);
}
