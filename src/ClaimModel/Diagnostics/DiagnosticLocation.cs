using System.Globalization;

namespace ClaimModel;

/// <summary>The location of a problem: a line and column of a text, a cell of a workbook, or only the JSON Pointer of a value.</summary>
/// <remarks>Two locations are equal if all their members are. This type is immutable and thread-safe.</remarks>
public sealed partial record DiagnosticLocation
{
    private DiagnosticLocation()
    {
    }

    /// <summary>Gets the location of problems of a whole dataset that was not read from a file: all members are null or empty.</summary>
    public static DiagnosticLocation Dataset { get; } = new();

    /// <summary>Gets the JSON Pointer (RFC 6901) of the value, such as <c>/claims/3/claimants/0</c>; empty for the whole document.</summary>
    public string JsonPointer { get; init; } = "";

    /// <summary>Gets the path of the file; null if the dataset was not read from a file.</summary>
    public string? File { get; init; }

    /// <summary>Gets the line number, starting at 1; null if the location is not in a text.</summary>
    public int? Line { get; private init; }

    /// <summary>Gets the column number, starting at 1, in UTF-16 code units; null if the location is not in a text.</summary>
    public int? Column { get; private init; }

    /// <summary>Gets the name of the sheet; null if the location is not in a workbook.</summary>
    public string? Sheet { get; private init; }

    /// <summary>Gets the cell of the sheet, such as <c>F12</c>; null if the location is not in a workbook.</summary>
    public string? Cell { get; private init; }

    /// <summary>Returns the location of a value, without a place in a file.</summary>
    /// <param name="jsonPointer">The JSON Pointer of the value.</param>
    /// <param name="file">The path of the file; null if the dataset was not read from a file.</param>
    public static DiagnosticLocation OfValue(string jsonPointer, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(jsonPointer);
        return new() { JsonPointer = jsonPointer, File = file };
    }

    /// <summary>Returns a location in a text.</summary>
    /// <param name="line">The line number, starting at 1.</param>
    /// <param name="column">The column number, starting at 1, in UTF-16 code units.</param>
    /// <param name="jsonPointer">The JSON Pointer of the value; empty for the whole document.</param>
    /// <param name="file">The path of the file; null if the text was not read from a file.</param>
    /// <exception cref="ArgumentOutOfRangeException">The line or the column is less than 1.</exception>
    public static DiagnosticLocation InText(int line, int column, string jsonPointer = "", string? file = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        ArgumentNullException.ThrowIfNull(jsonPointer);
        return new() { Line = line, Column = column, JsonPointer = jsonPointer, File = file };
    }

    /// <summary>Returns a location in a workbook.</summary>
    /// <param name="sheet">The name of the sheet.</param>
    /// <param name="cell">The cell, such as <c>F12</c>.</param>
    /// <param name="jsonPointer">The JSON Pointer of the value that was created from the cell; empty for the whole document.</param>
    /// <param name="file">The path of the file; null if the workbook was not read from a file.</param>
    /// <exception cref="ArgumentException">The sheet or the cell is blank.</exception>
    public static DiagnosticLocation InWorkbook(string sheet, string cell, string jsonPointer = "", string? file = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sheet);
        ArgumentException.ThrowIfNullOrWhiteSpace(cell);
        ArgumentNullException.ThrowIfNull(jsonPointer);
        return new() { Sheet = sheet, Cell = cell, JsonPointer = jsonPointer, File = file };
    }

    /// <summary>
    /// Returns the location in the format of compilers: <c>file(line,column)</c>, or <c>file(sheet!cell)</c> in a workbook. A location that is neither
    /// in a text nor in a workbook is <c>file#pointer</c>, or only one of these.
    /// </summary>
    public override string ToString()
    {
        if (Line is not null)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
        }

        if (Sheet is not null)
        {
            return $"{File}({QuotedSheet(Sheet)}!{Cell})";
        }

        return File is not null && JsonPointer.Length > 0 ? $"{File}#{JsonPointer}" : $"{File}{JsonPointer}";
    }

    /// <summary>Returns the name of a sheet as formulas write it: in quotation marks if it has other characters than letters and digits.</summary>
    private static string QuotedSheet(string name) =>
        name.All(static letter => char.IsLetterOrDigit(letter) || letter == '_') ? name : $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";
}
