using System.Text;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;

namespace ClaimModel.Interchange.Tables.Importing;

/// <summary>Reads the JSON of records that was created from rows.</summary>
internal static class RecordJson
{
    /// <summary>Returns the record; null if it is invalid.</summary>
    public static ExtensibleRecord? Read(RecordType type, string json) => Read(type, Encoding.UTF8.GetBytes(json)).Record;

    /// <summary>Returns the record and what is wrong with it.</summary>
    public static RecordReadResult<ExtensibleRecord> Read(RecordType type, ReadOnlyMemory<byte> json) =>
        type.Accept(new SingleRecordReader<ExtensibleRecord>(json, ReadOptions.Default));
}
