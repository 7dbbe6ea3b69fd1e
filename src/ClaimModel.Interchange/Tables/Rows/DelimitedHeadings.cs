using CsvHelper;

namespace ClaimModel.Interchange.Tables.Rows;

/// <summary>Examines the row of headings, by which formats are recognized.</summary>
internal static class DelimitedHeadings
{
    private const int MaxLength = 1 << 14;

    /// <summary>Returns the headings in the first line; empty if it is not a row of headings.</summary>
    /// <param name="beginning">The beginning of the file.</param>
    public static IReadOnlyList<string> Of(ReadOnlySpan<byte> beginning)
    {
        var line = FirstLineOf(beginning);
        if (line.IndexOfAny("{["u8) == 0)
        {
            return [];
        }

        using var reader = CsvReader.Create(line.ToArray(), SyntaxOf(beginning).ToReaderOptions());
        return reader.Read() ? [.. Enumerable.Range(0, reader.FieldCount).Select(index => reader.GetString(index).Trim())] : [];
    }

    /// <summary>Returns how cells are separated: by tabs, without quotes, if the first line contains one, and otherwise by commas.</summary>
    /// <param name="beginning">The beginning of the file.</param>
    public static DelimitedSyntax SyntaxOf(ReadOnlySpan<byte> beginning) => FirstLineOf(beginning).Contains((byte)'\t') ? DelimitedSyntax.Tsv : DelimitedSyntax.Csv with { Separator = ',' };

    private static ReadOnlySpan<byte> FirstLineOf(ReadOnlySpan<byte> beginning)
    {
        var text = beginning.StartsWith("\uFEFF"u8) ? beginning["\uFEFF"u8.Length..] : beginning;
        var end = text.IndexOfAny((byte)'\n', (byte)'\r');
        return text[..Math.Min(end < 0 ? text.Length : end, MaxLength)];
    }
}
