using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ClaimModel.Json;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Predicate>))]
public sealed partial record Predicate : IRecord<Predicate>
{
    /// <summary>Makes one that the reader fills in.</summary>
    [SetsRequiredMembers]
    private Predicate(Unfilled _) => Id = "";

    static RecordShape<Predicate> IRecord<Predicate>.Shape { get; } = new RecordShape<Predicate>("predicate", static () => new(default(Unfilled)))
        .Required("id", Codec.Text, static predicate => ref predicate._id)
        .Optional("functional", Codec.Boolean, static predicate => ref predicate._functional)
        .Optional("unit", Codec.Text, static predicate => ref predicate._unit)
        .Optional("description", Codec.Prose, static predicate => ref predicate._description);
}
