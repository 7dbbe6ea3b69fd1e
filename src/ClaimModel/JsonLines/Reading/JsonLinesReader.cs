using ClaimModel.Json.Reading;
using ClaimModel.Streams;

namespace ClaimModel.JsonLines.Reading;

/// <summary>Reads the records of a stream of JSON Lines, decompresses it if necessary, and reports progress. Not thread-safe.</summary>
internal sealed class JsonLinesReader(Stream stream, ReadOptions options, IProgress<JsonLinesProgress>? progress) : IDisposable
{
    private const int ProgressEvery = 1 << 20;

    private readonly LineSplitter _lines = new(options.MaxLineBytes);
    private readonly JsonLinesParser _parser = new(options);
    private readonly JsonLinesSequence _sequence = new(options.MaxDiagnostics);
    private readonly LineDiagnostics _diagnostics = new(options.File, options.ToSyntax());
    private readonly CountingStream _counted = new(stream);
    private Stream? _text;
    private DecompressionException? _error;
    private long _records;
    private long _reportedBytes;

    /// <summary>Reads the next line that is not blank; null if more bytes are needed or no lines are left.</summary>
    public JsonLinesRecord? Next()
    {
        while (!_sequence.IsCompleted && _lines.TryRead(out var line))
        {
            if (LineErrors.IsBlank(line.Span, options))
            {
                continue;
            }

            if (_sequence.HasBegun && !_lines.IsTooLong && _lines.ByteOrderMarks == 0 && _parser.TryParsePlain(line.Span, out var plain))
            {
                _sequence.HasRecords = true;
                _records++;
                return new(_lines.Number, plain, []);
            }

            var parsed = Parse(line.Span);
            _records += parsed.Record is null ? 0 : 1;
            var diagnostics = parsed.Errors.Length == 0 ? [] : _diagnostics.Create(line, _lines.Number, parsed).ToValueList();
            var record = parsed.Record is ClaimDataset header ? header.WithReadErrors(diagnostics, parsed.Omitted) : parsed.Record;
            return new(_lines.Number, record, diagnostics) { OmittedByRule = parsed.Omitted };
        }

        return null;
    }

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
    public async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        try
        {
            _text ??= Open(await _counted.BeginningAsync(cancellationToken).ConfigureAwait(false));
            return Advance(await _text.ReadAsync(_lines.GetMemory(), cancellationToken).ConfigureAwait(false));
        }
        catch (DecompressionException error)
        {
            return Failed(error);
        }
    }

    /// <summary>Returns the remaining lines at the end of the stream.</summary>
    public IEnumerable<JsonLinesRecord> Rest()
    {
        while (Next() is { } line)
        {
            yield return line;
        }

        if (_error is not null)
        {
            yield return AtEnd(new(JsonRules.Decompression, 0, _error.Message, null));
        }
        else if (!_sequence.HasBegun)
        {
            yield return AtEnd(LineErrors.EmptyFile);
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

    private ParsedLine Parse(ReadOnlySpan<byte> line)
    {
        var parsed = _sequence.ErrorOfOtherFormat(line) is { } error
            ? ParsedLine.Of(error)
            : _sequence.Next(_lines.IsTooLong ? ParsedLine.Of(LineErrors.TooLong(options)) : _parser.Parse(line, _lines.ByteOrderMarks > (_lines.Number == 1 ? 1 : 0)));
        if (_sequence.LaterVersionMembers is not { } unknown || parsed.Errors.Length == 0)
        {
            return parsed;
        }

        var start = _lines.Number << 32; // lines are shorter
        unknown.Add(start, parsed.Errors);
        return parsed with { Errors = unknown.Select(start, parsed.Errors), Omitted = LaterVersionMembers.Select(parsed.Omitted) };
    }

    private Stream Open(ReadOnlyMemory<byte> beginning) =>
        Gzip.Decompress(_counted, beginning.Span, options.ToDecompressionLimits());

    private bool Advance(int count)
    {
        _lines.Advance(count);
        if (_counted.Count - _reportedBytes >= ProgressEvery)
        {
            ReportProgress();
        }

        if (count == 0)
        {
            _counted.ThrowIfChanged(options.File);
        }

        return count > 0 && !_sequence.IsCompleted;
    }

    private bool Failed(DecompressionException error)
    {
        _counted.ThrowIfChanged(options.File);
        _error = error;
        _lines.Truncate();
        return false;
    }

    /// <summary>Returns a line after the last one, with an error of the whole stream.</summary>
    private JsonLinesRecord AtEnd(ReadError error) =>
        new(_lines.NextNumber, null, _diagnostics.Create(default, _lines.NextNumber, ParsedLine.Of(error)).ToValueList());

    private void ReportProgress()
    {
        _reportedBytes = _counted.Count;
        progress?.Report(new(_reportedBytes, _counted.Total, _records));
    }
}
