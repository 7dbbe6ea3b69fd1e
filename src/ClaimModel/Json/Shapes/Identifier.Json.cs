using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ClaimModel.Json;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Identifier>))]
public sealed partial record Identifier : IRecord<Identifier>
{
    /// <summary>Makes one that the reader fills in.</summary>
    [SetsRequiredMembers]
    private Identifier(Unfilled _) => (Scheme, Value) = ("", "");

    static RecordShape<Identifier> IRecord<Identifier>.Shape { get; } = new RecordShape<Identifier>("identifier", static () => new(default(Unfilled)))
        .Required("scheme", Codec.Text, static identifier => ref identifier._scheme)
        .Required("value", Codec.Text, static identifier => ref identifier._value)
        .Optional("uri", Codec.Text, static identifier => ref identifier._uri);
}
