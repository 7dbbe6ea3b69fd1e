using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.JsonLines.Reading;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>Adds chunks to the index in file order. Not thread-safe.</summary>
internal sealed class StreamIndexBuilder(StreamIndex index)
{
    private readonly JsonLinesSequence _sequence = new();
    private readonly long[] _counts = new long[RecordType.Listed.Length];
    private bool _hasBegun;
    private bool _isReserved;

    /// <summary>Gets the number of lines so far.</summary>
    public long Lines { get; private set; }

    /// <summary>Gets whether the rest of the file is ignored.</summary>
    public bool IsCompleted { get; private set; }

    /// <summary>Gets whether all lines so far are blank.</summary>
    public bool IsEmpty => !_hasBegun;

    /// <summary>Gets the numbers of records so far.</summary>
    public RecordCounts Counts => RecordCounts.Of(_counts);

    /// <summary>Adds the next chunk of the file.</summary>
    /// <param name="parsedChunk">The parsed chunk.</param>
    /// <param name="fileChunk">Its lines.</param>
    /// <param name="left">The number of bytes left in the file.</param>
    /// <returns>The number of its first line.</returns>
    public long Add(ParsedChunk parsedChunk, FileChunk fileChunk, long left)
    {
        var first = Lines + 1;
        var claims = _counts[RecordType.Claim.Index];
        for (var line = 0; line < parsedChunk.Count; line++)
        {
            ref var entry = ref parsedChunk.Entries[line];
            if (entry.IsBlank)
            {
                continue;
            }

            if (!_hasBegun && JsonLinesSequence.ErrorOfOtherFormat(fileChunk.TextOf(fileChunk.Lines[line]).Span) is { } error)
            {
                entry = new() { Parsed = ParsedLine.Of(error), Offset = entry.Offset, TypeIndex = -1 };
                IsCompleted = true;
            }

            _hasBegun = true;
            if (entry.TypeIndex >= 0)
            {
                _sequence.HasRecords = true;
            }
            else
            {
                entry.Parsed = _sequence.Next(entry.Parsed);
                IsCompleted |= _sequence.IsCompleted;
            }

            Add(ref entry, parsedChunk);
            if (IsCompleted)
            {
                parsedChunk.Count = line + 1;
            }
        }

        Lines += parsedChunk.Count;
        Reserve(_counts[RecordType.Claim.Index] - claims, fileChunk, left);
        var last = parsedChunk.Count - 1;
        index.IsCutOff |= fileChunk.IsUnended && last >= 0 && Array.Exists(parsedChunk.Entries[last].Parsed.Errors ?? [], error => error.Rule == JsonRules.Syntax);
        return first;
    }

    /// <summary>Reserves capacity for the claims of the file once there are enough to estimate their number: most records of most files are claims.</summary>
    private void Reserve(long claims, FileChunk fileChunk, long left)
    {
        const int Enough = 256;
        if (!_isReserved && claims >= Enough)
        {
            _isReserved = true;
            var bytes = fileChunk.Lines[^1].Offset - fileChunk.Lines[0].Offset;
            index.Types[RecordType.Claim.Index].Reserve(_counts[RecordType.Claim.Index] + (long)((double)left * claims / bytes));
        }
    }

    private void Add(ref ParsedChunk.Entry entry, ParsedChunk parsedChunk)
    {
        if (entry.SkippedTypeIndex > 0)
        {
            index.AddSkipped(RecordType.Listed[entry.SkippedTypeIndex - 1], entry.Id, entry.Offset);
        }

        if (entry.TypeIndex < 0)
        {
            return;
        }

        _counts[entry.TypeIndex]++;
        // Before the id, by which the record is found.
        if (!entry.IsValid && Array.Exists(entry.Parsed.Errors, static error => error.Rule.Severity == DiagnosticSeverity.Error))
        {
            index.AddIncomplete(entry.Offset);
        }

        if (entry.Id != 0)
        {
            entry.IsRepeated = !index.AddId(RecordType.Listed[entry.TypeIndex], entry.Id, entry.Location);
        }

        for (var key = entry.FirstKey; key < entry.FirstKey + entry.KeyCount; key++)
        {
            entry.IsRepeated |= parsedChunk.Keys[key].Table.AddOrGet(parsedChunk.Keys[key].Key, entry.Offset) != entry.Offset;
        }

        for (var link = entry.FirstLink; link < entry.FirstLink + entry.LinkCount; link++)
        {
            parsedChunk.Links[link].Links.Add(entry.Offset, parsedChunk.Links[link].Target);
        }

        if (entry.Parsed.Record is { } record and not Claim)
        {
            index.Types[entry.TypeIndex].Cache.PutIfRoom(entry.Offset, record); // other records refer to it soon
        }
    }
}
