using System.Runtime.InteropServices;
using ClaimModel.Streams;

namespace ClaimModel.Interchange.Importing.Streaming;

/// <summary>Entries of records whose ids have the same first bits, in a temporary file. Not thread-safe.</summary>
internal sealed class SpilledPartition : IDisposable
{
    private readonly SpilledEntry[] _buffer = new SpilledEntry[1 << 10];
    private FileStream? _file;
    private int _count;
    private long _total;

    public void Add(SpilledEntry entry)
    {
        if (_count == _buffer.Length)
        {
            Flush();
        }

        _buffer[_count++] = entry;
        _total++;
    }

    /// <summary>Returns all entries, ordered by id and line.</summary>
    public SpilledEntry[] Sort()
    {
        var entries = new SpilledEntry[_total];
        var written = entries.Length - _count;
        if (_file is not null)
        {
            _file.Position = 0;
            _file.ReadExactly(MemoryMarshal.AsBytes(entries.AsSpan(0, written)));
        }

        _buffer.AsSpan(0, _count).CopyTo(entries.AsSpan(written));
        Array.Sort(entries, static (left, right) => left.Key.Id != right.Key.Id ? left.Key.Id.CompareTo(right.Key.Id) : left.Line.CompareTo(right.Line));
        return entries;
    }

    public void Dispose() => _file?.Dispose();

    private void Flush()
    {
        _file ??= TemporaryFile.Create(Path.GetTempPath());
        _file.Write(MemoryMarshal.AsBytes(_buffer.AsSpan(0, _count)));
        _count = 0;
    }
}
