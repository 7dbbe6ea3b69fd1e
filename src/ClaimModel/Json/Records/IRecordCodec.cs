using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Writing;

namespace ClaimModel.Json.Records;

/// <summary>A <see cref="RecordCodec{TRecord}"/> for callers that do not know the type of the record. Immutable and thread-safe.</summary>
internal interface IRecordCodec
{
    string TypeName { get; }

    /// <summary>Reads a record from the start of its object; returns false if it is to be skipped.</summary>
    bool TryReadRecord(ref Utf8JsonReader json, ReadContext context, [NotNullWhen(true)] out ExtensibleRecord? record);

    /// <summary>Writes a record whose first member states its type.</summary>
    void WriteTyped(JsonOutput output, JsonName? name, ExtensibleRecord record);

    /// <summary>Returns the names and values of the known members that are written.</summary>
    IEnumerable<(string Name, object Value)> ValuesOf(ExtensibleRecord record);
}
