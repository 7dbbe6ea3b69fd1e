using ClaimModel.Interchange.Tables.Records;
using ClaimModel.Interchange.Tables.Rows;

namespace ClaimModel.Interchange.Formats.Tables;

/// <summary>Tables in text: CSV and TSV.</summary>
/// <param name="name">The name of the format.</param>
/// <param name="description">The description of the format.</param>
/// <param name="extensions">The extensions of files.</param>
/// <param name="syntax">How cells are separated.</param>
internal sealed class DelimitedFormat(string name, string description, ValueList<string> extensions, DelimitedSyntax syntax) : IImportFormat, IExportFormat, ITableFormat
{
    public static DelimitedFormat Csv { get; } = new("csv", "comma-separated values, also with semicolons or vertical bars", [".csv"], DelimitedSyntax.Csv);

    public static DelimitedFormat Tsv { get; } = new("tsv", "tab-separated values", [".tsv", ".tab"], DelimitedSyntax.Tsv);

    public string Name => name;

    public string Description => description;

    public ValueList<string> Extensions => extensions;

    /// <summary>Never recognized by content: any text could be a table.</summary>
    public bool Recognizes(ReadOnlySpan<byte> beginning) => false;

    public RowSource OpenRows(ImportContext context) => new DelimitedRows(context.Input, syntax, context, context.Options.File);

    public void Import(ImportContext context) => new MappedTables(context, syntax).Import();

    public void Export(ExportContext context) => new RecordTableWriter(context, syntax).Write();
}
