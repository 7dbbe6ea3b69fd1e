using System.Text.Json;
using ClaimModel.Json.Records;
using ClaimModel.Json.Writing;

namespace ClaimModel.JsonLines.Writing;

/// <summary>Writes records as lines into a buffer. Not thread-safe.</summary>
internal sealed class JsonLinesWriter
{
    /// <summary>The number of bytes after which lines should be written to the stream.</summary>
    public const int FlushThreshold = 1 << 16;

    private readonly JsonOutput _output = new(isIndented: false, FlushThreshold + (FlushThreshold / 4));

    /// <summary>The length of the complete lines; a record that could not be written may have left an incomplete one after them.</summary>
    private int _completeLength;

    /// <summary>Gets the complete lines that were written since <see cref="Clear"/>.</summary>
    public ReadOnlyMemory<byte> Lines => _output.Written[.._completeLength];

    /// <summary>Gets a value indicating whether the lines should be written to the stream.</summary>
    public bool IsFull => _completeLength >= FlushThreshold;

    /// <summary>Writes a line. Of a dataset, only the header is written, without its records.</summary>
    /// <exception cref="InvalidDatasetException">A dataset was read with errors.</exception>
    /// <exception cref="JsonException">A text contains an unpaired surrogate, an id or a required word is <c>default</c>, or an extension has the name of a known member.</exception>
    public void Write(ExtensibleRecord record)
    {
        _output.Truncate(_completeLength);
        RecordType.Of(record).WriteLine(_output, record is ClaimDataset dataset ? dataset.WithoutRecords() : record);
        _output.EndLine();
        _completeLength = _output.Length;
    }

    /// <summary>Returns the complete lines, and begins anew; they are valid until the next line is written.</summary>
    public ReadOnlyMemory<byte> Take()
    {
        var lines = Lines;
        Clear();
        return lines;
    }

    public void Clear() => _completeLength = 0;

    /// <summary>Removes the last lines.</summary>
    /// <param name="length">The length of the lines that remain.</param>
    public void Truncate(int length) => _completeLength = length;
}
