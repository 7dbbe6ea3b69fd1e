using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>Tells which cells are dates, by their styles. Immutable.</summary>
internal sealed partial class NumberFormats
{
    private readonly DateParts[] _byStyle;

    public NumberFormats(WorkbookPart workbook)
    {
        var stylesheet = workbook.WorkbookStylesPart?.Stylesheet;
        var custom = new Dictionary<uint, DateParts>();
        foreach (var format in stylesheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            custom[format.NumberFormatId?.Value ?? 0] = PartsOf(format.FormatCode?.Value ?? "");
        }

        _byStyle = [.. (stylesheet?.CellFormats?.Elements<CellFormat>() ?? []).Select(format => format.NumberFormatId?.Value ?? 0).Select(id => custom.TryGetValue(id, out var parts) ? parts : BuiltIn(id))];
    }

    /// <summary>Returns what the style of a cell shows of a date.</summary>
    public DateParts Of(uint style) => style < _byStyle.Length ? _byStyle[style] : DateParts.None;

    /// <summary>Returns what a number format shows of a date.</summary>
    public static DateParts PartsOf(string code)
    {
        var letters = NotLetters().Replace(code.Split(';')[0], "").ToLowerInvariant();
        var time = letters.IndexOfAny(['h', 's']) >= 0 ? DateParts.Time : DateParts.None;
        var parts = time
            | (letters.Contains('y', StringComparison.Ordinal) || letters.Contains('e', StringComparison.Ordinal) ? DateParts.Year : DateParts.None)
            | (letters.Contains('d', StringComparison.Ordinal) ? DateParts.Day | DateParts.Month : DateParts.None);
        var isMinute = time != DateParts.None && (parts & DateParts.Date) == 0;
        return letters.Contains('m', StringComparison.Ordinal) && !isMinute ? parts | DateParts.Month : parts;
    }

    /// <summary>Returns what a format shows that is not written in workbooks (ISO/IEC 29500-1, 18.8.30), including those of East Asian languages.</summary>
    private static DateParts BuiltIn(uint id) => id switch
    {
        14 or 15 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => DateParts.Date,
        16 => DateParts.Month | DateParts.Day,
        17 => DateParts.Year | DateParts.Month,
        22 => DateParts.Date | DateParts.Time,
        (>= 18 and <= 21) or (>= 32 and <= 35) or (>= 45 and <= 47) or 55 or 56 => DateParts.Time,
        _ => DateParts.None,
    };

    /// <summary>Matches texts in quotation marks, brackets such as <c>[Red]</c> and <c>[$-409]</c> but not <c>[h]</c>, escaped characters, and words that are no parts of dates.</summary>
    [GeneratedRegex("\"[^\"]*\"|\\[(?![hms]+\\])[^\\]]*\\]|\\\\.|_.|\\*.|AM/PM|A/P|General|0[.0]*[eE][+-]0+|[^a-zA-Z]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NotLetters();
}
