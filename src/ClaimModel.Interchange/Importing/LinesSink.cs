using System.Security.Cryptography;
using System.Text.Json;
using ClaimModel.Json.Records;
using ClaimModel.JsonLines;
using ClaimModel.JsonLines.Writing;

namespace ClaimModel.Interchange.Importing;

/// <summary>Writes imported records as JSON Lines. Not thread-safe.</summary>
internal sealed class LinesSink(Stream output, ImportLog log) : RecordSink
{
    private readonly JsonLinesWriter _writer = new();
    private readonly Dictionary<UInt128, UInt128> _contentById = [];
    private bool _hasHeader;

    public override int MaxHeldEntities => 100_000;

    /// <summary>Gets the number of records that were written.</summary>
    public RecordCounts Counts { get; private set; }

    public override ExtensibleRecord Add(ExtensibleRecord record, ImportOrigin origin)
    {
        WriteHeader();
        if (RepeatedId.Of(record) is { } id)
        {
            var type = RecordType.Of(record);
            var content = HashOf(record, origin);
            if (content is null)
            {
                return record;
            }

            if (!_contentById.TryAdd(Hash(type, id), content.Value))
            {
                if (_contentById[Hash(type, id)] == content)
                {
                    return record;
                }

                record = RepeatedId.Distinguish(record, id);
                log.Add(RepeatedId.Diagnostic(type.Name, id, record.ReferenceId!, origin));
                if (!_contentById.TryAdd(Hash(type, record.ReferenceId!), content.Value))
                {
                    return record;
                }
            }
        }

        Write(record);
        Counts += RecordCounts.OfOne(record);
        return record;
    }

    /// <summary>Writes what is still in the buffer.</summary>
    public void Complete()
    {
        WriteHeader();
        output.Write(_writer.Take().Span);
        output.Flush();
    }

    private void WriteHeader()
    {
        if (!_hasHeader)
        {
            _hasHeader = true;
            Write(Header);
        }
    }

    private void Write(ExtensibleRecord record)
    {
        _writer.Write(record);
        if (_writer.IsFull)
        {
            output.Write(_writer.Take().Span);
        }
    }

    /// <summary>Returns a hash of the content of a record; null, with a diagnostic, if it cannot be written.</summary>
    private UInt128? HashOf(ExtensibleRecord record, ImportOrigin origin)
    {
        var line = new JsonLinesWriter();
        try
        {
            line.Write(record);
            return Hash(line.Lines.Span);
        }
        catch (JsonException exception)
        {
            log.Add(new Diagnostic { Rule = ImportRules.Value, Severity = ImportRules.Value.Severity, Message = $"The record cannot be written: {exception.Message}", Location = origin.Locate("") });
            return null;
        }
    }

    private static UInt128 Hash(RecordType type, string id) => Hash(System.Text.Encoding.UTF8.GetBytes($"{type.Name} {id}"));

    private static UInt128 Hash(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
