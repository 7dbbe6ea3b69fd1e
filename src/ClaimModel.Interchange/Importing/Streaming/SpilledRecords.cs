using System.Collections;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Streams;

namespace ClaimModel.Interchange.Importing.Streaming;

/// <summary>
/// The lines of records for which the table of records has no room, in a temporary file, until the last pass finds those that are repeated. Not thread-safe.
/// </summary>
internal sealed class SpilledRecords : IDisposable
{
    private const int PartitionBits = 6;

    private readonly SpilledPartition[] _partitions = [.. Enumerable.Range(0, 1 << PartitionBits).Select(static _ => new SpilledPartition())];
    private readonly FileStream _lines = TemporaryFile.Create(Path.GetTempPath());
    private long _count;

    /// <summary>Notes the record of the next line, which is to be written to <see cref="Write"/>.</summary>
    /// <param name="key">The record; null if it has no id.</param>
    /// <param name="location">Where it comes from.</param>
    public void Add(RecordKey? key, DiagnosticLocation? location)
    {
        if (key is { } known)
        {
            _partitions[known.Id >> (64 - PartitionBits)].Add(new(known, _count, location?.Line ?? 0, location?.Column ?? 0));
        }

        _count++;
    }

    public void Write(ReadOnlySpan<byte> lines) => _lines.Write(lines);

    /// <summary>Passes on all lines in their order.</summary>
    /// <param name="write">Receives the line of a record to write.</param>
    /// <param name="rename">Receives the line of a record with a known id and other content, and where the record comes from, if that is still known.</param>
    /// <param name="remove">Receives a line that is removed, because an identical record was written before.</param>
    public void Complete(Action<ReadOnlyMemory<byte>> write, Action<ReadOnlyMemory<byte>, SpilledEntry?> rename, Action<ReadOnlyMemory<byte>> remove)
    {
        var removed = new BitArray(checked((int)_count));
        var renamed = new RenamedLines(removed.Length);
        foreach (var partition in _partitions)
        {
            FindRepeated(partition.Sort(), removed, renamed);
        }

        _lines.Position = 0;
        var lines = new LineSplitter(int.MaxValue, 1 << 20);
        for (var line = 0; ;)
        {
            while (lines.TryRead(out var text))
            {
                if (removed[line])
                {
                    remove(text);
                }
                else if (renamed.Contains(line))
                {
                    rename(text, renamed.Find(line));
                }
                else
                {
                    write(text);
                }

                line++;
            }

            if (lines.IsCompleted)
            {
                return;
            }

            lines.Advance(_lines.Read(lines.GetMemory().Span));
        }
    }

    public void Dispose()
    {
        _lines.Dispose();
        foreach (var partition in _partitions)
        {
            partition.Dispose();
        }
    }

    private static void FindRepeated(SpilledEntry[] entries, BitArray removed, RenamedLines renamed)
    {
        var contents = new HashSet<ulong>();
        for (var index = 0; index < entries.Length; index++)
        {
            var entry = entries[index];
            if (index == 0 || entries[index - 1].Key.Id != entry.Key.Id)
            {
                contents.Clear();
                contents.Add(entry.Key.Content);
            }
            else if (contents.Add(entry.Key.Content))
            {
                renamed.Add(entry);
            }
            else
            {
                removed[(int)entry.Line] = true;
            }
        }
    }

    /// <summary>The lines of records to rename. The places from which they come are known for the first ones found, since there can be very many.</summary>
    private sealed class RenamedLines(int count)
    {
        private const int MaxEntries = 10_000;

        private readonly BitArray _lines = new(count);
        private readonly Dictionary<long, SpilledEntry> _entries = [];

        public void Add(SpilledEntry entry)
        {
            _lines[(int)entry.Line] = true;
            if (_entries.Count < MaxEntries)
            {
                _entries.Add(entry.Line, entry);
            }
        }

        public bool Contains(int line) => _lines[line];

        public SpilledEntry? Find(int line) => _entries.TryGetValue(line, out var entry) ? entry : null;
    }
}
