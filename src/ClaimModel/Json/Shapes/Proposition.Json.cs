using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ClaimModel.Json;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Proposition>))]
public sealed partial record Proposition : IRecord<Proposition>
{
    /// <summary>Makes one that the reader fills in.</summary>
    [SetsRequiredMembers]
    private Proposition(Unfilled _) => (Subject, Predicate) = ("", "");

    static RecordShape<Proposition> IRecord<Proposition>.Shape { get; } = new RecordShape<Proposition>("proposition", static () => new(default(Unfilled)))
        .Required("subject", Codec.Text, static proposition => ref proposition._subject)
        .Required("predicate", Codec.Text, static proposition => ref proposition._predicate)
        .Optional("value", Codec.Text, static proposition => ref proposition._value)
        .Optional("quantity", Codec.Record<Quantity>(), static proposition => ref proposition._quantity)
        .Optional("date", Codec.Date, static proposition => ref proposition._date);
}
