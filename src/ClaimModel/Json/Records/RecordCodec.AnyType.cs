using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Writing;

namespace ClaimModel.Json.Records;

internal sealed partial class RecordCodec<TRecord> : IRecordCodec
{
    bool IRecordCodec.TryReadRecord(ref Utf8JsonReader json, ReadContext context, [NotNullWhen(true)] out ExtensibleRecord? record)
    {
        var read = TryRead(ref json, context, out var typed);
        record = typed;
        return read;
    }

    void IRecordCodec.WriteTyped(JsonOutput output, JsonName? name, ExtensibleRecord record) => WriteTyped(output, name, (TRecord)record);

    IEnumerable<(string Name, object Value)> IRecordCodec.ValuesOf(ExtensibleRecord record)
    {
        foreach (var member in _members)
        {
            if (member.ValueIn((TRecord)record) is { } value)
            {
                yield return (member.Name, value);
            }
        }
    }
}
