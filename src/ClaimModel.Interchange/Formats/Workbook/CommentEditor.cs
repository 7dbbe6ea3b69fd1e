using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>Adds comments to a sheet that may have some; the text is added to a comment that the cell has. Not thread-safe.</summary>
internal sealed class CommentEditor
{
    private const string DrawingId = "claimmodelDrawing";
    private const string Author = "claimmodel validate";

    private static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";

    private readonly CommentList _list;
    private readonly Dictionary<string, Comment> _byCell = new(StringComparer.OrdinalIgnoreCase);
    private readonly VmlDrawingPart _drawing;
    private readonly XDocument _vml;
    private readonly uint _author;
    private int _nextShape = 200_001;

    public CommentEditor(WorksheetPart sheet)
    {
        var part = sheet.WorksheetCommentsPart ?? sheet.AddNewPart<WorksheetCommentsPart>("claimmodelComments");
        var comments = part.Comments ??= new(new Authors(), new CommentList());
        comments.Authors ??= new();
        _list = comments.CommentList ??= new();
        _author = (uint)comments.Authors.Elements<Author>().Count();
        comments.Authors.Append(new Author(Author));
        foreach (var comment in _list.Elements<Comment>())
        {
            _byCell.TryAdd(comment.Reference?.Value ?? "", comment);
        }

        _drawing = DrawingOf(sheet, out _vml);
    }

    /// <summary>Adds a comment.</summary>
    public void Add(int row, int column, string text)
    {
        if (_byCell.TryGetValue(CellReference.Of(row, column), out var existing))
        {
            existing.CommentText ??= new();
            existing.CommentText.Append(new Run(new Text(EscapedText.Encode($"\n\n{text}")) { Space = SpaceProcessingModeValues.Preserve }));
            return;
        }

        _list.Append(CellComments.Create(row, column, text, _author));
        var shape = XElement.Parse($"<xml xmlns:v=\"{Vml}\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">{CellComments.Shape(_nextShape++, row, column, text)}</xml>");
        _vml.Root!.Add(shape.Elements()); // a document that was read or created has a root
    }

    /// <summary>Writes the shapes of the comments.</summary>
    public void Save()
    {
        using var stream = _drawing.GetStream(FileMode.Create);
        _vml.Save(stream, SaveOptions.DisableFormatting);
    }

    private static VmlDrawingPart DrawingOf(WorksheetPart sheet, out XDocument vml)
    {
        if (sheet.Worksheet!.GetFirstChild<LegacyDrawing>()?.Id?.Value is { } id && sheet.TryGetPartById(id, out var part) && part is VmlDrawingPart existing) // the part has been read
        {
            using var stream = existing.GetStream();
            vml = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
            return existing;
        }

        vml = XDocument.Parse(CellComments.EmptyDrawing);
        var added = sheet.AddNewPart<VmlDrawingPart>(DrawingId);
        var drawing = new LegacyDrawing { Id = DrawingId };
        var worksheet = sheet.Worksheet;
        worksheet.RemoveAllChildren<LegacyDrawing>();
        var next = worksheet.ChildElements.FirstOrDefault(static child => child is LegacyDrawingHeaderFooter or DrawingHeaderFooter or Picture or OleObjects or Controls or WebPublishItems or TableParts or WorksheetExtensionList);
        if (next is null)
        {
            worksheet.Append(drawing);
        }
        else
        {
            worksheet.InsertBefore(drawing, next);
        }

        return added;
    }
}
