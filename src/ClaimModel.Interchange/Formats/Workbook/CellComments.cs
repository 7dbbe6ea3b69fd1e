using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>Writes comments on cells, and the shapes (VML) in which spreadsheets show them.</summary>
internal static class CellComments
{
    private const string Prolog =
        "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
        + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>"
        + "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

    /// <summary>A drawing without shapes.</summary>
    public const string EmptyDrawing = Prolog + "</xml>";

    /// <summary>Writes comments to a sheet that has none.</summary>
    /// <param name="sheet">The sheet; its <c>legacyDrawing</c> has to refer to the drawing.</param>
    /// <param name="drawingId">The relationship id of the drawing.</param>
    /// <param name="author">The author of the comments.</param>
    /// <param name="comments">The comments, each with the row and column of its cell, ordered by cell.</param>
    public static void Write(WorksheetPart sheet, string drawingId, string author, IReadOnlyList<(int Row, int Column, string Text)> comments)
    {
        var part = sheet.AddNewPart<WorksheetCommentsPart>("comments");
        using (var writer = OpenXmlWriter.Create(part))
        {
            writer.WriteStartElement(new Comments());
            writer.WriteElement(new Authors(new Author(author)));
            writer.WriteStartElement(new CommentList());
            foreach (var (row, column, text) in comments)
            {
                writer.WriteElement(Create(row, column, text, 0));
            }

            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        var drawing = sheet.AddNewPart<VmlDrawingPart>(drawingId);
        using var vml = new StreamWriter(drawing.GetStream(FileMode.Create), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        vml.Write(Prolog);
        for (var i = 0; i < comments.Count; i++)
        {
            vml.Write(Shape(1025 + i, comments[i].Row, comments[i].Column, comments[i].Text));
        }

        vml.Write("</xml>");
    }

    /// <summary>Creates a comment.</summary>
    public static Comment Create(int row, int column, string text, uint author) => new(new CommentText(new Run(
        new RunProperties(new FontSize { Val = 9 }, new RunFont { Val = "Tahoma" }),
        new Text(EscapedText.Encode(text)) { Space = SpaceProcessingModeValues.Preserve })))
    {
        Reference = CellReference.Of(row, column),
        AuthorId = author,
    };

    /// <summary>Returns the shape of a comment, which is hidden until the pointer is on the cell. Its size follows from the length of the text.</summary>
    public static string Shape(int id, int row, int column, string text)
    {
        var lines = text.Split('\n').Sum(static line => 1 + (line.Length / 48));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<v:shape id=\"_x0000_s{id}\" type=\"#_x0000_t202\" style=\"position:absolute;width:240pt;height:{Math.Clamp(lines + 1, 3, 24) * 12}pt;z-index:1;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{column + 1}, 15, {row - 1}, 2, {column + 3}, 31, {row + Math.Clamp(lines, 2, 23)}, 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row - 1}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>");
    }
}
