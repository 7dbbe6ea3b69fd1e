using System.Text;
using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;

namespace ClaimModel.JsonLines.Reading;

/// <summary>How a record is spelled on a line of its own.</summary>
internal interface ILineShape
{
    /// <summary>The word that says what the line is.</summary>
    ReadOnlySpan<byte> Utf8TypeName { get; }

    /// <summary>Reads a record from the start of its object, or from behind its first member; false where it is refused.</summary>
    bool TryFill(ref Utf8JsonReader json, ReadContext context, out ExtensibleRecord filling);

    /// <summary>Writes a record as the content of a line.</summary>
    void Write(Utf8JsonWriter json, ExtensibleRecord record);

    /// <summary>Writes a record as an element of a document.</summary>
    void WriteInDocument(Utf8JsonWriter json, ExtensibleRecord record);
}

/// <inheritdoc/>
internal sealed class LineShape<TRecord> : ILineShape
    where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
{
    private readonly byte[] _typeName = Encoding.UTF8.GetBytes(TRecord.Shape.TypeName);

    public ReadOnlySpan<byte> Utf8TypeName => _typeName;

    public bool TryFill(ref Utf8JsonReader json, ReadContext context, out ExtensibleRecord filling)
    {
        var record = TRecord.Shape.MakeUnfilled();
        filling = record;
        return TRecord.Shape.TryFillMembers(ref json, context, record, start: 0);
    }

    public void Write(Utf8JsonWriter json, ExtensibleRecord record) => TRecord.Shape.WriteTyped(json, (TRecord)record);

    public void WriteInDocument(Utf8JsonWriter json, ExtensibleRecord record) => TRecord.Shape.Write(json, (TRecord)record);
}
