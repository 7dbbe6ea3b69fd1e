using System.Text;
using ClaimModel.Json.Locations;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Streams;

namespace ClaimModel.Cli.Reports;

/// <summary>The lines of a JSON Lines file of any size. Only the current line is held in memory; the file is read again to reach an earlier one.</summary>
/// <param name="open">Returns the stream of the file, positioned at its beginning; the stream stays open.</param>
/// <param name="options">The options with which the file was read.</param>
/// <param name="cancellationToken">Once canceled, no lines are returned.</param>
internal sealed class StreamedSourceLines(Func<FileStream> open, ReadOptions options, CancellationToken cancellationToken) : SourceLines
{
    private LineSplitter _splitter = new(options.MaxLineBytes);
    private Stream? _stream;

    protected override string? Find(int line)
    {
        try
        {
            if (_stream is null || line < _splitter.NextNumber)
            {
                (_stream, _splitter) = (Gzip.Decompress(open(), options.ToDecompressionLimits()), new(options.MaxLineBytes));
            }

            while (!cancellationToken.IsCancellationRequested && TryRead(_stream, out var utf8))
            {
                if (line < _splitter.NextNumber)
                {
                    return new LineIndex(utf8).LineAt((int)(line - _splitter.Number + 1)) is { } text ? Encoding.UTF8.GetString(text.Span) : null;
                }
            }
        }
        catch (IOException)
        {
            // The file is damaged, which has been reported.
        }

        return null;
    }

    private bool TryRead(Stream stream, out ReadOnlyMemory<byte> line)
    {
        while (!_splitter.TryRead(out line))
        {
            var count = stream.Read(_splitter.GetMemory().Span);
            _splitter.Advance(count);
            if (count == 0)
            {
                return _splitter.TryRead(out line);
            }
        }

        return true;
    }
}
