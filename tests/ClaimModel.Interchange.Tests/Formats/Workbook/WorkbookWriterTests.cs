using System.Text.Json;
using ClaimModel.Interchange.Formats.Workbook;
using ClaimModel.Tests.Support;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace ClaimModel.Interchange.Tests.Formats.Workbook;

public sealed class WorkbookWriterTests
{
    private static readonly ClaimDataset Moscow = ClaimDataset.Load(Path.Combine(Repository.Root, "docs", "examples", "moscow-2017.claims.json"));

    [Fact]
    public void Write_Moscow_IsReadAgain() => AssertRoundTrip(Moscow);

    [Fact]
    public void Write_EveryMemberOfEveryType_IsReadAgain() => AssertRoundTrip(Samples.Maximal);

    [Fact]
    public void Write_NaughtyStrings_AreReadAgain()
    {
        var strings = JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(SuiteFiles.PathOf("naughty-strings/blns.json")))!;

        AssertRoundTrip(new ClaimDataset { Claims = [.. strings.Select((text, index) => new Claim { Id = $"c{index}", Text = text, Tags = [text, text], Extensions = Extensions.Empty.With("x-t", JsonSerializer.Serialize(text)) })] });
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("'a")]
    [InlineData("\t=1")]
    [InlineData("\r\n=1")]
    [InlineData("_x0041_ _x005F_")]
    [InlineData("\u0000\u001F\uFFFE")]
    [InlineData(" ")]
    [InlineData("2017-04")]
    public void Write_DifficultTexts_AreTextCells(string text)
    {
        var dataset = new ClaimDataset { Title = text, Claims = [new Claim { Id = "a", Text = text, Tags = [text] }] };
        AssertRoundTrip(dataset);
        using var document = SpreadsheetDocument.Open(new MemoryStream(Write(dataset)), false);
        var cells = document.WorkbookPart!.WorksheetParts.SelectMany(static part => part.Worksheet!.Descendants<Cell>()).ToArray();

        cells.Should().OnlyContain(static cell => cell.CellFormula == null && cell.DataType! == CellValues.InlineString);
    }

    [Fact]
    public void Write_Dataset_IsAValidWorkbook()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Write(Samples.Maximal)), false);

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(static error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").Should().BeEmpty();
    }

    [Fact]
    public void Write_Claims_HasHelpForThePersonWhoTypes()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Write(new())), false);
        var claims = (WorksheetPart)document.WorkbookPart!.GetPartById("Claims");
        var validations = claims.Worksheet!.Descendants<DataValidation>().ToDictionary(HeadingOf, static validation => validation.Formula1!.Text);
        string HeadingOf(DataValidation validation)
        {
            _ = CellReference.TryParse(validation.SequenceOfReferences!.InnerText!.Split(':')[0], out _, out var column);
            return claims.Worksheet!.Descendants<Cell>().ElementAt(column).InnerText;
        }

        validations["modality"].Should().Be("\"fact,value,policy,prediction,promise,allegation\"");
        validations["claimants"].Should().Be("OFFSET(Actors!$A$2,0,0,MAX(1,COUNTA(Actors!$A$2:$A$1048576)),1)");
        validations["citations[1].source"].Should().StartWith("OFFSET(Sources!$A$2");
        validations["proposition.predicate"].Should().StartWith("OFFSET(Predicates!$A$2");
        validations["proposition.quantity.approximate"].Should().Be("\"true,false\"");
        validations.Keys.Should().NotContain("id");
        var comments = claims.WorksheetCommentsPart!.Comments!.Descendants<Comment>().Select(static comment => comment.InnerText).ToArray();
        comments[1].Should().StartWith("The statement as a sentence");
        comments.Should().Contain(static comment => comment.Contains("Several values are separated by semicolons."));
        comments.Should().Contain(static comment => comment.Contains("\nprediction: The claim states what will happen."));
        claims.Worksheet!.Descendants<Pane>().Single().State!.Value.Should().Be(PaneStateValues.Frozen);
    }

    [Fact]
    public void Write_SameDataset_IsTheSameBytes() => Write(Moscow).Should().Equal(Write(Moscow));

    [Fact]
    public void Export_LongText_IsCutAndReported()
    {
        var dataset = new ClaimDataset { Claims = [new Claim { Id = "a", Text = new string('x', 40_000) }] };
        using var output = new MemoryStream();

        var report = ClaimExport.Write(dataset, output, InterchangeFormats.FindExport("xlsx")!);

        report.Losses.Should().ContainSingle().Which.ToString().Should().Be("claim.text: 1 value (a cell holds 32,767 characters; the text was cut), such as in \"a\"");
    }

    [Fact]
    public void Export_Import_AreTheSameDataset()
    {
        using var output = new MemoryStream();
        ClaimExport.Write(Samples.Maximal, output, InterchangeFormats.ExportOf("a.claims.xlsx")!).Losses.Should().BeEmpty();
        output.Position = 0;
        var imported = ClaimImport.Read(output, InterchangeFormats.Recognize(output.ToArray())!);

        imported.Diagnostics.Where(static problem => problem.Severity != DiagnosticSeverity.Info).Should().OnlyContain(static problem => problem.Code == "CM0012");
        imported.Dataset.Should().Be(Samples.Maximal);
    }

    [Fact]
    public void Import_Problem_IsLocatedAtItsCell()
    {
        var workbook = TestWorkbook.Of(("Claims", TestWorkbook.Row(1, "id", "text", "claimants") + TestWorkbook.Row(2, "a", "b", "nobody")));

        var imported = ClaimImport.Read(new MemoryStream(workbook), InterchangeFormats.FindImport("xlsx")!, new ImportOptions { File = "f.xlsx" });

        imported.Validate().Diagnostics.Select(static problem => problem.ToString()).Should().Contain(static message => message.StartsWith("f.xlsx(Claims!C2): error CM4102"));
    }

    [Fact]
    public void Import_OtherWorkbook_MatchesItsHeadings()
    {
        var rows = TestWorkbook.Row(2, "Statement", "Speaker", "Date", "Notes") + TestWorkbook.Row(4, "The bridge opens in May.", "Mara Ellwood", "31.02.2025", "n1") + TestWorkbook.Row(5, "It does not.", "Mara Ellwood", "2025-02", "");
        using var workbook = new MemoryStream(TestWorkbook.Of(("Data", rows), ("Empty", "")));

        var imported = ClaimImport.Read(workbook, InterchangeFormats.FindImport("xlsx")!, new ImportOptions { File = "f.xlsx" });

        imported.Dataset.Claims.Select(static claim => claim.Text).Should().Equal("The bridge opens in May.", "It does not.");
        imported.Dataset.Actors.Should().ContainSingle().Which.Name.Should().Be("Mara Ellwood");
        imported.Diagnostics.Where(static problem => problem.Severity == DiagnosticSeverity.Error).Select(static problem => $"{problem.Location} {problem.Code}").Should().Equal("f.xlsx(Data!C4) CM7003");
        imported.Losses.Should().Contain(static loss => loss.KeptAs == "x-notes");
    }

    private static byte[] Write(ClaimDataset dataset)
    {
        using var output = new MemoryStream();
        WorkbookWriter.Write(dataset, output, static (_, heading, _) => Assert.Fail(heading), CancellationToken.None);
        return output.ToArray();
    }

    private static void AssertRoundTrip(ClaimDataset dataset)
    {
        var read = WorkbookReader.Read(Write(dataset), ReadOptions.Default);
        read.Diagnostics.Where(static problem => problem.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        read.Dataset.Should().Be(dataset);
        read.Dataset.ToJson().Should().Be(dataset.ToJson());
    }
}
