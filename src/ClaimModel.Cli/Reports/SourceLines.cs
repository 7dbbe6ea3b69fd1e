using System.Text;
using ClaimModel.Json.Locations;
using ClaimModel.Json.Reading;

namespace ClaimModel.Cli.Reports;

/// <summary>The lines of a file in memory.</summary>
/// <param name="utf8">The content of the file.</param>
internal sealed class SourceLines(ReadOnlyMemory<byte> utf8) : ISourceLines
{
    private LineIndex? _lines;
    private (int Line, string Text)? _last;

    /// <inheritdoc/>
    public string? this[int line]
    {
        get
        {
            if (_last?.Line == line)
            {
                return _last.Value.Text;
            }

            _lines ??= new(utf8[TextEncodings.ByteOrderMarkLength(utf8.Span)..]);
            if (_lines.LineAt(line) is not { } bytes)
            {
                return null;
            }

            var text = Encoding.UTF8.GetString(bytes.Span);
            _last = (line, text);
            return text;
        }
    }
}
