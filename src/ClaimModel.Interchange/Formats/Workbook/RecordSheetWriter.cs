using System.Globalization;
using System.Text.Json;
using ClaimModel.Interchange.Tables;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>Writes the sheet of a type of record, with explanations, drop-down lists and formats for the person who types.</summary>
/// <param name="type">The type of record.</param>
/// <param name="records">The records.</param>
/// <param name="onTooLong">Receives the heading and the record of a text that is too long for a cell, and is cut.</param>
internal sealed class RecordSheetWriter(RecordType type, IReadOnlyList<ExtensibleRecord> records, Action<string, ExtensibleRecord> onTooLong)
{
    private const string DrawingId = "drawing";

    /// <summary>The number of UTF-16 code units that a cell holds in Excel.</summary>
    private const int MaxLength = 32_767;

    private const int ProseWidth = 60;
    private const int TextWidth = 26;
    private const int MinWidth = 14;
    private const int MaxWidth = 36;

    /// <summary>The height of a line in points.</summary>
    private const int LineHeight = 15;

    private const int MaxLines = 12;

    private readonly RecordColumnSet _set = new(RecordLayout.Of(type));

    /// <summary>Writes the sheet.</summary>
    /// <exception cref="JsonException">A record cannot be written.</exception>
    public void Write(WorksheetPart part, bool isActive, CancellationToken cancellationToken)
    {
        _set.AddStandard();
        foreach (var record in records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _set.Add(record);
        }

        ColumnDescription[] columns = [.. _set.Headings().Select(heading => ColumnDescription.Of(RecordLayout.Of(type), heading))];
        using (var writer = OpenXmlWriter.Create(part))
        {
            writer.WriteStartElement(new Worksheet());
            writer.WriteElement(ViewOf(isActive));
            writer.WriteElement(new Columns(columns.Select(ColumnOf)));
            writer.WriteStartElement(new SheetData());
            WriteHeadings(writer, columns);
            WriteRows(writer, columns, cancellationToken);
            writer.WriteEndElement();
            WriteValidations(writer, columns);
            writer.WriteElement(new LegacyDrawing { Id = DrawingId });
            writer.WriteEndElement();
        }

        CellComments.Write(part, DrawingId, "ClaimModel", [.. columns.Select(static (column, index) => (1, index, column.Explanation))]);
    }

    private static SheetViews ViewOf(bool isActive) => new(new SheetView(
        new Pane { HorizontalSplit = 1, VerticalSplit = 1, TopLeftCell = "B2", ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen },
        new Selection { Pane = PaneValues.BottomRight, ActiveCell = "B2", SequenceOfReferences = new ListValue<StringValue> { InnerText = "B2" } })
    {
        TabSelected = isActive ? true : null,
        WorkbookViewId = 0,
    });

    private static Column ColumnOf(ColumnDescription column, int index) => new()
    {
        Min = (uint)index + 1,
        Max = (uint)index + 1,
        Width = WidthOf(column),
        CustomWidth = true,
        Style = StyleOf(column),
    };

    private static int WidthOf(ColumnDescription column) =>
        column.IsProse ? ProseWidth
        : Math.Clamp(column.Heading.Length + 3, column.Heading == "id" || column.IsList || column.Schema is TextSchema { Name.Length: 0 } or null ? TextWidth : MinWidth, MaxWidth);

    private static uint StyleOf(ColumnDescription column) =>
        column.Wraps ? WorkbookStyles.Prose : column.Schema is NumberSchema or BooleanSchema ? WorkbookStyles.General : WorkbookStyles.Text;

    private static void WriteHeadings(OpenXmlWriter writer, ColumnDescription[] columns)
    {
        writer.WriteStartElement(new Row { RowIndex = 1, Height = 32, CustomHeight = true });
        for (var i = 0; i < columns.Length; i++)
        {
            writer.WriteElement(TextCell(1, i, columns[i].Heading, columns[i].IsRequired ? WorkbookStyles.RequiredHeading : WorkbookStyles.Heading));
        }

        writer.WriteEndElement();
    }

    private void WriteRows(OpenXmlWriter writer, ColumnDescription[] columns, CancellationToken cancellationToken)
    {
        var indexes = columns.Select(static (column, index) => (column.Heading, index)).ToDictionary(StringComparer.Ordinal);
        for (var i = 0; i < records.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = i + 2;
            var cells = _set.ToCells(records[i]);
            writer.WriteStartElement(new Row { RowIndex = (uint)row, Height = LineHeight * cells.Max(cell => LinesOf(cell.Cell, columns[indexes[cell.Heading]])) });
            foreach (var (heading, text) in cells.OrderBy(cell => indexes[cell.Heading]))
            {
                if (text.Length > MaxLength)
                {
                    onTooLong(heading, records[i]);
                }

                writer.WriteElement(CellOf(row, indexes[heading], columns[indexes[heading]], text.Length <= MaxLength ? text : text[..(MaxLength - (char.IsHighSurrogate(text[MaxLength - 1]) ? 1 : 0))]));
            }

            writer.WriteEndElement();
        }
    }

    /// <summary>Returns an estimate of the number of lines that a text takes in its column; a spreadsheet adjusts it when the cell is edited.</summary>
    private static int LinesOf(string text, ColumnDescription column) => column.Wraps ? Math.Min(MaxLines, text.Split('\n').Sum(line => 1 + (line.Length / WidthOf(column)))) : 1;

    private static void WriteValidations(OpenXmlWriter writer, ColumnDescription[] columns)
    {
        var validations = columns.Select(ColumnValidation.Create).OfType<DataValidation>().ToArray();
        if (validations.Length > 0)
        {
            writer.WriteElement(new DataValidations(validations) { Count = (uint)validations.Length });
        }
    }

    private static Cell CellOf(int row, int index, ColumnDescription column, string text) => column.Schema switch
    {
        NumberSchema when IsExact(text) => new() { CellReference = CellReference.Of(row, index), CellValue = new(text) },
        BooleanSchema when text is "true" or "false" => new() { CellReference = CellReference.Of(row, index), DataType = CellValues.Boolean, CellValue = new(text == "true" ? "1" : "0") },
        _ => TextCell(row, index, text, WorkbookStyles.OfText(text, column.Wraps)),
    };

    /// <summary>Determines whether a spreadsheet keeps a number as it is written.</summary>
    private static bool IsExact(string text) =>
        text.Length <= 15 && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number.ToString("R", CultureInfo.InvariantCulture) == text;

    private static Cell TextCell(int row, int index, string text, uint style) => new(new InlineString(new Text(EscapedText.Encode(text)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        CellReference = CellReference.Of(row, index),
        DataType = CellValues.InlineString,
        StyleIndex = style,
    };
}
