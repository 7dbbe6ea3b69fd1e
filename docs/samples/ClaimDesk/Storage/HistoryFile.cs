using System.Text.Json;

namespace ClaimDesk.Storage;

/// <summary>The history as a file of JSON Lines to which lines are only appended. It is also the write-ahead log of the dataset file.</summary>
internal sealed class HistoryFile : IDisposable
{
    private const int ReadLength = 1 << 16;

    private readonly string _path;
    private readonly ILogger _log;
    private readonly FileStream _file;
    private readonly Lock _lock = new();
    private readonly List<(long Offset, int Length)> _lines = [];
    private bool _isBroken;

    /// <summary>Opens the file, and creates it if there is none.</summary>
    public HistoryFile(string path, ILogger log)
    {
        _path = path;
        _log = log;
        _file = PrivateFile.Open(path, FileShare.Read);
    }

    /// <summary>Reads all lines, once, after opening. What follows the last complete line, because the process or the machine stopped while it was written, is moved to another file.</summary>
    /// <exception cref="StoreException">A line is damaged, or is not an entry that this version knows. Such a line is never cut off, since its edit was perhaps confirmed.</exception>
    public IEnumerable<HistoryLine> ReadAll()
    {
        long offset = 0;
        foreach (var (line, isComplete) in Lines())
        {
            HistoryLine? read = null;
            if (isComplete)
            {
                try
                {
                    read = HistoryLine.Read(line);
                    RequireNext(read);
                }
                catch (JsonException) when (offset + line.Length + 1 == _file.Length)
                {
                    read = null; // the last line has been allocated, but not all of it was written
                }
                catch (Exception exception) when (exception is JsonException or InvalidDataException)
                {
                    throw new StoreException(
                        $"Line {_lines.Count + 1} of the history {_path} is damaged, or was written by another version of ClaimDesk: {exception.Message} "
                        + "Open it with that version, restore the file from a backup, or move it away to begin a new history.",
                        exception);
                }
            }

            if (read is null)
            {
                CutOff(offset);
                yield break;
            }

            _lines.Add((offset, line.Length));
            offset += line.Length + 1;
            yield return read;
        }
    }

    /// <summary>Appends a line, which is on the storage device when the method returns. If it fails, the file is as before.</summary>
    public void Append(HistoryLine line)
    {
        if (_isBroken)
        {
            throw new IOException($"The history {_path} could not be written before. Restart ClaimDesk when the cause is removed.");
        }

        var utf8 = line.ToUtf8();
        var offset = _file.Length;
        try
        {
            _file.Position = offset;
            _file.Write(utf8.Span);
            _file.Flush(flushToDisk: true);
        }
        catch
        {
            _isBroken = true;
            _file.SetLength(offset);
            _file.Flush(flushToDisk: true);
            _isBroken = false;
            throw;
        }

        lock (_lock)
        {
            _lines.Add((offset, utf8.Length - 1));
        }
    }

    /// <summary>Reads the line with a number; null if there is none. Can be called while a line is appended.</summary>
    public async Task<HistoryLine?> ReadAsync(long number, CancellationToken cancellationToken)
    {
        (long Offset, int Length) place;
        lock (_lock)
        {
            if (number < 1 || number > _lines.Count)
            {
                return null;
            }

            place = _lines[(int)number - 1];
        }

        var line = new byte[place.Length];
        var read = 0;
        while (read < line.Length && await RandomAccess.ReadAsync(_file.SafeFileHandle, line.AsMemory(read), place.Offset + read, cancellationToken) is var count and > 0)
        {
            read += count;
        }

        return HistoryLine.Read(line.AsMemory(0, read));
    }

    public void Dispose() => _file.Dispose();

    private void RequireNext(HistoryLine line)
    {
        if (line.Entry.Number != _lines.Count + 1)
        {
            throw new InvalidDataException($"It has the number {line.Entry.Number}, but {_lines.Count + 1} comes next.");
        }
    }

    private IEnumerable<(ReadOnlyMemory<byte> Line, bool IsComplete)> Lines()
    {
        _file.Position = 0;
        var buffer = new byte[ReadLength];
        var (start, searched, filled) = (0, 0, 0);
        while (true)
        {
            var end = buffer.AsSpan(searched, filled - searched).IndexOf((byte)'\n');
            if (end >= 0)
            {
                yield return (buffer.AsMemory(start, searched + end - start), true);
                start = searched = searched + end + 1;
                continue;
            }

            if (start > 0)
            {
                buffer.AsSpan(start, filled - start).CopyTo(buffer);
                (start, filled) = (0, filled - start);
            }
            else if (filled == buffer.Length)
            {
                Array.Resize(ref buffer, checked(buffer.Length * 2));
            }

            searched = filled;
            var count = _file.Read(buffer, filled, buffer.Length - filled);
            if (count == 0)
            {
                break;
            }

            filled += count;
        }

        if (filled > 0)
        {
            yield return (buffer.AsMemory(0, filled), false);
        }
    }

    private void CutOff(long offset)
    {
        var torn = new byte[_file.Length - offset];
        _file.Position = offset;
        _file.ReadExactly(torn);
        var kept = $"{_path}.torn-{DateTime.UtcNow:yyyyMMddHHmmssfff}";
        using (var file = PrivateFile.Open(kept, FileShare.None))
        {
            file.Write(torn);
        }

        _file.SetLength(offset);
        _file.Flush(flushToDisk: true);
        _log.LogWarning("The last line of the history {Path} was not written completely, so its edit had not been confirmed to anybody. Its {Bytes} bytes are kept in {Kept}.", _path, torn.Length, kept);
    }
}
