using System.Runtime.InteropServices;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.JsonLines.Reading;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>Adds chunks to the index in file order. Not thread-safe.</summary>
/// <param name="index">The index.</param>
/// <param name="maxDiagnostics">The maximum number of diagnostics of each severity.</param>
internal sealed class StreamIndexBuilder(StreamIndex index, int maxDiagnostics)
{
    private readonly JsonLinesSequence _sequence = new(maxDiagnostics);
    private readonly long[] _counts = new long[RecordType.Listed.Length];
    private bool _isReserved;

    /// <summary>Gets the number of lines so far.</summary>
    public long Lines { get; private set; }

    /// <summary>Gets the number of lines so far that were cleared without creating their records.</summary>
    public long ClearedLines { get; private set; }

    /// <summary>Gets whether the rest of the file is ignored.</summary>
    public bool IsCompleted => _sequence.IsCompleted;

    /// <summary>Gets whether all lines so far are blank.</summary>
    public bool IsEmpty => !_sequence.HasBegun;

    /// <inheritdoc cref="JsonLinesSequence.LaterVersionMembers"/>
    public LaterVersionMembers? LaterVersionMembers => _sequence.LaterVersionMembers;

    /// <summary>Gets the numbers of records so far.</summary>
    public RecordCounts Counts => RecordCounts.Of(_counts);

    /// <summary>Adds the next chunk of the file.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="isUnended">Whether the file ends with its last line, without a line feed.</param>
    /// <param name="lines">The number of lines of the chunk.</param>
    /// <param name="left">The number of bytes left in the file.</param>
    /// <returns>The number of its first line.</returns>
    public long Add(ParsedChunk chunk, bool isUnended, long lines, long left)
    {
        var first = Lines + 1;
        ClearedLines += chunk.ClearedCount;
        var claims = _counts[RecordType.Claim.Index];
        var bytes = chunk.Count == 0 ? 0 : chunk.Entries[chunk.Count - 1].Line.Offset - chunk.Entries[0].Line.Offset;
        for (var line = 0; line < chunk.Count; line++)
        {
            ref var entry = ref chunk.Entries[line];
            if (entry.IsBlank)
            {
                continue;
            }

            if (_sequence.ErrorOfOtherFormat(entry.Line.Text.Span) is { } error)
            {
                entry.Begin(entry.Line);
                chunk.SetParsed(line, ParsedLine.Of(error));
            }
            else if (entry.Type is null || entry.IsSkipped)
            {
                chunk.SetParsed(line, _sequence.Next(chunk.ParsedAt(line)));
            }
            else
            {
                _sequence.HasRecords = true;
            }

            if (LaterVersionMembers is { } unknown && chunk.ParsedAt(line).Errors is { Length: > 0 } errors)
            {
                unknown.Add(entry.Line.Offset, errors);
            }

            Add(line, chunk);
            if (IsCompleted)
            {
                chunk.Count = line + 1;
            }
        }

        Lines += IsCompleted ? chunk.Entries[chunk.Count - 1].Line.Number + 1 : lines;
        Reserve(_counts[RecordType.Claim.Index] - claims, bytes, left);
        index.IsCutOff |= isUnended && chunk.Count > 0 && chunk.ParsedAt(chunk.Count - 1).IsIncomplete;
        return first;
    }

    /// <summary>Reserves capacity for the claims of the file once there are enough to estimate their number: most records of most files are claims.</summary>
    private void Reserve(long claims, long bytes, long left)
    {
        const int Enough = 256;
        if (!_isReserved && claims >= Enough)
        {
            _isReserved = true;
            index.Types[RecordType.Claim.Index].Reserve(_counts[RecordType.Claim.Index] + (long)((double)left * claims / bytes));
        }
    }

    private void Add(int line, ParsedChunk chunk)
    {
        ref var entry = ref chunk.Entries[line];
        if (entry.Type is not { } type)
        {
            return;
        }

        var offset = entry.Line.Offset;
        if (entry.IsSkipped)
        {
            index.AddSkipped(type, entry.HasId ? entry.Id : null, offset);
            return;
        }

        _counts[type.Index]++;
        // Before the id, by which the record is found.
        if (!entry.IsValid && Array.Exists(chunk.ParsedAt(line).Errors, static error => error.Rule.Severity == DiagnosticSeverity.Error))
        {
            index.AddIncomplete(offset);
        }

        if (entry.HasId)
        {
            entry.IsRepeated = !index.AddId(type, entry.Id, entry.Location);
        }

        foreach (var (table, key) in CollectionsMarshal.AsSpan(chunk.Keys)[entry.Keys])
        {
            entry.IsRepeated |= table.AddOrGet(key, offset) != offset;
        }

        foreach (var (list, target) in CollectionsMarshal.AsSpan(chunk.References)[entry.References])
        {
            list.Add(offset, target);
        }

        if (entry.HasParsed && chunk.ParsedAt(line).Record is { } record and not Claim)
        {
            index.Types[type.Index].CacheIfRoom(offset, record); // other records refer to it soon
            if (record is Predicate predicate)
            {
                index.Add(predicate);
            }
        }
    }
}
