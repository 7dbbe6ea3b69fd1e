using ClaimModel.Json.Comparison;
using ClaimModel.Json.Records;
using ClaimModel.JsonLines.Streaming;
using ClaimModel.JsonLines.Writing;
using ClaimModel.Values;

namespace ClaimModel.JsonLines.Merging;

/// <summary>Merges records of several inputs: the first record of each id is written, and later ones are compared with it. Not thread-safe.</summary>
internal sealed class RecordMerger(FileStream file, TextHasher hasher, MergeOptions options, CancellationToken cancellationToken)
{
    private readonly MergedLines _written = new(file);

    /// <summary>The line of the record that is compared.</summary>
    private readonly JsonLinesWriter _other = new();

    private readonly MergeFindings _findings = new();

    /// <summary>Maps the hash of type and id to the index of the written record.</summary>
    private readonly IdTable _records = new();

    /// <summary>The line number of each written record in its input.</summary>
    private readonly List<long> _lineNumbers = [];

    /// <summary>The inputs, each with the index of its first written record.</summary>
    private readonly List<(string Name, int First)> _inputs = [];

    private RecordCounts _counts;
    private long _repeated;

    public MergeReport Merge(IReadOnlyList<MergeInput> inputs)
    {
        _written.WriteHeader(options.Header ?? HeaderOf(inputs));
        foreach (var input in inputs)
        {
            var prefixer = IdPrefixer.For(input, hasher, cancellationToken);
            _inputs.Add((input.Name, _written.Count));
            foreach (var line in input.Lines)
            {
                cancellationToken.ThrowIfCancellationRequested();
                _findings.AddErrors(line);
                if (line.Record is { } record and not ClaimDataset)
                {
                    Add(prefixer?.Apply(record) ?? record, line.Number);
                }
            }
        }

        _written.Finish(cancellationToken);
        return _findings.ToReport(_counts, _repeated);
    }

    /// <summary>Returns the header of the inputs; errors in headers are reported with those of the lines.</summary>
    private ClaimDataset HeaderOf(IEnumerable<MergeInput> inputs)
    {
        (ClaimDataset Header, RecordLocation Location)? kept = null;
        foreach (var input in inputs)
        {
            if (input.Lines.FirstOrDefault(HasRecord) is not { Record: ClaimDataset dataset } line)
            {
                continue;
            }

            var (header, location) = (dataset.WithoutRecords().AcceptLoss(), new RecordLocation(input.Name, line.Number));
            if (kept is null)
            {
                kept = (header, location);
            }
            else if (kept.Value.Header != header && Differences(LineOf(new(), kept.Value.Header), LineOf(_other, header)) is { Count: > 0 } differences)
            {
                var conflict = new MergeConflict("dataset", null, kept.Value.Location, location, [.. differences], differences.Count);
                kept = Decide(conflict, isSecondNewer: null) == true ? (header, location) : kept;
            }
        }

        return kept?.Header ?? new();

        bool HasRecord(JsonLinesRecord line)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return line.Record is not null;
        }
    }

    private void Add(ExtensibleRecord record, long number)
    {
        var index = (int)_records.AddOrGet(KeyOf(record), _written.Count);
        if (index == _written.Count)
        {
            _lineNumbers.Add(number);
            _counts += RecordCounts.OfOne(record);
            _written.Add(record);
            return;
        }

        var current = _written.CurrentLine(index);
        var (first, second) = (_written.Read(current), LineOf(_other, record));
        if (first.Span.SequenceEqual(second.Span) || Differences(first, second) is not { Count: > 0 } differences)
        {
            _repeated++;
            return;
        }

        var conflict = new MergeConflict(
            RecordType.Of(record).Name, DatasetComparer.IdOf(record), LocationOf(current), new(_inputs[^1].Name, number), [.. differences], differences.Count);
        if (Decide(conflict, RecordAge.IsSecondNewer(record, first)) == true)
        {
            _lineNumbers.Add(number);
            _written.Replace(index, record);
        }
    }

    /// <summary>Decides whether the second record of a conflict replaces the first, and reports it; null if nothing decides.</summary>
    private bool? Decide(MergeConflict conflict, bool? isSecondNewer)
    {
        bool? isSecondKept = options.Preference switch
        {
            MergePreference.First => false,
            MergePreference.Last => true,
            MergePreference.Newest => isSecondNewer,
            _ => null,
        };
        if (isSecondKept is { } second)
        {
            _findings.AddDecision(new(conflict, second ? conflict.Second : conflict.First));
        }
        else
        {
            _findings.AddConflict(conflict);
        }

        return isSecondKept;
    }

    private static List<MemberDifference> Differences(ReadOnlyMemory<byte> first, ReadOnlyMemory<byte> second) => RecordComparer.Compare(first, second);

    private static ReadOnlyMemory<byte> LineOf(JsonLinesWriter lines, ExtensibleRecord record)
    {
        lines.Clear();
        lines.Write(record);
        return lines.Lines;
    }

    private TextHash KeyOf(ExtensibleRecord record) => hasher.Of(DatasetComparer.IdOf(record)).Tagged(RecordType.Of(record).Index);

    private RecordLocation LocationOf(int line) => new(_inputs.FindLast(input => input.First <= line).Name, _lineNumbers[line]);
}
