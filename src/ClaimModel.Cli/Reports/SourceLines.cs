using System.Text;

namespace ClaimModel.Cli.Reports;

/// <summary>The lines of a file: a line ends with a line feed, a carriage return, or both, as diagnostics count.</summary>
internal sealed class SourceLines : ISourceLines
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly ReadOnlyMemory<byte> _utf8;

    /// <summary>Where lines start, as far as they were asked for; never empty.</summary>
    private readonly List<int> _starts = [0];

    private bool _isComplete;
    private (int Line, string Text)? _last;

    public SourceLines(ReadOnlyMemory<byte> utf8) =>
        _utf8 = utf8.Span.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;

    /// <inheritdoc/>
    public string? this[int line]
    {
        get
        {
            if (_last?.Line == line)
            {
                return _last.Value.Text;
            }

            while (_starts.Count <= line && !_isComplete)
            {
                FindNext();
            }

            if (line < 1 || line > _starts.Count)
            {
                return null;
            }

            var end = line < _starts.Count ? _starts[line] : _utf8.Length;
            var text = Encoding.UTF8.GetString(_utf8.Span[_starts[line - 1]..end].TrimEnd("\r\n"u8));
            _last = (line, text);
            return text;
        }
    }

    private void FindNext()
    {
        var text = _utf8.Span;
        var end = text[_starts[^1]..].IndexOfAny((byte)'\n', (byte)'\r');
        if (end < 0)
        {
            _isComplete = true;
            return;
        }

        end += _starts[^1];
        _starts.Add(end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1));
    }
}
