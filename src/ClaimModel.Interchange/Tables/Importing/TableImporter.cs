using System.Globalization;
using ClaimModel.Interchange.Tables.Mapping;
using ClaimModel.Interchange.Tables.Records;
using ClaimModel.Interchange.Tables.Rows;
using ClaimModel.Interchange.Tables.Suggestions;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Tables.Importing;

/// <summary>Imports the rows of a table.</summary>
internal static class TableImporter
{
    /// <summary>Imports a table.</summary>
    /// <param name="context">The destination.</param>
    /// <param name="rows">The rows, none of which has been read.</param>
    /// <param name="settings">The mapping; null to match the columns by their headings.</param>
    /// <param name="notation">The notation of tables that contain whole records; null if the table cannot be one.</param>
    public static void Import(ImportContext context, RowSource rows, TableSettings? settings, CellNotation? notation = null)
    {
        if (!rows.ReadContent())
        {
            context.Report(ImportRules.Syntax, "The table is empty; it has no row with content.", ImportOrigin.At(context.FileLocation));
            return;
        }

        var hasHeadings = settings?.Headings ?? true;
        var location = rows.Location;
        var headings = HeadingsOf(context, rows, hasHeadings);
        var isAtFirst = !hasHeadings;
        if (settings is null && notation is not null && RecordTableReader.IsHeading(rows, notation))
        {
            var reader = new RecordTableReader(context, rows, notation);
            if (!rows.ReadContent() || RecordTableReader.TypeOf(rows) is not null)
            {
                reader.Import();
                return;
            }

            isAtFirst = true; // a table with headings that only look like those of records
        }

        settings = settings is { Columns.IsEmpty: false } ? settings : HeadingWords.Map(headings, settings ?? new(), location);
        var isValid = true;
        var plan = new TablePlanner(settings, headings, (place, message) =>
        {
            isValid = false;
            context.Report(ImportRules.Mapping, message, ImportOrigin.At(place == DiagnosticLocation.Dataset ? location.Of(-1) : place));
        }).Plan();
        if (isValid)
        {
            ImportRows(context, rows, settings, plan, isAtFirst);
        }
    }

    private static void ImportRows(ImportContext context, RowSource rows, TableSettings settings, TablePlan plan, bool isAtFirst)
    {
        var builder = new RecordBuilder(plan, rows, context, settings);
        while (isAtFirst || rows.ReadContent())
        {
            isAtFirst = false;
            if (rows.Count != plan.Headings.Count)
            {
                ReportRagged(context, rows, plan.Headings.Count);
            }

            builder.Add();
        }
    }

    private static IReadOnlyList<string> HeadingsOf(ImportContext context, RowSource rows, bool hasHeadings)
    {
        var cells = new List<string>();
        for (var column = 0; column < rows.Count; column++)
        {
            if (hasHeadings && rows.ProblemOf(column) is { } problem)
            {
                context.Report(problem.Rule, problem.Message, new CellOrigin(rows.Location, column));
            }

            cells.Add(hasHeadings ? rows.Cell(column).Trim() : "");
        }

        var names = TablePlanner.NamesOf(cells);
        for (var column = 0; hasHeadings && column < cells.Count; column++)
        {
            if (cells[column].Length == 0 && column < cells.FindLastIndex(static cell => cell.Length > 0))
            {
                context.Report(ImportRules.Doubtful, string.Create(CultureInfo.InvariantCulture, $"The heading of the column is empty; a mapping refers to the column as \"#{column + 1}\"."), new CellOrigin(rows.Location, column));
            }
            else if (cells[column].Length > 0 && names[column] != cells[column])
            {
                context.Report(ImportRules.Doubtful, $"Another column has the heading {MessageText.Quoted(cells[column])} too; a mapping refers to this one as {MessageText.Quoted(names[column])}.", new CellOrigin(rows.Location, column));
            }
        }

        return names;
    }

    private static void ReportRagged(ImportContext context, RowSource rows, int expected)
    {
        if (rows.Count < expected)
        {
            context.Report(ImportRules.Doubtful, $"The row has {MessageText.Count(rows.Count, "cell")}, where {MessageText.Number(expected)} are expected; the other cells are taken as empty.", new CellOrigin(rows.Location, -1));
            return;
        }

        for (var column = expected; column < rows.Count; column++)
        {
            if (rows.ProblemOf(column) is not null || !string.IsNullOrWhiteSpace(rows.Cell(column)))
            {
                context.Report(ImportRules.Doubtful, $"The row has {MessageText.Count(rows.Count, "cell")}, where {MessageText.Number(expected)} are expected; the others are kept in custom members.", new CellOrigin(rows.Location, column));
                return;
            }
        }
    }
}
