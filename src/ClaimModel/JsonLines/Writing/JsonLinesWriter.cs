using System.Buffers;
using System.Text.Json;
using ClaimModel.Json.Records;

namespace ClaimModel.JsonLines.Writing;

/// <summary>Writes records as lines into a buffer. Not thread-safe.</summary>
internal sealed class JsonLinesWriter : IDisposable
{
    /// <summary>So much is gathered before it is given on.</summary>
    public const int Full = 1 << 16;

    private static readonly WriteOptions Compact = new() { Indented = false };

    private readonly ArrayBufferWriter<byte> _lines = new(Full + (Full / 4));
    private readonly Utf8JsonWriter _json;

    /// <summary>Where the last whole line ends: a record that fails may have left a piece of one behind it.</summary>
    private int _whole;

    public JsonLinesWriter() => _json = new(_lines, Compact.ToSyntax());

    /// <summary>The whole lines that were written since <see cref="Clear"/>.</summary>
    public ReadOnlyMemory<byte> Lines => _lines.WrittenMemory[.._whole];

    /// <summary>Whether there is enough to give on.</summary>
    public bool IsFull => _whole >= Full;

    /// <summary>Writes a line. Of a dataset only what is said of it as a whole.</summary>
    /// <exception cref="JsonException">A text contains an unpaired surrogate, or an extension has the name of a known member.</exception>
    public void Write(ExtensibleRecord record)
    {
        RecordType.Of(record).WriteLine(_json, record is ClaimDataset dataset ? dataset.WithoutRecords() : record);
        _json.Flush();
        _json.Reset();
        _lines.Write("\n"u8);
        _whole = _lines.WrittenCount;
    }

    public void Clear()
    {
        _lines.ResetWrittenCount();
        _whole = 0;
    }

    public void Dispose() => _json.Dispose();
}
