using ClaimModel.Streams;

namespace ClaimModel.JsonLines.Reading;

/// <summary>Reads a stream of JSON Lines, decompresses it if necessary, and reports progress. Not thread-safe.</summary>
internal sealed class JsonLinesStream(Stream stream, ReadOptions options, IProgress<JsonLinesProgress>? progress) : IDisposable
{
    private const int ProgressEvery = 1 << 20;

    private readonly JsonLinesReader _lines = new(options);
    private readonly CountingStream _counted = new(stream);
    private Stream? _text;
    private DecompressionException? _error;
    private long _reportedBytes;

    public JsonLinesRecord? Next() => _lines.Next();

    /// <summary>Reads the next bytes of the stream; false at its end.</summary>
    public bool Fill()
    {
        try
        {
            _text ??= Open(_counted.Beginning());
            return Advance(_text.Read(_lines.GetMemory().Span));
        }
        catch (DecompressionException error)
        {
            return Failed(error);
        }
    }

    /// <inheritdoc cref="Fill"/>
    public async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        try
        {
            _text ??= Open(await _counted.BeginningAsync(cancellation).ConfigureAwait(false));
            return Advance(await _text.ReadAsync(_lines.GetMemory(), cancellation).ConfigureAwait(false));
        }
        catch (DecompressionException error)
        {
            return Failed(error);
        }
    }

    /// <summary>Returns the remaining lines at the end of the stream.</summary>
    public IEnumerable<JsonLinesRecord> Rest()
    {
        while (_lines.Next() is { } line)
        {
            yield return line;
        }

        if (_error is not null)
        {
            yield return _lines.Failed(_error);
        }
        else if (_lines.Empty() is { } empty)
        {
            yield return empty;
        }

        ReportProgress();
    }

    public void Dispose()
    {
        if (_text != _counted)
        {
            _text?.Dispose();
        }
    }

    private Stream Open(ReadOnlyMemory<byte> beginning) =>
        Gzip.IsMatch(beginning.Span) ? new DecompressionStream(_counted, options.MaxDecompressedBytes) : _counted;

    private bool Advance(int count)
    {
        _lines.Advance(count);
        if (_counted.Count - _reportedBytes >= ProgressEvery)
        {
            ReportProgress();
        }

        return count > 0 && !_lines.IsCompleted;
    }

    private bool Failed(DecompressionException error)
    {
        _error = error;
        _lines.Truncate();
        return false;
    }

    private void ReportProgress()
    {
        _reportedBytes = _counted.Count;
        progress?.Report(new(_reportedBytes, _counted.Total, _lines.Records));
    }
}
