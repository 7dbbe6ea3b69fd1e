using ClaimModel.Cli.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Cli.Tests.Commands;

public sealed class ConvertCommandTests : IDisposable
{
    private const string BridgeCounts = "2 actors, 1 topic, 1 source, 0 predicates, 0 units, 2 claims, 1 contradiction";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("lines.claims.jsonl")]
    [InlineData("lines.claims.jsonl.gz")]
    public async Task Convert_MoscowAndBack_GivesTheSameBytes(string lines)
    {
        var moscow = CommittedFile.Read("docs/examples/moscow-2017.claims.json");
        _folder.With("moscow.claims.json", moscow);

        (await ToolRun.InAsync(_folder, "convert", "moscow.claims.json", "-o", lines)).Error.Should().BeEmpty();
        var result = await ToolRun.InAsync(_folder, "convert", lines, "-o", "back.claims.json");

        result.Should().Be(new ToolResult(0, "Wrote back.claims.json: 20 actors, 22 topics, 6 sources, 16 predicates, 0 units, 51 claims, 9 contradictions\n", ""));
        _folder.Read("back.claims.json").Should().Be(moscow);
    }

    [Fact]
    public async Task Convert_LinesInAnotherOrderWithUnknownMembers_IsLossless()
    {
        _folder.With("x.jsonl", """
            {"type":"dataset","claimModel":"1.0","x-project":{"b":[1.50,null]},"title":"T"}
            {"type":"topic","id":"t","label":"T","colour":"red"}
            {"type":"actor","id":"a","name":"A","kind":"robot"}

            """);

        await ToolRun.InAsync(_folder, "convert", "x.jsonl", "-o", "x.json");

        _folder.Read("x.json").Should().Be("""
            {
              "claimModel": "1.0",
              "title": "T",
              "actors": [
                {
                  "id": "a",
                  "kind": "robot",
                  "name": "A"
                }
              ],
              "topics": [
                {
                  "id": "t",
                  "label": "T",
                  "colour": "red"
                }
              ],
              "x-project": {
                "b": [
                  1.50,
                  null
                ]
              }
            }

            """);
    }

    [Fact]
    public async Task Convert_StandardStreams_PrintsOnlyRecords()
    {
        var result = await ToolRun.OnAsync(Datasets.Empty, "convert", "-", "-o", "-", "--to", "jsonl");

        result.Should().Be(new ToolResult(0, "{\"type\":\"dataset\",\"claimModel\":\"1.0\"}\n", ""));
    }

    [Fact]
    public async Task Convert_InputWithErrors_ReportsThemAndWritesNothing()
    {
        _folder.With("two.jsonl", Lines.TwoErrors).With("out.json", "as it was");

        var result = await ToolRun.InAsync(_folder, "convert", "two.jsonl", "-o", "out.json");

        result.Should().Be(new ToolResult(1, "", """
            two.jsonl(4,39): error CM0001: The string that begins here has no closing quotation mark.
            claimmodel: "two.jsonl" has 1 error; nothing was written.

            """));
        _folder.Read("out.json").Should().Be("as it was");
        Directory.GetFiles(_folder.Path).Should().HaveCount(2);
    }

    [Fact]
    public async Task Convert_DocumentWithErrors_ReportsThem()
    {
        _folder.With("ten.json", Datasets.TenErrors);

        var result = await ToolRun.InAsync(_folder, "convert", "ten.json", "-o", "out.jsonl");

        result.ExitCode.Should().Be(1);
        result.Error.Should().StartWith("ten.json(5,32): error CM0011: ").And.EndWith("claimmodel: \"ten.json\" has 5 errors; nothing was written.\n");
    }

    [Theory]
    [InlineData("The format cannot be inferred from the name \"x.txt\"; use a name such as *.claims.json, *.claims.jsonl (with or without .gz), *.claims.yaml or *.claims.xlsx, or specify --to json or --to jsonl.", "x.txt")]
    [InlineData("The format of standard output must be specified: --to json or --to jsonl.", "-")]
    [InlineData("\"sub\" is a folder; specify a file, such as \"sub/mine.claims.json\".", "sub")]
    public async Task Convert_InvalidOutput_ReturnsTwo(string message, string output)
    {
        _folder.With("bridge.jsonl", Lines.Bridge).With("sub/x", "");

        (await ToolRun.InAsync(_folder, "convert", "bridge.jsonl", "-o", output)).Should().Be(new ToolResult(2, "", $"claimmodel: {message}\n"));
    }

    [Fact]
    public async Task Convert_OutputWithoutFolder_ReturnsThree()
    {
        _folder.With("bridge.jsonl", Lines.Bridge);

        (await ToolRun.InAsync(_folder, "convert", "bridge.jsonl", "-o", "no/x.json")).Should()
            .Be(new ToolResult(3, "", "claimmodel: \"no/x.json\" cannot be written: there is no such folder.\n"));
    }

    [Fact]
    public async Task Convert_ExtensionNotAllowedInLines_IsReported()
    {
        var result = await ToolRun.OnAsync("""{ "claimModel": "1.0", "actors": [ { "id": "a", "name": "A", "type": "x" } ] }""", "convert", "-", "-o", "-", "--to", "jsonl");

        result.Should().Be(new ToolResult(
            1, "", "claimmodel: The records cannot be written: The actor has the extension \"type\", which states the type of the record; rename it. Nothing was written.\n"));
    }

    [Fact]
    public async Task ShowAndFormat_Lines_AreAccepted()
    {
        _folder.With("bridge.jsonl", Lines.Bridge).With("other.jsonl", Lines.Bridge.Replace(",\"id\"", " , \"id\"", StringComparison.Ordinal));

        (await ToolRun.InAsync(_folder, "show", "bridge.jsonl")).Out.Should().Contain("The bridge opens in autumn.");
        (await ToolRun.InAsync(_folder, "format", "--check", "bridge.jsonl", "other.jsonl")).Should().Be(new ToolResult(1, "other.jsonl: would change\n", ""));
        (await ToolRun.InAsync(_folder, "format", "bridge.jsonl", "other.jsonl")).Should().Be(new ToolResult(0, "other.jsonl: formatted\n", ""));
        _folder.Read("other.jsonl").Should().Be(Lines.Bridge.ReplaceLineEndings("\n"));
        (await ToolRun.OnAsync(Lines.Bridge, "format", "-")).Out.Should().Be(Lines.Bridge);
    }

    [Fact]
    public async Task SplitAndMerge_Lines_GiveTheSameRecords()
    {
        _folder.With("bridge.claims.jsonl", Lines.Bridge);

        var split = await ToolRun.InAsync(_folder, "split", "bridge.claims.jsonl", "--shards", "2", "--by", "id", "-o", "shards");
        var merge = await ToolRun.InAsync(_folder, "merge", "shards", "-o", "all.jsonl");

        split.Should().Be(new ToolResult(0, """
            Wrote shards/bridge-1-of-2.claims.jsonl: 2 actors, 1 topic, 1 source, 0 predicates, 0 units, 0 claims, 0 contradictions
            Wrote shards/bridge-2-of-2.claims.jsonl: 2 actors, 1 topic, 1 source, 0 predicates, 0 units, 2 claims, 1 contradiction

            """, ""));
        merge.Should().Be(new ToolResult(0, $"Wrote all.jsonl: {BridgeCounts}; 4 repeated records were omitted\n", ""));
        _folder.Read("all.jsonl").Split('\n').Should().BeEquivalentTo(Lines.Bridge.Split('\n'));
        (await ToolRun.InAsync(_folder, "validate", "shards", "--partial")).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Split_InputWithErrors_WritesNothing()
    {
        _folder.With("two.jsonl", Lines.TwoErrors);

        var result = await ToolRun.InAsync(_folder, "split", "two.jsonl", "--shards", "3", "-o", "shards");

        result.ExitCode.Should().Be(1);
        result.Error.Should().EndWith("claimmodel: \"two.jsonl\" has 1 error; nothing was written.\n");
        Directory.Exists(_folder.PathOf("shards")).Should().BeFalse();
    }

    [Fact]
    public async Task Merge_DifferentRecordsWithSameId_ReportsBothLocationsAndWritesNothing()
    {
        _folder.With("a.claims.json", """
            {
              "claimModel": "1.0",
              "title": "The bridge",
              "topics": [
                { "id": "opening", "label": "Opening" }
              ]
            }
            """).With("b.claims.jsonl", Lines.Bridge);

        var result = await ToolRun.InAsync(_folder, "merge", ".", "-o", "all.json");

        result.Should().Be(new ToolResult(1, "", """
            b.claims.jsonl(4): error: The topic "opening" differs from the one in a.claims.json(5). Make them identical, change one of the ids (see --prefix), or choose one with --prefer.
              /label: "Opening" in a.claims.json(5), "When does it open?" in b.claims.jsonl(4)
              /kind: nothing in a.claims.json(5), "question" in b.claims.jsonl(4)
            claimmodel: 1 record differs from an earlier one with the same id; nothing was written.

            """));
        File.Exists(_folder.PathOf("all.json")).Should().BeFalse();
    }

    [Fact]
    public async Task Merge_DifferentMetadata_RequiresHeaderOption()
    {
        _folder.With("a.claims.json", Datasets.Empty).With("b.claims.jsonl", Lines.Bridge);

        var rejected = await ToolRun.InAsync(_folder, "merge", ".", "-o", "all.json");
        var merged = await ToolRun.InAsync(_folder, "merge", ".", "-o", "all.json", "--header", "b.claims.jsonl");

        rejected.ExitCode.Should().Be(1);
        rejected.Error.Should().StartWith("b.claims.jsonl(1): error: The metadata of the dataset differs from that in a.claims.json(1). Use --header to specify the file whose metadata is kept.\n");
        merged.Should().Be(new ToolResult(0, $"Wrote all.json: {BridgeCounts}\n", ""));
        _folder.Read("all.json").Should().Contain("\"title\": \"The bridge\"");
    }

    [Fact]
    public async Task Merge_OutputIsInput_ReturnsTwo()
    {
        _folder.With("a.jsonl", Lines.Bridge);

        (await ToolRun.InAsync(_folder, "merge", "a.jsonl", "-o", "./a.jsonl")).Should()
            .Be(new ToolResult(2, "", "claimmodel: \"a.jsonl\" is both an input and the output; specify another output file.\n"));
    }
}
