namespace ClaimModel.Interchange.Tests.Tables.Rows;

public class DelimitedRowsTests
{
    [Theory]
    [InlineData("claim,speaker\nA,B\n")]
    [InlineData("claim;speaker\r\nA;B\r\n")]
    [InlineData("claim|speaker\rA|B")]
    [InlineData("\uFEFFspeaker,claim\n\n  ,\t\nB,A\n\n")]
    public void Read_SeparatorsAndLineBreaks_AreDetected(string text)
    {
        var result = Table.Csv(text);

        result.Problems().Should().BeEmpty();
        result.Dataset.Claims.Should().ContainSingle().Which.Should().Match<Claim>(claim => claim.Text == "A" && claim.Claimants[0] == ActorId.Parse("b"));
    }

    [Fact]
    public void Read_QuotedCells_HaveSeparatorsLineBreaksAndQuotes() =>
        Table.Csv("claim,speaker\n\"A, \"\"b\"\"\nand c\",\"X\"\nD,Y\n").Texts().Should().Equal("A, \"b\"\nand c", "D");

    [Fact]
    public void Read_StrayQuotes_ArePartOfTheText()
    {
        var result = Table.Csv("claim,speaker\nA 5\" pipe,X\nA 6\" pipe,Y\n");

        result.Texts().Should().Equal("A 5\" pipe", "A 6\" pipe");
        result.Problems().Should().BeEmpty();
    }

    [Fact]
    public void Read_Tsv_HasNoQuotes() =>
        Table.Tsv("claim\tspeaker\n\"He said \"no\"\tX\n\"Open\tY\n").Texts().Should().Equal("\"He said \"no\"", "\"Open");

    [Fact]
    public void Read_UnclosedQuote_IsReportedAndTheOtherRowsAreImported()
    {
        var result = Table.Csv("claim,speaker\nA,X\n\"B,Y\nC,Z\n\nD,W\n");

        result.Problems().Should().Equal(
            "t.csv(3,1): error CM7001: The cell begins with a quotation mark that is never closed. Its lines are imported as rows of their own. Close the quotation marks, and write quotation marks within a quoted cell twice.",
            "t.csv(3,1): warning CM7007: The row has 1 cell, where 2 are expected; the other cells are taken as empty.");
        result.Texts().Should().Equal("A", "B,Y", "C", "D");
        result.Locate(result.Validate().Diagnostics.First(diagnostic => diagnostic.RecordId == result.Dataset.Claims[3].Id.Value)).Line.Should().NotBe(0);
    }

    [Fact]
    public void Read_QuoteClosedInALaterRow_IsReportedAndTheRowsAreImported()
    {
        var result = Table.Csv("claim,speaker\n\"B,Y\nC,\"Z\"\nD,W\n");

        result.Problems()[0].Should().StartWith("t.csv(2,1): error CM7001: Text follows the quotation mark that closes the cell, which has several lines, so a quotation mark is probably missing.");
        result.Texts().Should().Equal("B,Y", "C", "D");
    }

    [Fact]
    public void Read_UnclosedQuoteInALargeFile_EndsInBoundedMemory()
    {
        var result = Table.Csv($"claim,speaker\nA,X\n\"B,Y\n{string.Concat(Enumerable.Repeat("C,Z\n", 400_000))}", options: new() { MaxTextLength = 1000 });

        result.Problems().Should().ContainSingle().Which.Should().Be(
            "t.csv(3,1): error CM7002: The row that follows this line is longer than 1,048,576 bytes; the rest of the table is not imported. A quotation mark that is never closed can be the reason.");
        result.Texts().Should().Equal("A");
    }

    [Fact]
    public void Read_InvalidBytesAndNul_AreReportedAtTheirCells()
    {
        var result = Table.Import([.. "claim,speaker\n\"one\ntwo\",caf"u8, 0xE9, .. "\nB,Y\0\nC,\xC3\xA9\n"u8], "csv");

        result.Problems()[..2].Should().Equal(
            "t.csv(3,6): error CM7001: The cell contains the byte E9, which is not valid UTF-8 here. Save the table as UTF-8, and import it again.",
            "t.csv(4,3): error CM7001: The cell contains a NUL character (U+0000), which no text has. Remove it, or save the table as UTF-8.");
        result.Texts().Should().Equal("one\ntwo", "B", "C");
        result.Dataset.Claims[0].Extensions.ToString().Should().Be("{\"x-speaker\":\"caf\uFFFD\"}");
    }

    [Fact]
    public void Read_Utf16WithByteOrderMark_IsRead() =>
        Table.Import([.. System.Text.Encoding.Unicode.GetPreamble(), .. System.Text.Encoding.Unicode.GetBytes("claim,speaker\nÄ,X\n")], "csv").Texts().Should().Equal("Ä");

    [Fact]
    public void Read_RaggedRows_AreReportedWithTheirRow()
    {
        var result = Table.Csv("claim,speaker\nA\nB,Y,,\nC,Z,more\n");

        result.Problems().Should().Equal(
            "t.csv(2,1): warning CM7007: The row has 1 cell, where 2 are expected; the other cells are taken as empty.",
            "t.csv(4,5): warning CM7007: The row has 3 cells, where 2 are expected; the others are kept in custom members.");
        result.Dataset.Claims[2].Extensions["x-column-3"]!.Json.Should().Be("\"more\"");
        result.Losses.Should().ContainSingle(loss => loss.KeptAs == "x-column-3");
    }

    [Fact]
    public void Read_DuplicateAndEmptyHeadings_AreReportedAndKept()
    {
        var result = Table.Csv("claim,note,,Note\nA,1,2,3\n");

        result.Problems().Should().Equal(
            "t.csv(1,12): warning CM7007: The heading of the column is empty; a mapping refers to the column as \"#3\".",
            "t.csv(1,13): warning CM7007: Another column has the heading \"Note\" too; a mapping refers to this one as \"Note[2]\".");
        result.Dataset.Claims[0].Extensions.ToString().Should().Be("{\"x-note\":\"1\",\"x-column-3\":\"2\",\"x-note-2\":\"3\"}");
    }

    [Theory]
    [InlineData("", "t.csv: error CM7001: The table is empty; it has no row with content.")]
    [InlineData("\n , \n", "t.csv: error CM7001: The table is empty; it has no row with content.")]
    [InlineData("a,b\n1,2\n", "t.csv(1,1): error CM7008: No column feeds \"text\", which a claim requires. The table has 2 columns: \"a\", \"b\". Write a mapping; \"claimmodel import FILE --suggest\" writes one to start from.")]
    public void Read_NothingToImport_IsReported(string text, string problem) => Table.Csv(text).Problems().Should().Equal(problem);

    [Fact]
    public void Read_Limits_AreReported()
    {
        const string text = "claim,speaker\nA,X\nBBBBBBBBBB,Y\n";

        Table.Csv(text, options: new() { MaxRows = 2 }).Problems().Should().Equal("t.csv(3,1): error CM7002: The table has more than 2 rows; the rest is not imported.");
        Table.Csv(text, options: new() { MaxColumns = 1 }).Problems().Should().Equal("t.csv(1,1): error CM7002: The row has 2 columns, more than the limit of 1; the rest of the table is not imported.");
        Table.Csv(text, options: new() { MaxTextLength = 9 }).Problems()[0].Should().Be("t.csv(3,1): error CM7002: The cell is 10 characters long, more than the limit of 9, and is not imported.");
    }
}
