using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.JsonLines.Reading;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>Notes in the order of the file what stands where. For one thread at a time.</summary>
internal sealed class StreamIndexBuilder(StreamIndex store)
{
    private readonly JsonLinesSequence _sequence = new();
    private readonly long[] _counts = new long[RecordType.Listed.Length];
    private bool _isBegun;
    private bool _isReserved;

    /// <summary>The lines so far.</summary>
    public long Lines { get; private set; }

    /// <summary>Whether the rest of the file is not to be read.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Whether all lines so far are blank.</summary>
    public bool IsEmpty => !_isBegun;

    /// <summary>The records so far.</summary>
    public RecordCounts Counts => RecordCounts.Of(_counts);

    /// <summary>Notes the next piece of the file.</summary>
    /// <param name="batch">What was read of it.</param>
    /// <param name="block">Its lines.</param>
    /// <param name="left">How many bytes of the file are left.</param>
    /// <returns>The number of its first line.</returns>
    public long Note(ParsedChunk batch, FileChunk block, long left)
    {
        var first = Lines + 1;
        var claims = _counts[RecordType.Claim.Index];
        for (var at = 0; at < batch.Count; at++)
        {
            ref var entry = ref batch.Entries[at];
            if (entry.IsBlank)
            {
                continue;
            }

            if (!_isBegun && JsonLinesSequence.NoLines(block.TextOf(block.Lines[at]).Span) is { } fault)
            {
                entry = new() { Parsed = ParsedLine.Of(fault), Place = entry.Place, Kind = -1 };
                IsOver = true;
            }

            _isBegun = true;
            if (entry.Kind >= 0)
            {
                _sequence.HasRecords = true;
            }
            else
            {
                entry.Parsed = _sequence.Next(entry.Parsed);
                IsOver |= _sequence.IsOver;
            }

            Note(ref entry, batch);
            if (IsOver)
            {
                batch.Count = at + 1;
            }
        }

        Lines += batch.Count;
        Reserve(_counts[RecordType.Claim.Index] - claims, block, left);
        var last = batch.Count - 1;
        store.IsCutOff |= block.IsUnended && last >= 0 && Array.Exists(batch.Entries[last].Parsed.Faults ?? [], fault => fault.Rule == JsonRules.Syntax);
        return first;
    }

    /// <summary>Makes room for the claims of the file once there are enough of them to tell how many there will be: most files are claims nearly all.</summary>
    private void Reserve(long claims, FileChunk block, long left)
    {
        const int Enough = 256;
        if (!_isReserved && claims >= Enough)
        {
            _isReserved = true;
            var bytes = block.Lines[^1].Place - block.Lines[0].Place;
            store.Kinds[RecordType.Claim.Index].Reserve(_counts[RecordType.Claim.Index] + (long)((double)left * claims / bytes));
        }
    }

    private void Note(ref ParsedChunk.Entry entry, ParsedChunk batch)
    {
        if (entry.RefusedKind > 0)
        {
            store.RememberRefused(RecordType.Listed[entry.RefusedKind - 1], entry.Id, entry.Place);
        }

        if (entry.Kind < 0)
        {
            return;
        }

        _counts[entry.Kind]++;
        // Before the id, by which it is found.
        if (!entry.IsFine && Array.Exists(entry.Parsed.Faults, static fault => fault.Rule.Severity == DiagnosticSeverity.Error))
        {
            store.RememberFaulty(entry.Place);
        }

        if (entry.Id != 0)
        {
            entry.IsRepeated = !store.RememberId(RecordType.Listed[entry.Kind], entry.Id, entry.Mark);
        }

        for (var key = entry.FirstKey; key < entry.FirstKey + entry.KeyCount; key++)
        {
            entry.IsRepeated |= batch.Keys[key].Table.AddOrGet(batch.Keys[key].Key, entry.Place) != entry.Place;
        }

        for (var link = entry.FirstLink; link < entry.FirstLink + entry.LinkCount; link++)
        {
            batch.Links[link].Links.Add(entry.Place, batch.Links[link].Target);
        }

        if (entry.Parsed.Record is { } record and not Claim)
        {
            store.Kinds[entry.Kind].Cache.PutIfRoom(entry.Place, record); // others ask about it soon
        }
    }
}
