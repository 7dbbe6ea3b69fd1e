namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>Finds the sheets with records in a workbook.</summary>
internal static class RecordTables
{
    /// <summary>Returns the tables with records, in the order of their sheets.</summary>
    /// <param name="file">The workbook.</param>
    /// <param name="names">The names of all sheets.</param>
    /// <param name="options">The options.</param>
    /// <param name="problems">Receives problems, also while the tables are read.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    public static IReadOnlyList<RecordTable> Find(WorkbookFile file, IReadOnlyList<string> names, ReadOptions options, List<Diagnostic> problems, CancellationToken cancellationToken)
    {
        var (tables, others) = (new List<RecordTable>(), new List<string>());
        for (var i = 0; i < file.Sheets.Count; i++)
        {
            var rows = new SheetRows(file, file.Sheets[i].Part, cancellationToken);
            var sheet = RecordSheet.TypeOf(names[i]) is { } type ? new RecordSheet(i, names[i], file.Sheets[i].Part, type) : null;
            if (sheet is not null && tables.TrueForAll(table => table.Type != sheet.Type) && RecordTable.TryOpen(sheet, rows, options, problems, out var table))
            {
                tables.Add(table);
            }
            else if (rows.Read().Any())
            {
                others.Add(names[i]);
            }
        }

        if (tables.Count > 0)
        {
            problems.AddRange(others.Select(name => Translation.TranslatedDataset.Problem(
                ImportRules.Doubtful,
                $"The sheet {Values.MessageText.Quoted(name)} is not read: it is not one of records, with members as headings.",
                DiagnosticLocation.InWorkbook(name.Trim().Length == 0 ? "?" : name, "A1", file: options.File),
                DiagnosticSeverity.Info)));
        }

        return tables;
    }
}
