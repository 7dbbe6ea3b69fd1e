using System.Text;
using ClaimModel.Json.Reading;
using ClaimModel.Streams;

namespace ClaimModel.Cli.Reports;

/// <summary>The lines of JSON Lines of any size: the file is read again, as far as lines are asked for, and holds no more than one.</summary>
/// <param name="open">Gives the file from its beginning; it stays open.</param>
/// <param name="cancellation">From then on no line is shown.</param>
internal sealed class JsonLinesSourceLines(Func<FileStream> open, CancellationToken cancellation) : ISourceLines, IDisposable
{
    /// <summary>No more of a line is held; problems behind are shown without it.</summary>
    private const int Longest = 1 << 20;

    private readonly byte[] _piece = new byte[1 << 16];
    private readonly MemoryStream _line = new();
    private Stream? _text;
    private int _start;
    private int _end;
    private int _number;

    /// <inheritdoc/>
    public string? this[int line]
    {
        get
        {
            try
            {
                if (_text is null || line < _number)
                {
                    Restart();
                }

                while (_number < line)
                {
                    if (cancellation.IsCancellationRequested || !TryReadLine(isKept: _number + 1 == line))
                    {
                        return null;
                    }
                }

                var utf8 = _line.GetBuffer().AsSpan(0, (int)_line.Length);
                utf8 = _number == 1 ? utf8[TextEncodings.ByteOrderMarkLength(utf8)..] : utf8;
                return Encoding.UTF8.GetString(utf8.TrimEnd("\r\n"u8));
            }
            catch (Exception fault) when (fault is IOException or InvalidDataException)
            {
                return null; // damaged, which has been reported
            }
        }
    }

    public void Dispose()
    {
        _line.Dispose();
    }

    private void Restart()
    {
        _text = Gzip.Decompress(open());
        (_start, _end, _number) = (0, 0, 0);
    }

    private bool TryReadLine(bool isKept)
    {
        var any = false;
        _line.SetLength(0);
        while (true)
        {
            if (_start == _end)
            {
                (_start, _end) = (0, _text!.Read(_piece)); // opened by the one caller
                if (_end == 0)
                {
                    _number += any ? 1 : 0;
                    return any;
                }
            }

            any = true;
            var feed = _piece.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            var end = feed < 0 ? _end : _start + feed;
            if (isKept && _line.Length < Longest)
            {
                _line.Write(_piece, _start, end - _start);
            }

            _start = feed < 0 ? end : end + 1;
            if (feed >= 0)
            {
                _number++;
                return true;
            }
        }
    }
}
