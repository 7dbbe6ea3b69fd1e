using ClaimModel.Interchange.Tables.Importing;
using ClaimModel.Interchange.Tables.Mapping;
using ClaimModel.Interchange.Tables.Records;
using ClaimModel.Interchange.Tables.Rows;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Formats.Tables;

/// <summary>Imports the input, and the other tables of its mapping. Not thread-safe.</summary>
/// <param name="context">The input and the destination.</param>
/// <param name="syntax">How the cells of the input are separated.</param>
internal sealed class MappedTables(ImportContext context, DelimitedSyntax syntax)
{
    public void Import()
    {
        var mapping = context.Options.Mapping;
        if (mapping is null)
        {
            Import(context.Input, syntax, null, context.Options.File);
            return;
        }

        if (mapping.HasErrors)
        {
            foreach (var diagnostic in mapping.Diagnostics)
            {
                context.Report(diagnostic);
            }

            return;
        }

        context.Header = mapping.Document.Header;
        var tables = mapping.Document.Tables;
        var input = InputOf(tables);

        // Records that others refer to come first, so that names are found.
        foreach (var table in tables.OrderBy(static table => TableSettingsReader.RecordNames.ToList().IndexOf(table.Record)))
        {
            if (ReferenceEquals(table, input))
            {
                Import(context.Input, syntax, table, context.Options.File);
            }
            else if (Open(mapping, table) is { } file)
            {
                using (file)
                {
                    var isTab = Path.GetExtension(table.File) is ".tsv" or ".tab";
                    Import(file, isTab ? DelimitedSyntax.Tsv : DelimitedSyntax.Csv, table, file.Name);
                }
            }
        }
    }

    private void Import(Stream stream, DelimitedSyntax format, TableSettings? table, string? name)
    {
        var declared = new DelimitedSyntax(table?.Separator?[0] ?? format.Separator, table?.Quotes ?? format.HasQuotes);
        using var rows = new DelimitedRows(stream, declared, context, name);
        TableImporter.Import(context, rows, table, new CellNotation(declared.HasQuotes));
    }

    /// <summary>Returns the table that the input is: the one with its name, the one without a file, or the first.</summary>
    private TableSettings InputOf(ValueList<TableSettings> tables)
    {
        var name = Path.GetFileName(context.Options.File);
        return tables.FirstOrDefault(table => table.File is not null && table.File == name) ?? tables.FirstOrDefault(static table => table.File is null) ?? tables[0];
    }

    /// <summary>Opens another table, which must be in the folder of the mapping; null if it cannot be opened, which is reported.</summary>
    private FileStream? Open(TableMapping mapping, TableSettings table)
    {
        if (table.File is null || mapping.Folder is not { } folder)
        {
            Report(table, "The mapping has several tables, but this one has no file in the folder of the mapping.");
            return null;
        }

        var file = MessageText.Quoted(table.File);
        try
        {
            var path = Path.GetFullPath(Path.Combine(folder, table.File));
            if (!IsIn(folder, path) || !IsIn(folder, File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path))
            {
                Report(table, $"The file {file} is not in the folder of the mapping. Only files beside the mapping are read.");
                return null;
            }

            return File.OpenRead(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Report(table, $"The file {file} cannot be read: {exception.Message}");
            return null;
        }
    }

    private static bool IsIn(string folder, string path) => Path.GetDirectoryName(path) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private void Report(TableSettings table, string message) => context.Report(ImportRules.Mapping, message, ImportOrigin.At(table.Location));
}
