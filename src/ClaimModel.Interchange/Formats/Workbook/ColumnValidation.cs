using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>Creates the drop-down lists of columns: of words, and of the ids in another sheet. They cover also rows and ids that are added later.</summary>
internal static class ColumnValidation
{
    /// <summary>Creates the drop-down list of a column; null if it has none.</summary>
    /// <param name="column">The description of the column.</param>
    /// <param name="index">The index of the column.</param>
    public static DataValidation? Create(ColumnDescription column, int index)
    {
        if (FormulaOf(column) is not { } formula)
        {
            return null;
        }

        var letters = CellReference.ColumnName(index);
        return new(new Formula1(formula))
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowErrorMessage = !column.IsList,
            ErrorStyle = DataValidationErrorStyleValues.Warning,
            ErrorTitle = column.IsList ? null : column.Heading[..Math.Min(column.Heading.Length, 32)],
            Error = column.IsList ? null : column.References is { } type ? $"There is no such id in the sheet {RecordSheet.NameOf(type)}." : "This is none of the words in the list.",
            SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{letters}2:{letters}{CellReference.MaxRows}" },
        };
    }

    private static string? FormulaOf(ColumnDescription column) => column switch
    {
        { ItemSchema: TermSchema term } => $"\"{string.Join(',', term.Words)}\"",
        { ItemSchema: BooleanSchema } => "\"true,false\"",
        { References: { } type } => IdsOf(type),
        _ => null,
    };

    /// <summary>Returns a formula for the ids in a sheet, which are in its first column.</summary>
    private static string IdsOf(RecordType type)
    {
        var sheet = RecordSheet.NameOf(type);
        return $"OFFSET({sheet}!$A$2,0,0,MAX(1,COUNTA({sheet}!$A$2:$A${CellReference.MaxRows})),1)";
    }
}
