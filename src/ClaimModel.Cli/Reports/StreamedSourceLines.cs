using System.Text;
using ClaimModel.Json.Reading;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Streams;

namespace ClaimModel.Cli.Reports;

/// <summary>The lines of a JSON Lines file of any size. Only the current line is held in memory; the file is read again to reach an earlier one.</summary>
/// <param name="open">Returns the stream of the file, positioned at its beginning; the stream stays open.</param>
/// <param name="cancellation">Once canceled, no lines are returned.</param>
internal sealed class StreamedSourceLines(Func<FileStream> open, CancellationToken cancellation) : ISourceLines
{
    private static readonly int MaxLineBytes = new ReadOptions().MaxLineBytes;

    private LineSplitter _splitter = new(MaxLineBytes);
    private Stream? _stream;
    private ReadOnlyMemory<byte> _line;

    /// <inheritdoc/>
    public string? this[int line]
    {
        get
        {
            try
            {
                if (_stream is null || line < _splitter.Number)
                {
                    (_stream, _splitter) = (Gzip.Decompress(open()), new(MaxLineBytes));
                }

                while (_splitter.Number < line)
                {
                    if (cancellation.IsCancellationRequested || !TryReadLine(_stream))
                    {
                        return null;
                    }
                }

                var start = line == 1 ? TextEncodings.ByteOrderMarkLength(_line.Span) : 0;
                return Encoding.UTF8.GetString(_line.Span[start..].TrimEnd("\r"u8));
            }
            catch (Exception exception) when (exception is IOException or InvalidDataException)
            {
                return null; // The file is damaged, which has been reported.
            }
        }
    }

    private bool TryReadLine(Stream stream)
    {
        while (!_splitter.TryRead(out _line))
        {
            var count = stream.Read(_splitter.GetMemory().Span);
            _splitter.Advance(count);
            if (count == 0)
            {
                return _splitter.TryRead(out _line);
            }
        }

        return true;
    }
}
