using ClaimModel.JsonLines.Writing;

namespace ClaimModel.JsonLines.Merging;

/// <summary>The lines of a merged dataset in their file. A record that was written can be replaced: the new line is appended, and the old one removed at the end. Not thread-safe.</summary>
internal sealed class MergedLines(FileStream file)
{
    private const int CopyLength = 1 << 16;

    private readonly JsonLinesWriter _lines = new();

    /// <summary>The offset of each line after the header.</summary>
    private readonly List<long> _offsets = [];

    /// <summary>For each record that was replaced, the index of its current line.</summary>
    private readonly Dictionary<int, int> _replacements = [];

    /// <summary>The lines that are to be removed.</summary>
    private readonly HashSet<int> _replaced = [];

    private long _flushedBytes;

    /// <summary>Gets the number of lines after the header.</summary>
    public int Count => _offsets.Count;

    private long Length => _flushedBytes + _lines.Lines.Length;

    public void WriteHeader(ClaimDataset header) => _lines.Write(header);

    /// <summary>Writes a record; its index is the number of lines before it.</summary>
    public void Add(ExtensibleRecord record)
    {
        _offsets.Add(Length);
        _lines.Write(record);
        if (_lines.IsFull)
        {
            Flush();
        }
    }

    /// <summary>Replaces the record of an index.</summary>
    public void Replace(int index, ExtensibleRecord record)
    {
        _replaced.Add(CurrentLine(index));
        _replacements[index] = Count;
        Add(record);
    }

    /// <summary>Returns the index of the line that has the record of an index, or the one that replaced it.</summary>
    public int CurrentLine(int index) => _replacements.GetValueOrDefault(index, index);

    /// <summary>Returns a line with its line feed. It is valid until the next line is written.</summary>
    public ReadOnlyMemory<byte> Read(int line)
    {
        var begin = _offsets[line];
        var end = EndOf(line);
        if (begin >= _flushedBytes)
        {
            return _lines.Lines[(int)(begin - _flushedBytes)..(int)(end - _flushedBytes)];
        }

        var bytes = new byte[end - begin];
        Read(bytes, begin);
        return bytes;
    }

    /// <summary>Writes what is not yet in the file, and removes the lines that were replaced.</summary>
    public void Finish(CancellationToken cancellationToken)
    {
        Flush();
        if (_replaced.Count > 0)
        {
            RemoveReplaced(cancellationToken);
        }
    }

    private void RemoveReplaced(CancellationToken cancellationToken)
    {
        var removed = _replaced.Order().ToList();
        var target = _offsets[removed[0]];
        for (var index = 0; index < removed.Count; index++)
        {
            var end = index + 1 < removed.Count ? _offsets[removed[index + 1]] : _flushedBytes;
            target = Move(EndOf(removed[index]), end, target, cancellationToken);
        }

        file.SetLength(target);
        file.Position = target;
        _flushedBytes = target;
    }

    /// <summary>Moves a part of the file toward its beginning. Returns the offset after it.</summary>
    private long Move(long begin, long end, long target, CancellationToken cancellationToken)
    {
        var buffer = new byte[(int)Math.Min(CopyLength, end - begin)];
        while (begin < end)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var part = buffer.AsSpan(0, (int)Math.Min(buffer.Length, end - begin));
            Read(part, begin);
            RandomAccess.Write(file.SafeFileHandle, part, target);
            (begin, target) = (begin + part.Length, target + part.Length);
        }

        return target;
    }

    private long EndOf(int line) => line + 1 < Count ? _offsets[line + 1] : Length;

    private void Read(Span<byte> bytes, long offset)
    {
        var length = 0;
        while (length < bytes.Length)
        {
            var count = RandomAccess.Read(file.SafeFileHandle, bytes[length..], offset + length);
            length += count > 0 ? count : throw new EndOfStreamException("The output file was truncated during the merge.");
        }
    }

    private void Flush()
    {
        file.Write(_lines.Lines.Span);
        file.Flush();
        _flushedBytes += _lines.Lines.Length;
        _lines.Clear();
    }
}
