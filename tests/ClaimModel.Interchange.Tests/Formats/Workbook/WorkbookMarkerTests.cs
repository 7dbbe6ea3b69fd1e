using ClaimModel.Interchange.Formats.Workbook;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace ClaimModel.Interchange.Tests.Formats.Workbook;

public sealed class WorkbookMarkerTests
{
    [Fact]
    public void Write_Problems_AreCommentsAndColorsOnTheirCells()
    {
        var workbook = Created(new ClaimDataset { Claims = [new Claim { Id = "a", Text = "b", Claimants = ["nobody"] }] });
        var problems = WorkbookReader.Read(workbook, ReadOptions.Default).Validate().Diagnostics;

        using var document = SpreadsheetDocument.Open(Marked(workbook, problems), false);

        var claims = (WorksheetPart)document.WorkbookPart!.GetPartById("Claims");
        var comments = claims.WorksheetCommentsPart!.Comments!.Descendants<Comment>().ToDictionary(static comment => comment.Reference!.Value!, static comment => comment.InnerText);
        comments["D2"].Should().StartWith("error CM4102: Claim \"a\" names the claimant \"nobody\"");
        comments["B1"].Should().StartWith("The statement as a sentence", "other comments remain");
        ColorOf(document, claims, "D2").Should().Be("FFF8B4B4");
        claims.Worksheet!.Descendants<Cell>().Single(static cell => cell.CellReference == "D2").InnerText.Should().Be("nobody");
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(static error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").Should().BeEmpty();
    }

    [Fact]
    public void Write_WorkbookOfAnotherProgram_AddsCellsThatDoNotExist()
    {
        var workbook = TestWorkbook.Of(("Claims", TestWorkbook.Row(1, "id", "text", "tags") + "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>a</v></c><c r=\"C3\" t=\"str\"><v>b</v></c></row>"), ("Notes", TestWorkbook.Row(1, "x")));
        var problems = WorkbookReader.Read(workbook, ReadOptions.Default).Diagnostics;

        using var document = SpreadsheetDocument.Open(Marked(workbook, problems), false);

        var parts = document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(sheet => (WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)).ToArray();
        parts[0].Worksheet!.Descendants<Cell>().Where(static cell => cell.CellReference is not null).Select(static cell => cell.CellReference!.Value).Should().Equal("A3", "B3", "C3");
        ColorOf(document, parts[0], "B3").Should().Be("FFF8B4B4");
        parts[0].WorksheetCommentsPart!.Comments!.Descendants<Comment>().Should().ContainSingle().Which.InnerText.Should().Contain("The claim has no \"text\"");
        parts[0].VmlDrawingParts.Should().ContainSingle();
        parts[1].Worksheet!.Descendants<Cell>().Should().HaveCount(1);
    }

    [Fact]
    public void Write_NoProblems_IsTheSameBytes()
    {
        var workbook = Created(new());

        Marked(workbook, []).ToArray().Should().Equal(workbook);
    }

    [Fact]
    public void Write_MarkedTwice_KeepsTheFirstComment()
    {
        var workbook = Created(new ClaimDataset { Claims = [new Claim { Id = "a", Text = "b", Claimants = ["nobody"] }] });
        var problems = WorkbookReader.Read(workbook, ReadOptions.Default).Validate().Diagnostics;

        using var document = SpreadsheetDocument.Open(Marked(Marked(workbook, problems).ToArray(), problems), false);

        ((WorksheetPart)document.WorkbookPart!.GetPartById("Claims")).WorksheetCommentsPart!.Comments!.Descendants<Comment>()
            .Single(static comment => comment.Reference == "D2").InnerText.Split("CM4102").Should().HaveCount(3);
    }

    private static byte[] Created(ClaimDataset dataset)
    {
        using var output = new MemoryStream();
        WorkbookWriter.Write(dataset, output, static (_, heading, _) => Assert.Fail(heading), CancellationToken.None);
        return output.ToArray();
    }

    private static MemoryStream Marked(byte[] workbook, IEnumerable<Diagnostic> problems)
    {
        var output = new MemoryStream();
        WorkbookMarker.Write(workbook, problems, output);
        output.Position = 0;
        return output;
    }

    private static string? ColorOf(SpreadsheetDocument document, WorksheetPart sheet, string reference)
    {
        var stylesheet = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var style = sheet.Worksheet!.Descendants<Cell>().Single(cell => cell.CellReference == reference).StyleIndex!.Value;
        var fill = stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)style).FillId!.Value;
        return stylesheet.Fills!.Elements<Fill>().ElementAt((int)fill).PatternFill!.ForegroundColor!.Rgb!.Value;
    }
}
