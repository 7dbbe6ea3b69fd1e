using ClaimModel.Json.Records;
using ClaimModel.JsonLines.Streaming;
using ClaimModel.JsonLines.Writing;
using ClaimModel.Values;

namespace ClaimModel.JsonLines.Merging;

/// <summary>Merges records of several inputs: the first record of each id is written, and later ones are compared with it. Not thread-safe.</summary>
internal sealed class RecordMerger(FileStream file, TextHasher hasher)
{
    private const int MaxListed = 1000;

    private readonly JsonLinesWriter _lines = new();
    private readonly JsonLinesWriter _other = new();

    /// <summary>Maps the hash of type and id to the number of the written record.</summary>
    private readonly IdTable _records = new();

    /// <summary>The offset of each written record.</summary>
    private readonly List<long> _offsets = [];

    /// <summary>The line number of each written record in its input.</summary>
    private readonly List<long> _lineNumbers = [];

    /// <summary>The inputs, each with the number of its first written record.</summary>
    private readonly List<(string Name, int First)> _inputs = [];

    private readonly List<MergeConflict> _conflicts = [];
    private readonly List<Diagnostic> _readErrors = [];
    private RecordCounts _counts;
    private long _conflictCount;
    private long _readErrorCount;
    private long _repeated;
    private long _flushedBytes;

    /// <summary>Writes the header.</summary>
    public void Begin(IEnumerable<MergeInput> inputs, ClaimDataset? about, CancellationToken cancellationToken)
    {
        (ClaimDataset Header, RecordLocation Location)? first = null;
        foreach (var input in about is null ? inputs : [])
        {
            if (input.Lines.FirstOrDefault(HasRecord) is not { Record: ClaimDataset dataset } line)
            {
                continue;
            }

            var location = new RecordLocation(input.Name, line.Number);
            // Errors of the header are reported by AddErrors.
            first ??= (dataset.WithoutRecords().AcceptLoss(), location);
            if (first.Value.Header != dataset.WithoutRecords())
            {
                AddConflict(new("dataset", null, first.Value.Location, location));
            }
        }

        _lines.Write(about ?? first?.Header ?? new());

        bool HasRecord(JsonLinesRecord line)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return line.Record is not null;
        }
    }

    /// <summary>Adds the errors of a line, including those with which its dataset was read, if it is a header.</summary>
    public void AddErrors(JsonLinesRecord line)
    {
        var errors = line.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var omitted = line.OmittedByRule.Count(DiagnosticSeverity.Error);
        _readErrorCount += line.Record is ClaimDataset dataset ? Math.Max(omitted, dataset.OmittedReadErrors.Total) : omitted;
        foreach (var error in line.Record is ClaimDataset header ? errors.Union(header.ReadErrors) : errors)
        {
            _readErrorCount++;
            if (_readErrors.Count < MaxListed)
            {
                _readErrors.Add(error);
            }
        }
    }

    public void BeginInput(string name) => _inputs.Add((name, _offsets.Count));

    public void Add(ExtensibleRecord record, long number)
    {
        var key = KeyOf(record);
        var known = _records.AddOrGet(key, _offsets.Count);
        if (known < _offsets.Count)
        {
            _other.Clear();
            _other.Write(record);
            if (ReadWritten((int)known).SequenceEqual(_other.Lines.Span))
            {
                _repeated++;
                return;
            }

            AddConflict(new(RecordType.Of(record).Name, IdOf(record), LocationOf((int)known), new(_inputs[^1].Name, number)));
            return;
        }

        _offsets.Add(_flushedBytes + _lines.Lines.Length);
        _lineNumbers.Add(number);
        _counts += RecordCounts.OfOne(record);
        _lines.Write(record);
        if (_lines.IsFull)
        {
            Flush();
        }
    }

    public MergeReport Finish()
    {
        Flush();
        return new(_counts, _repeated, [.. _conflicts], _conflictCount, [.. _readErrors], _readErrorCount);
    }

    private static string IdOf(ExtensibleRecord record) =>
        record is Contradiction contradiction ? contradiction.Id.Value : record.ReferenceId ?? "";

    private TextHash KeyOf(ExtensibleRecord record) => hasher.Of(IdOf(record)).Tagged(RecordType.Of(record).Index);

    private void AddConflict(MergeConflict conflict)
    {
        _conflictCount++;
        if (_conflicts.Count < MaxListed)
        {
            _conflicts.Add(conflict);
        }
    }

    private RecordLocation LocationOf(int record) =>
        new(_inputs.FindLast(input => input.First <= record).Name, _lineNumbers[record]);

    /// <summary>Returns the line of a written record, with its line feed.</summary>
    private ReadOnlySpan<byte> ReadWritten(int record)
    {
        var begin = _offsets[record];
        var end = record + 1 < _offsets.Count ? _offsets[record + 1] : _flushedBytes + _lines.Lines.Length;
        if (begin >= _flushedBytes)
        {
            return _lines.Lines.Span[(int)(begin - _flushedBytes)..(int)(end - _flushedBytes)];
        }

        var line = new byte[end - begin];
        var length = 0;
        while (length < line.Length)
        {
            var count = RandomAccess.Read(file.SafeFileHandle, line.AsSpan(length), begin + length);
            length += count > 0 ? count : throw new EndOfStreamException("The output file was truncated during the merge.");
        }

        return line;
    }

    private void Flush()
    {
        file.Write(_lines.Lines.Span);
        file.Flush();
        _flushedBytes += _lines.Lines.Length;
        _lines.Clear();
    }
}
