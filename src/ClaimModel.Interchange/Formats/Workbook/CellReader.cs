using System.Globalization;
using ClaimModel.Values;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>Converts cells to texts. Formulas are never evaluated. Not thread-safe.</summary>
internal sealed class CellReader(WorkbookFile workbook)
{
    /// <summary>The number of digits that a number in a workbook has at most if it was typed; more come from its binary form.</summary>
    private const int TypedDigits = 15;

    /// <summary>Returns a cell; null if it is empty.</summary>
    public SheetCell? Read(Cell cell, int row, int column)
    {
        var value = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value ?? CellValues.Number;
        var read = new SheetCell(row, column, "");
        if (cell.CellFormula is not null && value.Length == 0 && type != CellValues.String && type != CellValues.InlineString)
        {
            return read with { Error = "The cell has a formula without a stored result, and formulas are not evaluated. Open the workbook with a spreadsheet program, and save it." };
        }

        if (type == CellValues.Error)
        {
            return read with { Error = $"The cell has the error {MessageText.Quoted(value)}. Correct its formula, or enter the value." };
        }

        if (type == CellValues.SharedString)
        {
            read = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < workbook.SharedStrings.Count
                ? read with { Text = workbook.SharedStrings[index] }
                : value.Length == 0 ? read
                : read with { Error = $"The cell refers to the shared string {MessageText.Quoted(value)}, which does not exist; the workbook is damaged. Enter the value again." };
        }
        else
        {
            read = type == CellValues.InlineString ? read with { Text = cell.InlineString is { } text ? SharedStringList.TextOf(text, workbook.Limits) : "" }
                : type == CellValues.Boolean ? read with { Text = value is "1" or "true" ? "true" : value.Length > 0 ? "false" : "" }
                : type == CellValues.Number ? Number(read, value, cell.StyleIndex?.Value ?? 0)
                : read with { Text = value };
        }

        if (read.Text.Length > workbook.Limits.MaxTextLength)
        {
            return read with { Text = "", Error = $"The text in the cell is longer than {MessageText.Number(workbook.Limits.MaxTextLength)} characters, and is not read." };
        }

        read = cell.CellFormula is null || read.Error is not null ? read : read with { Note = CellNote.Formula, Raw = $"={cell.CellFormula.Text}" };
        return read.Text.Length > 0 || read.Error is not null ? read : null;
    }

    private SheetCell Number(SheetCell cell, string value, uint style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return cell with { Text = value };
        }

        var format = workbook.NumberFormats.Of(style);
        if (format != DateParts.None)
        {
            return SerialDate.ToEdtf(number, format, workbook.Is1904) is { } date
                ? cell with { Text = date, Note = CellNote.Date, Raw = value }
                : cell with { Error = $"The number {MessageText.Quoted(value)} in the cell, which is formatted as a date, is not a date that exists. Enter the date as a text, such as 2017-04-12." };
        }

        return cell with { Text = value.Count(char.IsAsciiDigit) > TypedDigits ? number.ToString("R", CultureInfo.InvariantCulture) : value };
    }
}
