using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Translation;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>Reads datasets in workbooks with a sheet for each type of record, and reports all problems at their cells in one pass.</summary>
internal static class WorkbookReader
{
    /// <summary>Reads a workbook.</summary>
    /// <param name="bytes">The workbook.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadOptions options, CancellationToken cancellationToken = default)
    {
        try
        {
            return WorkbookFile.Read(bytes, WorkbookLimits.Of(options), file => Read(file, options, cancellationToken) ?? throw new ImportFailure(
                ImportRules.Syntax,
                $"The workbook has no sheet named {string.Join(", ", RecordSheet.Types.SkipLast(1).Select(RecordSheet.NameOf))} or {RecordSheet.NameOf(RecordSheet.Types[^1])} "
                + "with members of such records as headings. \"claimmodel new claims.xlsx\" creates a workbook with them; other workbooks are imported with \"claimmodel import\"."));
        }
        catch (ImportFailure failure)
        {
            return TranslatedDataset.Fail(TranslatedDataset.Problem(failure.Rule, failure.Message, failure.Location ?? DiagnosticLocation.OfValue("", options.File)));
        }
    }

    /// <summary>Reads the sheets with records; null if there are none.</summary>
    /// <exception cref="ImportFailure">A sheet exceeds a limit.</exception>
    public static ReadResult? Read(WorkbookFile file, ReadOptions options, CancellationToken cancellationToken)
    {
        var names = file.Sheets.Select(static sheet => sheet.Name).ToArray();
        var problems = new List<Diagnostic>();
        var json = new TranslatedJson(1 << 16);
        var tables = RecordTables.Find(file, names, options, problems, cancellationToken);
        if (tables.Count == 0)
        {
            return null;
        }

        Write(tables, json);
        var faulty = problems.Where(static problem => problem.Severity == DiagnosticSeverity.Error).Select(static problem => (problem.Location.Sheet, problem.Location.Cell)).ToHashSet();
        var locations = new SheetLocations(json.Marks, names, options.File);
        return TranslatedDataset.Read(json, locations, problems, options, IsReported, cancellationToken);

        // A member is missing because of a problem that has been reported at its cell.
        bool IsReported(Diagnostic diagnostic) => diagnostic.Rule != JsonRules.MissingMember || !faulty.Contains((diagnostic.Location.Sheet, diagnostic.Location.Cell));
    }

    private static void Write(IReadOnlyList<RecordTable> tables, TranslatedJson json)
    {
        var dataset = tables.FirstOrDefault(static table => table.Type == RecordType.Dataset);
        if (dataset is null || !dataset.TryWriteFirst(json, WriteMembers))
        {
            var mark = SheetLocations.Mark(tables[0].Index, 1, 0);
            json.StartObject(mark);
            WriteMembers(hasVersion: false, mark);
            json.EndObject(mark);
        }

        void WriteMembers(bool hasVersion, long mark)
        {
            if (!hasVersion)
            {
                json.Name("claimModel", mark);
                json.Text("1.0", mark);
            }

            foreach (var table in tables.Where(static table => table.Type != RecordType.Dataset))
            {
                table.WriteList(json);
            }
        }
    }
}
