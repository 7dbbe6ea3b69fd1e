using ClaimModel.Interchange.Tables.Importing;
using ClaimModel.Interchange.Tables.Mapping;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>Imports the sheets of a workbook that are tables of other kinds, by a mapping or by their headings.</summary>
/// <param name="context">The input and the destination.</param>
/// <param name="file">The workbook.</param>
internal sealed class MappedSheets(ImportContext context, WorkbookFile file)
{
    /// <summary>Imports the sheets that the mapping names, or all that are not empty.</summary>
    public void Import()
    {
        var mapping = context.Options.Mapping;
        if (mapping is { HasErrors: true })
        {
            foreach (var diagnostic in mapping.Diagnostics)
            {
                context.Report(diagnostic);
            }

            return;
        }

        if (mapping is null)
        {
            foreach (var (name, _) in Filled())
            {
                Import(name, null);
            }

            return;
        }

        context.Header = mapping.Document.Header;
        foreach (var table in mapping.Document.Tables.OrderBy(static table => TableSettingsReader.RecordNames.ToList().IndexOf(table.Record)))
        {
            var name = table.Sheet is null ? Filled().FirstOrDefault().Name : file.Sheets.FirstOrDefault(sheet => sheet.Name.Equals(table.Sheet, StringComparison.OrdinalIgnoreCase)).Name;
            if (name is not null)
            {
                Import(name, table);
            }
            else
            {
                var sheets = string.Join(", ", file.Sheets.Select(static sheet => MessageText.Quoted(sheet.Name)));
                context.Report(ImportRules.Mapping, $"The workbook has no sheet {MessageText.Quoted(table.Sheet ?? "")} with content; it has {sheets}. Correct the name of the sheet.", ImportOrigin.At(table.Location));
            }
        }
    }

    private IEnumerable<(string Name, DocumentFormat.OpenXml.Packaging.WorksheetPart Part)> Filled() =>
        file.Sheets.Where(sheet => new SheetRows(file, sheet.Part, context.CancellationToken).Read().Any());

    private void Import(string name, TableSettings? table)
    {
        using var rows = new SheetRowSource(name, new(file, file.Sheets.First(sheet => sheet.Name == name).Part, context.CancellationToken), context.Options.File, NoteChange);
        TableImporter.Import(context, rows, table);
    }

    private void NoteChange(SheetCell cell, DiagnosticLocation location) => context.NoteChange(
        cell.Note switch
        {
            CellNote.Date => "Dates of the spreadsheet were converted to EDTF",
            CellNote.Formula => "Formulas were not evaluated; their stored results were read",
            _ => "Cells that are merged with the one above them have its text",
        },
        cell.Raw,
        cell.Text,
        ImportOrigin.At(location));
}
