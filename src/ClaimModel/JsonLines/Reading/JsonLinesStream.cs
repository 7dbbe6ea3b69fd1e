using ClaimModel.Streams;

namespace ClaimModel.JsonLines.Reading;

/// <summary>A stream of JSON Lines that is being read: unfolds it where it is compressed, and tells how far it has come. Not thread-safe.</summary>
internal sealed class JsonLinesStream(Stream stream, ReadOptions options, IProgress<JsonLinesProgress>? progress) : IDisposable
{
    private const int ProgressEvery = 1 << 20;

    private readonly JsonLinesReader _lines = new(options);
    private readonly CountingStream _counted = new(stream);
    private Stream? _text;
    private DecompressionException? _fault;
    private long _told;

    public JsonLinesRecord? Next() => _lines.Next();

    /// <summary>Reads the next piece of the stream; false at its end.</summary>
    public bool Fill()
    {
        try
        {
            _text ??= Open(_counted.Beginning());
            return Filled(_text.Read(_lines.Free().Span));
        }
        catch (DecompressionException fault)
        {
            return Broken(fault);
        }
    }

    /// <inheritdoc cref="Fill"/>
    public async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        try
        {
            _text ??= Open(await _counted.BeginningAsync(cancellation).ConfigureAwait(false));
            return Filled(await _text.ReadAsync(_lines.Free(), cancellation).ConfigureAwait(false));
        }
        catch (DecompressionException fault)
        {
            return Broken(fault);
        }
    }

    /// <summary>What is left to say when the stream is at its end.</summary>
    public IEnumerable<JsonLinesRecord> Rest()
    {
        while (_lines.Next() is { } line)
        {
            yield return line;
        }

        if (_fault is not null)
        {
            yield return _lines.Broken(_fault);
        }
        else if (_lines.Empty() is { } empty)
        {
            yield return empty;
        }

        Tell();
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

    private bool Filled(int count)
    {
        _lines.Filled(count);
        if (_counted.Count - _told >= ProgressEvery)
        {
            Tell();
        }

        return count > 0 && !_lines.IsOver;
    }

    private bool Broken(DecompressionException fault)
    {
        _fault = fault;
        _lines.BreakOff();
        return false;
    }

    private void Tell()
    {
        _told = _counted.Count;
        progress?.Report(new(_told, _counted.Total, _lines.Records));
    }
}
