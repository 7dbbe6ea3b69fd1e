using System.Text;
using System.Text.Json.Nodes;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Tables;

public class RecordTableTests
{
    private static readonly ClaimDataset Moscow = ClaimDataset.Load(Path.Combine(Repository.Root, "docs/examples/moscow-2017.claims.json"));

    [Theory]
    [InlineData("csv")]
    [InlineData("tsv")]
    public void Export_Moscow_IsImportedWithoutLoss(string format)
    {
        var table = Export(Moscow, format, out var report);

        var result = Table.Import(table, format);

        report.Losses.Should().BeEmpty();
        result.Diagnostics.Should().BeEmpty();
        result.Losses.Should().BeEmpty();
        result.Dataset.ToJson().Should().Be(Moscow.ToJson());
        Export(result.Dataset, format, out _).Should().Equal(table);
    }

    [Theory]
    [InlineData("csv", "'=1+1", "\"a\tb\nc\"", "'''x")]
    [InlineData("tsv", "'=1+1", @"a\tb\nc", "'''x")]
    public void Export_Texts_AreInNotation(string format, params string[] cells)
    {
        var dataset = new ClaimDataset { Claims = [Claim("1", "=1+1"), Claim("2", "a\tb\nc"), Claim("3", "''x")] };

        var table = Encoding.UTF8.GetString(Export(dataset, format, out _));

        table.Should().ContainAll(cells);
        Table.Import(Encoding.UTF8.GetBytes(table), format).Dataset.ToJson().Should().Be(dataset.ToJson());
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("tsv")]
    public void Export_Payloads_NeverBeginAFormula(string format) => Check(format, File.ReadAllLines(SuiteFiles.PathOf("csv-injection/payloads.txt")));

    [Theory]
    [InlineData("csv")]
    [InlineData("tsv")]
    public void Export_NaughtyStrings_ComeBack(string format) =>
        Check(format, [.. JsonNode.Parse(File.ReadAllText(SuiteFiles.PathOf("naughty-strings/blns.json")))!.AsArray().Select(text => (string)text!)]);

    [Theory]
    [InlineData("csv")]
    [InlineData("tsv")]
    public void Export_Traps_ComeBack(string format) => Check(
        format,
        ["", "\"\"", "'", "''", "\\", "\\t", "\\\\n", "\t", "\r", "\n", "\r\n=1", " =1", "-", "+", "@", "a;b", "[]", "\"", "\"a\"", "a\"b", "null", " x ", "\uFEFFx", "<b>&amp;</b>", "#1", "type"]);

    [Fact]
    public void Export_OneType_NotesTheOthers()
    {
        var table = Export(Moscow, "csv", out var report, new() { RecordType = "actor" });

        Table.Import(table, "csv").Dataset.Actors.Should().Equal(Moscow.Actors);
        Encoding.UTF8.GetString(table).Should().StartWith("type,id,");
        report.Losses.Should().Contain(loss => loss.Content == "claim" && loss.Count == Moscow.Claims.Count);
    }

    [Fact]
    public void Import_InvalidCells_AreReportedAndTheRestIsImported()
    {
        var result = Table.Csv("type,id,text,assertedOn,claimants\nclaim,c1,A,soon,a\nclam,c2,B,,\nclaim,c3,,2020,\n\nclaim,c4,D,2020,\n");

        result.Problems().Should().HaveCount(3);
        result.Problems()[0].Should().StartWith("t.csv(2,12): error CM0");
        result.Problems()[1].Should().StartWith("t.csv(3,1): error CM7003: \"clam\" is no type of record, and the row is not imported.").And.EndWith("Did you mean \"claim\"?");
        result.Problems()[2].Should().StartWith("t.csv(4,");
        result.Dataset.Claims.Select(claim => claim.Id.Value).Should().Equal("c1", "c4");
    }

    [Fact]
    public void Import_ForeignTableWithTypeAndId_IsMatchedByItsHeadings() =>
        Table.Csv("type,id,claim\nrumor,7,A\n").Dataset.Claims.Should().ContainSingle().Which.Extensions["x-type"]!.Json.Should().Be("\"rumor\"");

    private static void Check(string format, string[] texts)
    {
        var dataset = new ClaimDataset { Claims = [.. texts.Select((text, index) => Claim($"c{index}", text))] };

        var table = Export(dataset, format, out var report);

        report.Losses.Should().BeEmpty();
        var result = Table.Import(table, format);
        result.Dataset.Claims.Select(claim => claim.Text).Should().Equal(texts);
        result.Dataset.ToJson().Should().Be(dataset.ToJson());
        var rows = CsvHelper.CsvReader.Create(table, new() { HasHeader = false, Separator = format == "csv" ? ',' : '\t', Mode = format == "csv" ? CsvHelper.CsvMode.Rfc4180 : CsvHelper.CsvMode.NoEscape });
        while (rows.Read())
        {
            for (var column = 0; column < rows.FieldCount; column++)
            {
                rows.GetString(column).Should().NotMatchRegex("^[=+\\-@\t\r]");
            }
        }
    }

    private static Claim Claim(string id, string text) => new() { Id = ClaimId.Parse(id), Text = text };

    private static byte[] Export(ClaimDataset dataset, string format, out ExportReport report, ExportOptions? options = null)
    {
        using var output = new MemoryStream();
        report = ClaimExport.Write(dataset, output, InterchangeFormats.FindExport(format)!, options);
        return output.ToArray();
    }
}
