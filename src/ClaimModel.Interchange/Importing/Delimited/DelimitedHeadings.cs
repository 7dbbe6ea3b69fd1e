using System.Text;

namespace ClaimModel.Interchange.Importing.Delimited;

/// <summary>Examines the row of headings, by which formats are recognized.</summary>
internal static class DelimitedHeadings
{
    private const int MaxLength = 1 << 14;

    /// <summary>Returns the headings in the first line; empty if it is not a row of several headings.</summary>
    /// <param name="beginning">The beginning of the file.</param>
    public static IReadOnlyList<string> Of(ReadOnlySpan<byte> beginning)
    {
        var line = FirstLineOf(beginning);
        return line.IndexOfAny('{', '[') == 0 ? [] : [.. line.Split(SeparatorOf(beginning)).Select(static heading => heading.Trim(' ', '"'))];
    }

    /// <summary>Returns the separator: a tab if the first line contains one, and otherwise a comma.</summary>
    public static char SeparatorOf(ReadOnlySpan<byte> beginning) => FirstLineOf(beginning).Contains('\t') ? '\t' : ',';

    private static string FirstLineOf(ReadOnlySpan<byte> beginning)
    {
        var end = beginning.IndexOfAny((byte)'\n', (byte)'\r');
        return Encoding.UTF8.GetString(beginning[..Math.Min(end < 0 ? beginning.Length : end, MaxLength)]).TrimStart('\uFEFF');
    }
}
