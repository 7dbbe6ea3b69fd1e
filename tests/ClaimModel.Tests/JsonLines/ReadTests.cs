using System.IO.Compression;
using System.Text;
using ClaimModel.JsonLines;

namespace ClaimModel.Tests.JsonLines;

public class ReadTests
{
    private const string Header = """{"type":"dataset","claimModel":"1.0","title":"Moscow"}""";
    private const string Lavrov = """{"type":"actor","id":"lavrov","name":"Sergey Lavrov"}""";
    private const string Tillerson = """{"type":"actor","id":"tillerson","name":"Rex Tillerson"}""";

    [Theory]
    [InlineData(Header + "\n" + Lavrov + "\n" + Tillerson + "\n")]
    [InlineData(Header + "\n" + Lavrov + "\n" + Tillerson)]
    [InlineData(Header + "\r\n" + Lavrov + "\r\n" + Tillerson + "\r\n")]
    [InlineData("\uFEFF" + Header + "\n" + Lavrov + "\n" + Tillerson + "\n")]
    [InlineData("\n" + Header + "\n  \t\n\n" + Lavrov + "\n\r\n" + Tillerson + "\n\n")]
    [InlineData(" " + Header + " \n\t" + Lavrov + "\n" + Tillerson + "  ")]
    public void Read_LineEndingsBlankLinesAndByteOrderMark_AreIgnored(string text)
    {
        var lines = Read(text);

        lines.SelectMany(line => line.Diagnostics).Should().BeEmpty();
        lines.Select(line => line.Record?.ShortText).Should().Equal(
            "Moscow: 0 actors, 0 topics, 0 sources, 0 predicates, 0 units, 0 claims, 0 contradictions", "lavrov: Sergey Lavrov", "tillerson: Rex Tillerson");
    }

    [Fact]
    public void Read_TypeInAnyPosition_IsFound() =>
        Read("""{"id":"lavrov","x-note":{"type":"claim"},"name":"Sergey Lavrov","type":"actor"}""").Single().Record
            .Should().BeOfType<Actor>().Which.Extensions.Select(member => member.Name).Should().Equal("x-note");

    [Fact]
    public void Read_IdAfterEmptyList_IsReportedAlthoughTheSameListWasReadBefore() =>
        Read("""{"type":"topic","id":"b","label":"B","broader":["a"]}""" + "\n" + """{"type":"topic","id":"c","label":"C","broader":[]"a"]}""")[1].Diagnostics[0].ToString()
            .Should().StartWith("(2,50): error CM0001: Found '\"', where a comma or a closing brace is required.");

    [Theory]
    [InlineData("""{"type":"actor","id":"a","name":"A"} {"type":"actor","id":"b","name":"B"}""", "(2,38): error CM0023: A second value begins here; write each record on a line of its own.")]
    [InlineData("""{"type":"actor"}"id":"a","name":"A"}""", "(2,1): error CM0007: The actor has no \"id\", which is required.")]
    [InlineData("""{"type":"actor","id":"a","name":"A"},""", "(2,37): error CM0001: Found \",\", where the end of the line is required. Remove the comma; lines are not separated by commas.")]
    [InlineData("""{"type":"actor","id":"a","name":"A\""", "(2,33): error CM0001: The string that begins here has no closing quotation mark.")]
    [InlineData("""{"id":"a","name":"A"}""", "(2,1): error CM0022: The line has no \"type\"; add one: dataset, actor, topic, source, predicate, unit, claim or contradiction. Give a document the extension .claims.json.")]
    [InlineData("""{"type":7,"id":"a","name":"A"}""", "(2,9): error CM0009: Found the number 7, where the type of the line (a string) is required.")]
    [InlineData("""["a"]""", "(2,1): error CM0023: Found a list, where a record (an object) is required; write each record on a line of its own.")]
    [InlineData("""{"type":"actor","id":"a"}""", "(2,1): error CM0007: The actor has no \"name\", which is required.")]
    [InlineData("""{"type":"actor","id":"a","type":"actor","name":"A"}""", "(2,26): error CM0006: The member \"type\" appears twice in this object; only the first is read. Delete one of them.")]
    [InlineData("""{"type":"dataset","claimModel":"1.0"}""", "(2,1): error CM0025: The line of the dataset occurs twice; delete one of the two.")]
    [InlineData("""{"type":"dataset","claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""", "(2,1): error CM0025: The line of the dataset contains records; put each on a line of its own.")]
    [InlineData("""{"type":"dataset","claimModel":"2.0"}""", "(2,32): error CM0019: The document is in version 2.0 of the format, and this reader supports only version 1; use a later version of ClaimModel.")]
    public void Read_InvalidLine_OmitsOnlyThatLine(string bad, string expected)
    {
        var lines = Read($"{Header}\n{bad}\n{Tillerson}\n");

        lines[1].Diagnostics.Select(found => found.ToString()).First().Should().Be(expected);
        lines[1].Number.Should().Be(2);
        if (!expected.Contains("CM0019", StringComparison.Ordinal))
        {
            lines[2].Record.Should().BeOfType<Actor>().Which.Name.Should().Be("Rex Tillerson");
        }
    }

    [Theory]
    [InlineData("", "(1,1): error CM0021: The file is empty; JSON Lines begin with { \"type\": \"dataset\", \"claimModel\": \"1.0\" }.")]
    [InlineData("[\n" + Lavrov + "\n]", "(1,1): error CM0026: The file is a JSON array, not JSON Lines; write each record on its own line, without commas between them.")]
    [InlineData("{\n  \"claimModel\": \"1.0\"\n}", "(1,1): error CM0026: The file is an object that spans several lines, not JSON Lines; write each record on its own line, or give a document the extension .claims.json.")]
    [InlineData("\u0000{\u0000}\u0000", "(1,1): error CM0002: The file is UTF-16, UTF-32, or not a text; save it as UTF-8.")]
    public void Read_OtherFormat_IsReportedOnce(string text, string expected) =>
        Read(text).Should().ContainSingle().Which.Diagnostics.Select(found => found.ToString()).Should().Equal(expected);

    [Fact]
    public void Read_VeryLongLine_IsSkippedInBoundedMemory()
    {
        using var stream = new LongLineStream(Encoding.UTF8.GetBytes(Header + "\n{\"type\":\"actor\",\"id\":\"a\",\"name\":\""), 100 << 20, Encoding.UTF8.GetBytes("\n" + Tillerson));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var lines = ClaimJsonLines.Read(stream, new() { MaxLineBytes = 1 << 20 }).ToList();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(8 << 20);
        lines.Select(line => line.Record?.ShortText).Should().Equal("Moscow: 0 actors, 0 topics, 0 sources, 0 predicates, 0 units, 0 claims, 0 contradictions", null, "tillerson: Rex Tillerson");
        lines[1].Diagnostics.Select(found => found.ToString()).Should().Equal(
            "(2,1): error CM0024: The line is longer than 1,048,576 bytes, and is skipped; put each record on a line of its own, or raise the limit (ReadOptions.MaxLineBytes).");
    }

    [Fact]
    public async Task ReadAsync_SmallReads_GivesTheSameAsRead()
    {
        var utf8 = Encoding.UTF8.GetBytes($"{Header}\r\n{Lavrov}\nbad\n{Tillerson}");
        using var stream = new SmallReadsStream(utf8);
        var lines = new List<JsonLinesRecord>();

        await foreach (var line in ClaimJsonLines.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken))
        {
            lines.Add(line);
        }

        lines.Should().Equal(ClaimJsonLines.Read(new MemoryStream(utf8)));
        lines.Should().HaveCount(4);
    }

    [Fact]
    public async Task ReadAsync_Canceled_Stops()
    {
        using var source = new CancellationTokenSource();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{Header}\n{Lavrov}\n{Tillerson}"));
        var read = 0;

        var reading = async () =>
        {
            await foreach (var line in ClaimJsonLines.ReadAsync(stream, cancellationToken: source.Token))
            {
                read++;
                await source.CancelAsync();
            }
        };

        await reading.Should().ThrowAsync<OperationCanceledException>();
        read.Should().Be(1);
    }

    [Fact]
    public void Read_Compressed_IsDecompressedUpToTheLimit()
    {
        var text = Encoding.UTF8.GetBytes($"{Header}\n{string.Concat(Enumerable.Repeat(Lavrov + "\n", 1_000))}");
        var folded = Fold(text);

        ClaimJsonLines.Read(new MemoryStream(folded)).Should().HaveCount(1_001);
        ClaimJsonLines.Read(new MemoryStream(folded), new() { MaxDecompressedBytes = 20_000 }).Last().Diagnostics.Select(found => found.Message).Should().Equal(
            "The compressed file decompresses to more than 20,000 bytes; the rest is not read. Raise the limit (ReadOptions.MaxDecompressedBytes) if the file is meant to be that large.");
        ClaimJsonLines.Read(new MemoryStream(folded[..^6])).Last().Diagnostics.Select(found => found.Code).Should().Equal("CM0027");
    }

    [Fact]
    public void Read_Progress_ReportsBytesAndRecords()
    {
        var text = Encoding.UTF8.GetBytes($"{Header}\n{string.Concat(Enumerable.Repeat(Lavrov + "\n", 50_000))}");
        var reports = new List<JsonLinesProgress>();

        ClaimJsonLines.Read(new MemoryStream(text), progress: new ProgressList(reports)).Should().HaveCount(50_001);

        reports.Should().HaveCountGreaterThan(2).And.BeInAscendingOrder(progress => progress.Bytes);
        reports[^1].Should().Be(new JsonLinesProgress(text.Length, text.Length, 50_001));
    }

    private static List<JsonLinesRecord> Read(string text) => [.. ClaimJsonLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)))];

    private static byte[] Fold(byte[] text)
    {
        using var folded = new MemoryStream();
        using (var gzip = new GZipStream(folded, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(text);
        }

        return folded.ToArray();
    }

    private sealed class ProgressList(List<JsonLinesProgress> reports) : IProgress<JsonLinesProgress>
    {
        public void Report(JsonLinesProgress value) => reports.Add(value);
    }
}
