using CsvHelper;

namespace ClaimModel.Interchange.Tables.Rows;

/// <summary>How the cells of a text are separated.</summary>
/// <param name="Separator">The separator; null to detect a comma, semicolon, tab or vertical bar in the first lines, and to write commas.</param>
/// <param name="HasQuotes">Whether cells can be in quotation marks, as RFC 4180 specifies; otherwise, quotation marks are characters as any other.</param>
internal sealed record DelimitedSyntax(char? Separator, bool HasQuotes)
{
    public static DelimitedSyntax Csv { get; } = new(null, true);

    public static DelimitedSyntax Tsv { get; } = new('\t', false);

    private CsvMode Mode => HasQuotes ? CsvMode.Rfc4180 : CsvMode.NoEscape;

    /// <summary>Returns the options to read all rows, including that of the headings.</summary>
    public CsvReaderOptions ToReaderOptions() => new() { Separator = Separator, HasHeader = false, Mode = Mode };

    /// <summary>Creates a writer of rows, in UTF-8 with line feeds. The caller disposes it, which leaves the output open.</summary>
    public CsvWriter CreateWriter(Stream output) => CsvWriter.Create(output, new CsvWriterOptions { Separator = Separator ?? ',', Mode = Mode, NewLine = "\n" }, leaveOpen: true);
}
