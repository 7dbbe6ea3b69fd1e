using ClaimModel.Interchange.Exporting;
using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Importing.Delimited;
using ClaimModel.Values;
using nietras.SeparatedValues;

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
        DelimitedRow? headings = null;
        var isOwn = false; // exported by this class, with guards against formulas
        foreach (var row in DelimitedFile.Read(context))
        {
            if (headings is null)
            {
                headings = row;
                isOwn = row.Cells.Contains(NliExportPair.ContradictionIdName);
                if (!NliRecognition.IsPair(row.Cells))
                {
                    throw new ImportFailure(ImportRules.Required, $"The headings {MessageText.List(row.Cells)} do not name two sentences and a label; \"premise\", \"hypothesis\" and \"label\" do, or \"sentence1\", \"sentence2\" and \"gold_label\".", row.Locate(0, context.Options.File));
                }

                continue;
            }

            if (row.Cells.Length > headings.Cells.Length)
            {
                context.Report(ImportRules.Doubtful, $"The row has {MessageText.Count(row.Cells.Length, "cell")}, but there are {MessageText.Count(headings.Cells.Length, "heading")}; the others are not imported.", new DelimitedOrigin(row, context.Options.File, static _ => -1));
            }

            var fields = headings.Cells.Zip(row.Cells).Select((cell, index) => new NliField(cell.First, cell.Second.Length == 0 ? null : isOwn ? FormulaGuard.Unprotect(cell.Second) : cell.Second, null, new DelimitedOrigin(row, context.Options.File, _ => index)));
            importer.Add([.. fields], new DelimitedOrigin(row, context.Options.File, static _ => -1));
        }

        if (headings is null)
        {
            throw new ImportFailure(ImportRules.Required, "The file is empty; a row of headings is required.");
        }

        importer.Complete();
    }

    public void Export(ExportContext context)
    {
        using var text = context.CreateTextWriter();
        using var writer = new Sep(',').Writer(static options => options with { Escape = true }).To(text, leaveOpen: true);
        writer.Header.Add([.. NliExportPair.Names]);
        foreach (var pair in NliExporter.Pairs(context))
        {
            using var row = writer.NewRow();
            foreach (var (name, value) in pair.Members)
            {
                row[name].Set(FormulaGuard.Protect(value ?? ""));
            }
        }
    }
}
