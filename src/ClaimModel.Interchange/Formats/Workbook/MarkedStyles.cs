using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>Adds styles to a workbook that differ from others only in their color. Not thread-safe.</summary>
internal sealed class MarkedStyles
{
    private readonly Stylesheet _stylesheet;
    private readonly Dictionary<DiagnosticSeverity, uint> _fills = [];
    private readonly Dictionary<(uint Style, DiagnosticSeverity Severity), uint> _styles = [];

    public MarkedStyles(WorkbookPart workbook)
    {
        var part = workbook.WorkbookStylesPart ?? workbook.AddNewPart<WorkbookStylesPart>("claimmodelStyles");
        _stylesheet = part.Stylesheet ??= WorkbookStyles.Create();
        _stylesheet.Fills ??= new(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }));
        _stylesheet.CellFormats ??= new(new CellFormat());
    }

    /// <summary>Returns the style that is like another, with the color of a severity.</summary>
    public uint Marked(uint style, DiagnosticSeverity severity)
    {
        if (_styles.TryGetValue((style, severity), out var marked))
        {
            return marked;
        }

        var formats = _stylesheet.CellFormats!; // set by the constructor
        var format = (CellFormat?)formats.Elements<CellFormat>().ElementAtOrDefault((int)style)?.CloneNode(true) ?? new();
        format.FillId = FillOf(severity);
        format.ApplyFill = true;
        marked = (uint)formats.Elements<CellFormat>().Count();
        formats.Append(format);
        formats.Count = marked + 1;
        _styles.Add((style, severity), marked);
        return marked;
    }

    private uint FillOf(DiagnosticSeverity severity)
    {
        if (_fills.TryGetValue(severity, out var fill))
        {
            return fill;
        }

        var fills = _stylesheet.Fills!; // set by the constructor
        fill = (uint)fills.Elements<Fill>().Count();
        fills.Append(WorkbookStyles.Solid(severity switch
        {
            DiagnosticSeverity.Error => "FFF8B4B4",
            DiagnosticSeverity.Warning => "FFFFE08A",
            _ => "FFCDE4F7",
        }));
        fills.Count = fill + 1;
        _fills.Add(severity, fill);
        return fill;
    }
}
