using System.IO.Compression;
using System.Text;
using ClaimModel.Interchange.Formats.Workbook;
using static ClaimModel.Interchange.Tests.Formats.Workbook.TestWorkbook;

namespace ClaimModel.Interchange.Tests.Formats.Workbook;

public sealed class WorkbookReaderTests
{
    private const string DateStyles = """<numFmts><numFmt numFmtId="164" formatCode="[$-409]mmm\ yyyy"/><numFmt numFmtId="165" formatCode="yyyy"/><numFmt numFmtId="166" formatCode="0.00&quot; days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>""";

    [Fact]
    public void Read_CellsOfAllKinds_AreTexts()
    {
        var rows = Row(1, "id", "text", "statusReason", "tags", "proposition.subject", "proposition.predicate", "proposition.quantity.amount", "proposition.quantity.approximate")
            + """<row r="5" hidden="1"><c r="A5"><v>12</v></c><c r="B5" t="s"><v>0</v></c><c r="C5" t="s"><v>1</v></c><c r="D5" t="str"><f>A1</f><v>a; b</v></c><c r="E5"><v>1.10</v></c><c r="F5" t="inlineStr"><is><r><t>p</t></r><r><rPr/><t>q</t></r></is></c><c r="G5"><v>0.10000000000000001</v></c><c r="H5" t="b"><v>1</v></c></row>""";

        var read = Read(Build([("Claims", rows)], """<si><t xml:space="preserve"> _x005F_x0041_ _x0041_ </t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>"""));

        read.Diagnostics.Select(static problem => problem.ToString()).Should().Equal("f.xlsx(Claims!D5): info CM7005: Formulas were not evaluated; their stored results were read: 1 cell, such as D5, where \"=A1\" is read as \"a; b\".");
        var claim = read.Dataset.Claims.Should().ContainSingle().Subject;
        (claim.Id.Value, claim.Text, claim.StatusReason).Should().Be(("12", " _x0041_ A ", "rich text"));
        claim.Tags.Should().Equal("a", "b");
        (claim.Proposition!.Subject, claim.Proposition.Predicate, claim.Proposition.Quantity!.Amount.ToString(), claim.Proposition.Quantity.Approximate).Should().Be(("1.10", "pq", "0.1", true));
    }

    [Theory]
    [InlineData("1", "42837", "2017-04-12")]
    [InlineData("1", "1", "1900-01-01")]
    [InlineData("1", "61", "1900-03-01")]
    [InlineData("2", "42837.627777777779", "2017-04-12T15:04:00")]
    [InlineData("2", "42837", "2017-04-12")]
    [InlineData("3", "42826", "2017-04")]
    [InlineData("3", "42837", "2017-04-12")]
    [InlineData("4", "42736", "2017")]
    [InlineData("0", "2017", "2017")]
    [InlineData("5", "2017", "2017")]
    public void Read_Dates_AreEdtf(string style, string value, string expected) => DateOf(style, value, "").Should().Be(expected);

    [Fact]
    public void Read_DateSystem1904_IsRespected() => DateOf("1", "41375", "<workbookPr date1904=\"1\"/>").Should().Be("2017-04-12");

    [Fact]
    public void Read_Problems_AreReportedAtTheirCellsInOrder()
    {
        var claims = Row(1, "id", "text", "speeker", "claimants", "assertedOn", "id", "", "citations[2].source")
            + Row(2, "a", "b", "x", "nobody", "soon", "z", "lost", "s; t")
            + "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>c</t></is></c><c r=\"B4\" t=\"e\"><v>#N/A</v></c><c r=\"E4\"><f>TODAY()</f></c></row>"
            + Row(5, "d", "", "y")
            + Row(6, " ", " ");
        var actors = Row(1, "id", "kind", "name") + Row(2, "a", "Person", "A");

        var report = Read(Of(("Claims", claims), ("Actors", actors), ("Notes", Row(1, "a note")))).Validate();

        report.Diagnostics.Where(static problem => problem.Code != "CM4402").Select(static problem => $"{problem.Location} {problem.Severity} {problem.Code}").Should().Equal(
            "f.xlsx(Claims!C1) Warning CM0013",
            "f.xlsx(Claims!F1) Error CM7008",
            "f.xlsx(Claims!D2) Error CM4102",
            "f.xlsx(Claims!E2) Error CM0015",
            "f.xlsx(Claims!G2) Error CM7008",
            "f.xlsx(Claims!H2) Error CM0014",
            "f.xlsx(Claims!B4) Error CM7003",
            "f.xlsx(Claims!E4) Error CM7003",
            "f.xlsx(Claims!B5) Error CM0007",
            "f.xlsx(Actors!B2) Error CM0011",
            "f.xlsx(Notes!A1) Info CM7007");
    }

    [Fact]
    public void Read_MergedCells_RepeatTheFirst()
    {
        var rows = Row(1, "id", "text", "assertedOn") + Row(2, "a", "b", "2017") + Row(3, "c", "d") + Row(4, "e", "f") + "|<mergeCells><mergeCell ref=\"C2:C3\"/><mergeCell ref=\"A1:B1\"/></mergeCells>";

        var read = Read(Of(("claims", rows)));

        read.Dataset.Claims.Select(static claim => claim.AssertedOn?.ToString()).Should().Equal("2017", "2017", null);
        read.Diagnostics.Should().ContainSingle().Which.Message.Should().Be("Cells that are merged with the one above them have its text: 1 cell, such as C3, where \"2017\" is also \"2017\".");
    }

    [Fact]
    public void Read_DatasetSheet_IsTheMetadata()
    {
        var read = Read(Of(("Dataset", Row(1, "title", "language") + Row(2, "T", "en") + Row(3, "U")), ("Units", Row(1, "id", "base", "conversionMultiplier") + Row(2, "mi", "km", "about ten"))));

        (read.Dataset.Title, read.Dataset.Language!.ToString()).Should().Be(("T", "en"));
        read.Diagnostics.Select(static problem => $"{problem.Location} {problem.Code}").Should().Equal("f.xlsx(Dataset!A3) CM7007", "f.xlsx(Units!C2) CM0009");
    }

    [Fact]
    public void Read_OtherWorkbook_IsOneError() =>
        Read(Of(("Claims", Row(1, "statement", "who said it", "where")), ("Sheet2", ""))).Diagnostics.Should().ContainSingle().Which.Message.Should().StartWith("The workbook has no sheet named Dataset, Actors,");

    [Fact]
    public void Read_NoWorkbook_IsOneError()
    {
        var workbook = Of(("Claims", Row(1, "id", "text") + Row(2, "a", "b")));
        byte[][] inputs = [[], "PK\u0003\u0004"u8.ToArray(), Encoding.UTF8.GetBytes("id,text\n"), workbook[..(workbook.Length / 2)], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], OtherArchive(), Of(("Claims", "<row"))];
        foreach (var input in inputs)
        {
            Read(input).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("CM7001");
        }
    }

    [Fact]
    public void Read_DamagedAnywhere_NeverThrows()
    {
        var workbook = Of(("Claims", Row(1, "id", "text") + Row(2, "a", "b")));
        for (var i = 0; i < workbook.Length; i += 13)
        {
            var damaged = workbook.ToArray();
            damaged[i] ^= 0x55;
            Read(damaged);
        }
    }

    [Fact]
    public void Read_ZipBomb_IsOneError()
    {
        var bomb = Of(("Claims", Row(1, "id", "text") + new string(' ', 5_000_000)));

        WorkbookReader.Read(bomb, new ReadOptions { MaxBytes = 1 << 20 }).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("CM7002");
    }

    [Fact]
    public void Read_LongStringInManyCells_IsOneError()
    {
        var cells = string.Concat(Enumerable.Range(2, 20).Select(static row => $"<row r=\"{row}\"><c t=\"s\"><v>0</v></c></row>"));
        var workbook = Build([("Claims", Row(1, "text") + cells)], $"<si><t>{new string('x', 100_000)}</t></si>");

        WorkbookReader.Read(workbook, new ReadOptions { MaxBytes = 1 << 20 }).Diagnostics.Should().ContainSingle(static problem => problem.Severity == DiagnosticSeverity.Error).Which.Code.Should().Be("CM7002");
    }

    [Fact]
    public void Read_DocumentTypeDefinition_IsOneError()
    {
        using var content = new MemoryStream();
        content.Write(Of(("Claims", Row(1, "id", "text"))));
        using (var archive = new ZipArchive(content, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("xl/s0.xml")!.Delete();
            using var stream = archive.CreateEntry("xl/s0.xml").Open();
            stream.Write("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>"u8);
        }

        Read(content.ToArray()).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("CM7001");
    }

    private static string? DateOf(string style, string value, string properties)
    {
        var rows = Row(1, "id", "text", "assertedOn") + $"<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c><c s=\"{style}\"><v>{value}</v></c></row>";
        return Read(Build([("Claims", rows)], styles: DateStyles, workbookProperties: properties)).Dataset.Claims[0].AssertedOn?.ToString();
    }

    private static byte[] OtherArchive()
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("a.txt");
        }

        return content.ToArray();
    }

    private static ReadResult Read(byte[] workbook) => WorkbookReader.Read(workbook, new ReadOptions { File = "f.xlsx" });
}
