using System.Text;
using ClaimModel.Json.Locations;
using ClaimModel.Json.Reading;

namespace ClaimModel.Cli.Reports;

/// <summary>The lines of a file in memory.</summary>
/// <param name="utf8">The content of the file.</param>
internal sealed class DocumentSourceLines(ReadOnlyMemory<byte> utf8) : SourceLines
{
    private LineIndex? _lines;

    protected override string? Find(int line)
    {
        _lines ??= new(utf8[TextEncodings.ByteOrderMarkLength(utf8.Span)..]);
        return _lines.LineAt(line) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;
    }
}
