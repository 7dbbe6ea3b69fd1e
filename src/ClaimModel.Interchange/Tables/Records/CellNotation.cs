using System.Text;
using ClaimModel.Interchange.Exporting;

namespace ClaimModel.Interchange.Tables.Records;

/// <summary>The notation of cells in tables that contain whole records: no spreadsheet runs them, and they come back exactly as they were.</summary>
/// <remarks>An apostrophe precedes what begins like a formula, or with an apostrophe. In TSV, which has no quotation marks, a backslash stands before <c>t</c>, <c>n</c>, <c>r</c> and itself for a tab, a line feed, a carriage return and a backslash.</remarks>
/// <param name="hasQuotes">Whether cells can be in quotation marks.</param>
internal sealed class CellNotation(bool hasQuotes)
{
    /// <summary>Returns the text of a cell for a value.</summary>
    public string Write(string value)
    {
        var cell = FormulaGuard.Protect(value);
        return hasQuotes || cell.AsSpan().IndexOfAny("\t\n\r\\") < 0 ? cell : cell
            .Replace("\\", @"\\", StringComparison.Ordinal)
            .Replace("\t", @"\t", StringComparison.Ordinal)
            .Replace("\n", @"\n", StringComparison.Ordinal)
            .Replace("\r", @"\r", StringComparison.Ordinal);
    }

    /// <summary>Returns the value of a cell.</summary>
    public string Read(string cell) => FormulaGuard.Unprotect(hasQuotes || !cell.Contains('\\', StringComparison.Ordinal) ? cell : Unescape(cell));

    private static string Unescape(string cell)
    {
        var value = new StringBuilder(cell.Length);
        for (var index = 0; index < cell.Length; index++)
        {
            var letter = cell[index];
            if (letter == '\\' && index + 1 < cell.Length)
            {
                index++;
                _ = cell[index] switch
                {
                    't' => value.Append('\t'),
                    'n' => value.Append('\n'),
                    'r' => value.Append('\r'),
                    '\\' => value.Append('\\'),
                    var other => value.Append('\\').Append(other),
                };
            }
            else
            {
                value.Append(letter);
            }
        }

        return value.ToString();
    }
}
