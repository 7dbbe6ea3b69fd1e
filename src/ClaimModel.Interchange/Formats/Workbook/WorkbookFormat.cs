using ClaimModel.Interchange.Translation;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>Datasets in workbooks (.xlsx).</summary>
internal sealed class WorkbookFormat : IImportFormat, IExportFormat
{
    public string Name => "xlsx";

    public string Description => "workbooks of Excel and other spreadsheet programs";

    public ValueList<string> Extensions { get; } = [".claims.xlsx", ".xlsx", ".xlsm"];

    public bool IsBinary => true;

    public bool Recognizes(ReadOnlySpan<byte> beginning) => WorkbookFile.IsMatch(beginning);

    public void Import(ImportContext context)
    {
        var options = new ReadOptions { File = context.Options.File, MaxDiagnostics = context.Options.MaxDiagnostics };
        WorkbookFile.Read(context.ReadBytes(), WorkbookLimits.Of(context.Options), file =>
        {
            if (context.Options.Mapping is null && WorkbookReader.Read(file, options, context.CancellationToken) is { } read)
            {
                TranslatedImport.Add(read, context);
            }
            else
            {
                new MappedSheets(context, file).Import();
            }

            return true;
        });
    }

    public void Export(ExportContext context) => WorkbookWriter.Write(
        context.Dataset,
        context.Output,
        (type, heading, record) => context.NoteLoss($"{type.Name}.{heading}", "a cell holds 32,767 characters; the text was cut", record.ReferenceId),
        context.CancellationToken);
}
