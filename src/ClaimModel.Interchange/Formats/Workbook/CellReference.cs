using System.Globalization;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>Cells and columns as spreadsheets name them, such as <c>F12</c>. Rows count from 1, columns from 0.</summary>
internal static class CellReference
{
    /// <summary>The number of rows of a sheet.</summary>
    public const int MaxRows = 1_048_576;

    /// <summary>The number of columns of a sheet.</summary>
    public const int MaxColumns = 16_384;

    /// <summary>Returns the name of a cell.</summary>
    public static string Of(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{ColumnName(column)}{row}");

    /// <summary>Returns the letters of a column.</summary>
    public static string ColumnName(int column)
    {
        var name = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name;
    }

    /// <summary>Reads the name of a cell, with or without dollar signs.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out int row, out int column)
    {
        (row, column) = (0, 0);
        var i = name is ['$', ..] ? 1 : 0;
        for (; i < name.Length && char.IsAsciiLetter(name[i]) && column <= MaxColumns; i++)
        {
            column = (column * 26) + (char.ToUpperInvariant(name[i]) - 'A' + 1);
        }

        i += i < name.Length && name[i] == '$' ? 1 : 0;
        return --column is >= 0 and < MaxColumns
            && int.TryParse(name[i..], NumberStyles.None, CultureInfo.InvariantCulture, out row)
            && row is >= 1 and <= MaxRows;
    }
}
