namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>A cell that is not empty.</summary>
/// <param name="Row">The row, counted from 1.</param>
/// <param name="Column">The column, counted from 0.</param>
/// <param name="Text">The text; empty if the cell has an error.</param>
/// <param name="Error">What is wrong with the cell; null if nothing is.</param>
/// <param name="Note">How the text came about; <see cref="CellNote.None"/> if it is in the cell.</param>
/// <param name="Raw">The content from which the text was made, if there is a note.</param>
internal readonly record struct SheetCell(int Row, int Column, string Text, string? Error = null, CellNote Note = CellNote.None, string Raw = "");

/// <summary>Specifies how the text of a cell came about.</summary>
internal enum CellNote
{
    /// <summary>The text is in the cell.</summary>
    None,

    /// <summary>The text is a date, which is a number in the cell.</summary>
    Date,

    /// <summary>The text is the stored result of a formula, which was not evaluated.</summary>
    Formula,

    /// <summary>The text is in the first cell of several that are merged.</summary>
    Merged,
}
