using System.IO.Compression;
using System.Text;
using ClaimModel.Cli.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Cli.Tests.Input;

public sealed class OpenInputTests : IDisposable
{
    private const string Valid = "valid, no problems; 2 actors, 1 topic, 1 source, 0 predicates, 0 units, 2 claims, 1 contradiction\n";

    private readonly TestFolder _folder = new();
    private readonly string _document = ClaimDataset.ReadLines(new MemoryStream(Encoding.UTF8.GetBytes(Lines.Bridge))).GetDatasetOrThrow().ToJson();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("x.ndjson")]
    [InlineData("x.jl")]
    [InlineData("x.NDJSON.GZ")]
    [InlineData("x.jl.gz")]
    [InlineData("lines")]
    [InlineData("lines.txt")]
    [InlineData("lines.gz")]
    public async Task Open_LinesByNameOrContent_AreValidated(string name)
    {
        Write(name, Lines.Bridge);

        (await ToolRun.InAsync(_folder, "validate", name)).Should().Be(new ToolResult(0, $"{name}: {Valid}", ""));
    }

    [Theory]
    [InlineData("x.json")]
    [InlineData("x.claims.json.gz")]
    [InlineData("document")]
    [InlineData("document.gz")]
    public async Task Open_DocumentByNameOrContent_IsValidated(string name)
    {
        Write(name, _document);

        (await ToolRun.InAsync(_folder, "validate", name)).Should().Be(new ToolResult(0, $"{name}: {Valid}", ""));
    }

    [Fact]
    public async Task Open_CompressedDocument_IsReadByAllCommands()
    {
        Write("x.claims.json.gz", _document);
        (await ToolRun.InAsync(_folder, "show", "x.claims.json.gz")).Out.Should().Contain("The bridge opens in May.");
        (await ToolRun.InAsync(_folder, "contradictions", "x.claims.json.gz")).Out.Should().Contain("The bridge opens in autumn.");
        (await ToolRun.InAsync(_folder, "timeline", "x.claims.json.gz", "--actor", "ellwood")).Out.Should().Contain("The bridge opens in May.");
        (await ToolRun.InAsync(_folder, "format", "--check", "x.claims.json.gz")).Should().Be(new ToolResult(0, "", ""));
        (await ToolRun.InAsync(_folder, "convert", "x.claims.json.gz", "-o", "x.claims.jsonl")).ExitCode.Should().Be(0);
        _folder.Read("x.claims.jsonl").Should().Be(Lines.Bridge);
        foreach (var command in (string[])["convert x.claims.jsonl -o y.claims.json.gz", "find x.claims.json.gz -o y.claims.json.gz", "merge x.claims.json.gz x.claims.jsonl -o y.claims.json.gz"])
        {
            (await ToolRun.InAsync(_folder, command.Split(' '))).ExitCode.Should().Be(0, command);
            Read("y.claims.json.gz").Should().Be(_document, command);
            File.Delete(_folder.PathOf("y.claims.json.gz"));
        }

        (await ToolRun.InAsync(_folder, "validate", ".")).OutLines.Select(line => line.Split(':')[0]).Should().Equal("x.claims.json.gz", "x.claims.jsonl", "2 files");
        (await ToolRun.InAsync(_folder, "split", "x.claims.json.gz", "--shards", "1", "-o", "shards")).Out.Should().StartWith("Wrote shards/x-1-of-1.claims.jsonl.gz: ");
    }

    [Fact]
    public async Task Format_CompressedDocument_StaysCompressed()
    {
        Write("x.claims.json.gz", _document.Replace("\n", "", StringComparison.Ordinal));

        (await ToolRun.InAsync(_folder, "format", "x.claims.json.gz")).Should().Be(new ToolResult(0, "x.claims.json.gz: formatted\n", ""));

        Read("x.claims.json.gz").Should().Be(_document);
    }

    [Fact]
    public async Task Open_CompressedDocumentCutAtAnyByte_IsReported()
    {
        Write("x.claims.json.gz", """{"claimModel":"1.0","actors":[{"id":"ann","name":"Ann Example"}]}""");
        var archive = await File.ReadAllBytesAsync(_folder.PathOf("x.claims.json.gz"), TestContext.Current.CancellationToken);
        for (var length = 1; length < archive.Length; length++)
        {
            await File.WriteAllBytesAsync(_folder.PathOf("cut.claims.json.gz"), archive[..length], TestContext.Current.CancellationToken);
            (await ToolRun.InAsync(_folder, "validate", "cut.claims.json.gz", "-q")).Should().Be(
                new ToolResult(1, "cut.claims.json.gz(1,1): error CM0027: The compressed file is corrupted or truncated here; download it again.\n", ""), "it is cut at {0}", length);
        }
    }

    [Theory]
    [InlineData("validate - x.jsonl", "<stdin>: ", "x.jsonl: ", "2 files: 2 valid, 0 not valid; no problems; 4 actors, 2 topics, 2 sources, 0 predicates, 0 units, 4 claims, 2 contradictions")]
    [InlineData("validate x.jsonl - x.jsonl -", "x.jsonl: ", "<stdin>: ", "2 files: 2 valid, 0 not valid; no problems; 4 actors, 2 topics, 2 sources, 0 predicates, 0 units, 4 claims, 2 contradictions")]
    [InlineData("merge - x.jsonl -o y.jsonl", "Wrote y.jsonl: 2 actors, 1 topic, 1 source, 0 predicates, 0 units, 2 claims, 1 contradiction; 7 repeated records were omitted")]
    public async Task Open_StandardInputAmongFiles_IsReadInItsTurn(string command, params string[] begins)
    {
        Write("x.jsonl", Lines.Bridge);

        var result = await ToolRun.InAsync(_folder, console => console with { OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(_document)) }, command.Split(' '));

        result.ExitCode.Should().Be(0, result.Error);
        result.OutLines.Zip(begins).Should().OnlyContain(pair => pair.First.StartsWith(pair.Second, StringComparison.Ordinal)).And.HaveCount(begins.Length);
    }

    [Fact]
    public async Task Open_PipeByItsName_IsRead()
    {
        SpecialFiles.CreatePipe(_folder.PathOf("pipe"));
        Write("x.jsonl", Lines.Bridge);
        var writing = ToolProcess.RunInShellAsync(_folder, "cat x.jsonl > pipe");

        (await ToolRun.InAsync(_folder, "validate", "pipe")).Should().Be(new ToolResult(0, $"pipe: {Valid}", ""));
        await writing;
    }

    [Fact]
    public async Task Merge_MoreFilesThanCanBeOpen_OpensThemInTurn()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows does not limit the number of open files.");
        var names = Enumerable.Range(1, 150).Select(number => $"{number}.jsonl").ToList();
        names.ForEach(name => _folder.With(name, $$"""{"type":"actor","id":"{{name}}","name":"Ann"}"""));

        var result = await ToolProcess.RunInShellAsync(_folder, $"ulimit -n 128; {ToolProcess.Command} merge {string.Join(' ', names)} -o all.jsonl");

        result.Should().Be(new ToolResult(0, "Wrote all.jsonl: 150 actors, 0 topics, 0 sources, 0 predicates, 0 units, 0 claims, 0 contradictions\n", ""));
    }

    private void Write(string name, string text)
    {
        if (!name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            _folder.With(name, text);
            return;
        }

        using var compressed = new GZipStream(File.Create(_folder.PathOf(name)), CompressionLevel.Optimal);
        compressed.Write(Encoding.UTF8.GetBytes(text));
    }

    private string Read(string name)
    {
        using var text = new StreamReader(new GZipStream(File.OpenRead(_folder.PathOf(name)), CompressionMode.Decompress));
        return text.ReadToEnd();
    }
}
