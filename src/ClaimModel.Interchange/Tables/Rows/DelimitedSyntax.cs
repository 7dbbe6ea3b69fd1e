namespace ClaimModel.Interchange.Tables.Rows;

/// <summary>How the cells of a text are separated.</summary>
/// <param name="Separator">The separator; null to detect a comma, semicolon, tab or vertical bar in the first lines.</param>
/// <param name="HasQuotes">Whether cells can be in quotation marks, as RFC 4180 specifies; otherwise, quotation marks are characters as any other.</param>
internal sealed record DelimitedSyntax(char? Separator, bool HasQuotes)
{
    public static DelimitedSyntax Csv { get; } = new(null, true);

    public static DelimitedSyntax Tsv { get; } = new('\t', false);
}
