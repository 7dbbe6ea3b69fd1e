using System.Text.Json;
using ClaimModel.Interchange.Importing.Streaming;
using ClaimModel.Json.Records;
using ClaimModel.JsonLines;
using ClaimModel.JsonLines.Reading;
using ClaimModel.JsonLines.Writing;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Importing;

/// <summary>Writes imported records as JSON Lines, in bounded memory. Not thread-safe.</summary>
/// <remarks>
/// A table remembers which records were written, so that repeated ones are found at once. If it is full, the lines that follow go to a temporary file,
/// and the repeated ones among them are found when the import is complete.
/// </remarks>
/// <param name="output">The destination.</param>
/// <param name="log">Receives the problems.</param>
/// <param name="maxRemembered">The number of records to remember in memory.</param>
internal sealed class LinesSink(Stream output, ImportLog log, long maxRemembered = LinesSink.DefaultMaxRemembered) : RecordSink, IDisposable
{
    /// <summary>The number of records that take about 160 MB.</summary>
    public const long DefaultMaxRemembered = 8_000_000;

    private readonly JsonLinesWriter _writer = new();
    private readonly TextHasher _hasher = new();
    private readonly RecordTable _written = new(maxRemembered);
    private readonly long[] _counts = new long[RecordType.All.Length];
    private SpilledRecords? _spilled;
    private bool _hasHeader;

    public override int MaxHeldEntities => 100_000;

    /// <summary>Gets the number of records that were written.</summary>
    public RecordCounts Counts => RecordCounts.Of(_counts);

    public override ExtensibleRecord Add(ExtensibleRecord record, ImportOrigin origin) => Add(record, null, origin);

    /// <summary>Adds a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="replacedId">The id that it had, which is that of another record; null if it has still its own.</param>
    /// <param name="origin">Where it comes from.</param>
    private ExtensibleRecord Add(ExtensibleRecord record, string? replacedId, ImportOrigin origin)
    {
        WriteHeader();
        var start = _writer.Lines.Length;
        if (!TryWrite(record, origin))
        {
            return record;
        }

        var type = RecordType.Of(record);
        RecordKey? key = RepeatedId.Of(record) is { } id ? KeyOf(type, id, _writer.Lines.Span[start..]) : null;
        switch (key is { } known ? _written.TryAdd(known) : RecordTableResult.Added)
        {
            case RecordTableResult.Repeated:
                _writer.Truncate(start);
                return record;
            case RecordTableResult.Different:
                _writer.Truncate(start);
                return AddDistinct(record, origin);
            case RecordTableResult.Full:
                _spilled ??= BeginSpilling(start);
                _spilled.Add(key, origin.Locate("/id"));
                break;
            default:
                _spilled?.Add(null, null); // an id that is added is in the table
                break;
        }

        if (replacedId is not null)
        {
            log.Add(RepeatedId.Diagnostic(type.Name, replacedId, RepeatedId.Of(record)!, origin)); // a record without id has none to replace
        }

        _counts[type.Index]++;
        if (_writer.IsFull)
        {
            Flush();
        }

        return record;
    }

    /// <summary>Writes what is still in the buffer, and the lines that are in a temporary file.</summary>
    public void Complete()
    {
        WriteHeader();
        Flush();
        _spilled?.Complete(WriteLine, Rename, Remove);
        output.Flush();
    }

    public void Dispose() => _spilled?.Dispose();

    private void WriteHeader()
    {
        if (!_hasHeader)
        {
            _hasHeader = true;
            _writer.Write(Header);
        }
    }

    /// <summary>Writes a line to the buffer; false, with a diagnostic, if the record cannot be written.</summary>
    private bool TryWrite(ExtensibleRecord record, ImportOrigin origin)
    {
        try
        {
            _writer.Write(record);
            return true;
        }
        catch (JsonException exception)
        {
            log.Add(new Diagnostic { Rule = ImportRules.Value, Severity = ImportRules.Value.Severity, Message = $"The record cannot be written: {exception.Message}", Location = origin.Locate("") });
            return false;
        }
    }

    private void Flush()
    {
        var lines = _writer.Take().Span;
        if (_spilled is null)
        {
            output.Write(lines);
        }
        else
        {
            _spilled.Write(lines);
        }
    }

    /// <summary>Gives a record with a known id and other content an id of its own, and adds it.</summary>
    private ExtensibleRecord AddDistinct(ExtensibleRecord record, ImportOrigin origin)
    {
        var id = RepeatedId.Of(record)!; // only records with ids are in the table
        var distinct = RepeatedId.Distinguish(record, id);
        return RepeatedId.Of(distinct) == id ? record : Add(distinct, id, origin);
    }

    /// <summary>Directs the lines from an offset of the buffer on to a temporary file.</summary>
    private SpilledRecords BeginSpilling(int start)
    {
        var spilled = new SpilledRecords();
        var lines = _writer.Take().Span;
        output.Write(lines[..start]);
        spilled.Write(lines[start..]);
        return spilled;
    }

    private void WriteLine(ReadOnlyMemory<byte> line)
    {
        output.Write(line.Span);
        output.Write("\n"u8);
    }

    private void Rename(ReadOnlyMemory<byte> line, SpilledEntry? entry)
    {
        var record = Parse(line);
        var origin = ImportOrigin.At(entry is { SourceLine: > 0 } known ? DiagnosticLocation.InText(known.SourceLine, known.SourceColumn, "", log.File) : DiagnosticLocation.OfValue("", log.File));
        var id = RepeatedId.Of(record)!; // only records with ids are renamed
        var distinct = RepeatedId.Distinguish(record, id);
        log.Add(RepeatedId.Diagnostic(RecordType.Of(record).Name, id, RepeatedId.Of(distinct)!, origin));
        _writer.Write(distinct);
        output.Write(_writer.Take().Span);
    }

    private void Remove(ReadOnlyMemory<byte> line) => _counts[RecordType.Of(Parse(line)).Index]--;

    private static ExtensibleRecord Parse(ReadOnlyMemory<byte> line) => new JsonLinesParser(ReadOptions.Default).Parse(line.Span).Record!; // the line was written before

    private RecordKey KeyOf(RecordType type, string id, ReadOnlySpan<byte> line) =>
        new(Math.Max(1, _hasher.Of(id).Tagged(type.Index).First), _hasher.OfUtf8(line).First);
}
