using System.Text;

namespace ClaimModel.Interchange.Tables.Rows;

/// <summary>Where a row and its cells are in a text: the line, and the column in UTF-16 code units.</summary>
internal sealed class TextRowLocation : RowLocation
{
    private readonly string? _file;
    private readonly int _line;
    private readonly int[] _columns;

    /// <summary>The number of the line of each cell in the row, from 0; null if the row is on a single line.</summary>
    private readonly int[]? _lines;

    /// <param name="file">The name of the file; null if there is none.</param>
    /// <param name="line">The line in which the row begins, from 1.</param>
    /// <param name="row">The bytes of the row.</param>
    /// <param name="lengths">The number of bytes of each cell, which are separated by one byte.</param>
    public TextRowLocation(string? file, long line, ReadOnlySpan<byte> row, ReadOnlySpan<int> lengths)
    {
        _file = file;
        _line = (int)Math.Min(line, int.MaxValue);
        _columns = new int[lengths.Length];
        var isPlain = Ascii.IsValid(row);
        if (row.IndexOfAny((byte)'\n', (byte)'\r') >= 0)
        {
            _lines = new int[lengths.Length];
        }

        var (offset, lineStart, lineNumber) = (0, 0, 0);
        for (var index = 0; index < lengths.Length; index++)
        {
            _columns[index] = 1 + (isPlain ? offset - lineStart : Encoding.UTF8.GetCharCount(row[lineStart..offset]));
            if (_lines is not null)
            {
                _lines[index] = lineNumber;
                Advance(row, offset, offset + lengths[index], ref lineStart, ref lineNumber);
            }

            offset += lengths[index] + 1;
        }
    }

    public override DiagnosticLocation Of(int column)
    {
        var index = (uint)column < (uint)_columns.Length ? column : -1;
        return index < 0
            ? DiagnosticLocation.InText(_line, 1, file: _file)
            : DiagnosticLocation.InText(_line + (_lines?[index] ?? 0), _columns[index], file: _file);
    }

    /// <summary>Counts the line breaks in a cell.</summary>
    private static void Advance(ReadOnlySpan<byte> row, int offset, int end, ref int lineStart, ref int lineNumber)
    {
        for (; offset < end; offset++)
        {
            if (row[offset] == '\n' || (row[offset] == '\r' && (offset + 1 == row.Length || row[offset + 1] != '\n')))
            {
                lineNumber++;
                lineStart = offset + 1;
            }
        }
    }
}
