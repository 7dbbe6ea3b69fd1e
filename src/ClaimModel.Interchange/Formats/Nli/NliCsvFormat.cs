using ClaimModel.Interchange.Exporting;
using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Tables.Importing;
using ClaimModel.Interchange.Tables.Rows;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Formats.Nli;

/// <summary>Pairs of natural language inference as comma-separated values, or as tab-separated ones.</summary>
internal sealed class NliCsvFormat : IImportFormat, IExportFormat
{
    public string Name => "nli-csv";

    public string Description => "pairs of natural language inference (CSV or TSV)";

    public ValueList<string> Extensions => [];

    public bool Recognizes(ReadOnlySpan<byte> beginning) => NliRecognition.IsOnlyPair(DelimitedHeadings.Of(beginning));

    public void Import(ImportContext context)
    {
        var importer = new NliImporter(context);
        using var rows = new HeadedRows(context);
        if (!NliRecognition.IsPair(rows.Headings))
        {
            throw new ImportFailure(ImportRules.Required, $"The headings {MessageText.List(rows.Headings)} do not name two sentences and a label; \"premise\", \"hypothesis\" and \"label\" do, or \"sentence1\", \"sentence2\" and \"gold_label\".", rows.Location.Of(0));
        }

        var isOwn = rows.Headings.Contains(NliExportPair.ContradictionIdName); // exported by this class, with guards against formulas
        while (rows.Read())
        {
            var location = rows.Location;
            var fields = new NliField[rows.Count];
            for (var column = 0; column < fields.Length; column++)
            {
                var cell = rows.Cell(column);
                fields[column] = new(rows.Headings[column], cell.Length == 0 ? null : isOwn ? FormulaGuard.Unprotect(cell) : cell, null, new CellOrigin(location, column));
            }

            importer.Add(fields, new CellOrigin(location, -1));
        }

        importer.Complete();
    }

    public void Export(ExportContext context)
    {
        using var writer = DelimitedSyntax.Csv.CreateWriter(context.Output);
        writer.WriteRecord(NliExportPair.Names);
        foreach (var pair in NliExporter.Pairs(context))
        {
            writer.WriteRecord([.. pair.Members.Select(static member => FormulaGuard.Protect(member.Value ?? ""))]);
        }
    }
}
