using DocumentFormat.OpenXml.Spreadsheet;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>The styles of workbooks that are written, by their indexes.</summary>
internal static class WorkbookStyles
{
    /// <summary>Numbers and booleans.</summary>
    public const uint General = 0;

    /// <summary>Texts, which spreadsheets do not convert to numbers, dates or formulas.</summary>
    public const uint Text = 1;

    /// <summary>Long texts, with line breaks.</summary>
    public const uint Prose = 2;

    /// <summary>Headings.</summary>
    public const uint Heading = 3;

    /// <summary>Headings of members that are required.</summary>
    public const uint RequiredHeading = 4;

    /// <summary>Texts that begin like a formula.</summary>
    public const uint QuotedText = 5;

    /// <summary>Long texts that begin like a formula.</summary>
    public const uint QuotedProse = 6;

    private const uint TextFormat = 49;

    public static Stylesheet Create() => new(
        new Fonts(
            new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }),
            new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid("FFE7ECF3"),
            Solid("FFCBD8EA")),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(new Color { Rgb = "FF7F8FA9" }) { Style = BorderStyleValues.Thin }, new DiagonalBorder())),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new CellFormats(
            Format(0, wraps: false),
            Format(TextFormat, wraps: false),
            Format(TextFormat, wraps: true),
            HeadingFormat(fill: 2),
            HeadingFormat(fill: 3),
            Format(TextFormat, wraps: false, isQuoted: true),
            Format(TextFormat, wraps: true, isQuoted: true)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    /// <summary>Returns the style of a text: with a quote prefix if the text begins like a formula.</summary>
    public static uint OfText(string text, bool isProse) => (text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\'', ..], isProse) switch
    {
        (true, true) => QuotedProse,
        (true, false) => QuotedText,
        (false, true) => Prose,
        _ => Text,
    };

    /// <summary>Returns a fill of one color.</summary>
    public static Fill Solid(string argb) => new(new PatternFill(new ForegroundColor { Rgb = argb }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static CellFormat Format(uint format, bool wraps, bool isQuoted = false) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps ? true : null })
    {
        NumberFormatId = format,
        FontId = 0,
        FillId = 0,
        BorderId = 0,
        FormatId = 0,
        ApplyNumberFormat = format != 0 ? true : null,
        ApplyAlignment = true,
        QuotePrefix = isQuoted ? true : null,
    };

    private static CellFormat HeadingFormat(uint fill) => new(new Alignment { Vertical = VerticalAlignmentValues.Center, WrapText = true })
    {
        NumberFormatId = TextFormat,
        FontId = 1,
        FillId = fill,
        BorderId = 1,
        FormatId = 0,
        ApplyNumberFormat = true,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
    };
}
