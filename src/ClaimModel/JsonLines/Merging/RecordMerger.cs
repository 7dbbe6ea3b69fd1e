using ClaimModel.Json.Records;
using ClaimModel.JsonLines.Reading;
using ClaimModel.JsonLines.Streaming;
using ClaimModel.JsonLines.Writing;
using ClaimModel.Values;

namespace ClaimModel.JsonLines.Merging;

/// <summary>Merges records of several inputs: the first of each id is written, and what comes later is compared with it. Not thread-safe.</summary>
internal sealed class RecordMerger(FileStream file) : IDisposable
{
    private const int MostConflicts = 1000;

    private readonly JsonLinesWriter _lines = new();
    private readonly JsonLinesWriter _other = new();
    private readonly JsonLinesParser _parser = new(new ReadOptions().ToSyntax());

    /// <summary>By the fingerprint of kind and id, which of the records written has it.</summary>
    private readonly IdTable _records = new();

    /// <summary>Where in the file each record begins that was written.</summary>
    private readonly List<long> _begins = [];

    /// <summary>On which line of its input each record begins that was written.</summary>
    private readonly List<long> _numbers = [];

    /// <summary>The inputs, each with the first record that was written of it.</summary>
    private readonly List<(string Name, int First)> _inputs = [];

    private readonly List<MergeConflict> _conflicts = [];
    private RecordCounts _counts;
    private long _conflictCount;
    private long _repeated;
    private long _given;

    /// <summary>Writes what is said of the merged dataset as a whole.</summary>
    public void Begin(IEnumerable<MergeInput> inputs, ClaimDataset? about)
    {
        (ClaimDataset About, RecordLocation Place)? first = null;
        foreach (var input in about is null ? inputs : [])
        {
            if (input.Lines.FirstOrDefault(static line => line.Record is not null) is not { Record: ClaimDataset dataset } line)
            {
                continue;
            }

            var place = new RecordLocation(input.Name, line.Number);
            first ??= (dataset.WithoutRecords(), place);
            if (first.Value.About != dataset.WithoutRecords())
            {
                Conflict(new("dataset", null, first.Value.Place, place));
            }
        }

        _lines.Write(about ?? first?.About ?? new());
    }

    public void BeginInput(string name) => _inputs.Add((name, _begins.Count));

    public void Add(ExtensibleRecord record, long number)
    {
        var key = KeyOf(record);
        var known = _records.AddOrGet(key, _begins.Count);
        if (known < _begins.Count)
        {
            _other.Clear();
            _other.Write(record);
            var earlier = Written((int)known);
            if (earlier.SequenceEqual(_other.Lines.Span))
            {
                _repeated++;
                return;
            }

            if (_parser.Parse(earlier.TrimEnd("\n"u8)).Record is { } other && other.GetType() == record.GetType() && IdOf(other) == IdOf(record))
            {
                Conflict(new(RecordType.Of(record).Name, IdOf(record), PlaceOf((int)known), new(_inputs[^1].Name, number)));
                return;
            }

            // Another record whose id has the same fingerprint by chance: it is not remembered, and nothing like it is left out.
        }

        _begins.Add(_given + _lines.Lines.Length);
        _numbers.Add(number);
        _counts += RecordCounts.OfOne(record);
        _lines.Write(record);
        if (_lines.IsFull)
        {
            Give();
        }
    }

    public MergeReport Finish()
    {
        Give();
        file.Flush();
        return new(_counts, _repeated, [.. _conflicts], _conflictCount);
    }

    public void Dispose()
    {
        _lines.Dispose();
        _other.Dispose();
    }

    private static string IdOf(ExtensibleRecord record) =>
        record is Contradiction contradiction ? contradiction.Id.Value : record.ReferenceId ?? "";

    private static ulong KeyOf(ExtensibleRecord record) =>
        Fingerprint.Combine(Fingerprint.Of(IdOf(record)), (ulong)RecordType.Of(record).Index);

    private void Conflict(MergeConflict conflict)
    {
        _conflictCount++;
        if (_conflicts.Count < MostConflicts)
        {
            _conflicts.Add(conflict);
        }
    }

    private RecordLocation PlaceOf(int record) =>
        new(_inputs.FindLast(input => input.First <= record).Name, _numbers[record]);

    /// <summary>A line that was written, with its end.</summary>
    private ReadOnlySpan<byte> Written(int record)
    {
        var begin = _begins[record];
        var end = record + 1 < _begins.Count ? _begins[record + 1] : _given + _lines.Lines.Length;
        if (begin >= _given)
        {
            return _lines.Lines.Span[(int)(begin - _given)..(int)(end - _given)];
        }

        var line = new byte[end - begin];
        var filled = 0;
        while (filled < line.Length)
        {
            var count = RandomAccess.Read(file.SafeFileHandle, line.AsSpan(filled), begin + filled);
            filled += count > 0 ? count : throw new EndOfStreamException("The file into which records are merged was cut off.");
        }

        return line;
    }

    private void Give()
    {
        file.Write(_lines.Lines.Span);
        file.Flush();
        _given += _lines.Lines.Length;
        _lines.Clear();
    }
}
