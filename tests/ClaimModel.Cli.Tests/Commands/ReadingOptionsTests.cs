using System.IO.Compression;
using System.Text;
using ClaimModel.Cli.Tests.Support;

namespace ClaimModel.Cli.Tests.Commands;

public sealed class ReadingOptionsTests : IDisposable
{
    private const string Commented = """
        // The first lines are comments.
        /* This one, too. */ // It has two.
        {"type":"dataset","claimModel":"1.0",} // The metadata
        {"type":"actor", /* here */ "id":"ann","name":"Ann Example"}
          /* the end */

        """;

    private readonly TestFolder _folder = new TestFolder().With("x.jsonl", Lines.Bridge).With("commented.jsonl", Commented).With("commented", Commented);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("commented.jsonl")]
    [InlineData("commented")]
    public async Task Comments_Lines_AreSkipped(string file)
    {
        (await ToolRun.InAsync(_folder, "validate", "--comments", file)).Should().Be(
            new ToolResult(0, $"{file}: valid, no problems; 1 actor, 0 topics, 0 sources, 0 predicates, 0 units, 0 claims, 0 contradictions\n", ""));
        (await ToolRun.InAsync(_folder, "convert", "--comments", file, "-o", "-", "--to", "jsonl")).Should().Be(new ToolResult(0, """
            {"type":"dataset","claimModel":"1.0"}
            {"type":"actor","id":"ann","name":"Ann Example"}

            """, ""));
    }

    [Theory]
    [InlineData("validate commented.jsonl")]
    [InlineData("convert commented.jsonl -o x.json")]
    [InlineData("format commented.jsonl")]
    [InlineData("merge commented.jsonl x.jsonl -o m.jsonl")]
    [InlineData("split commented.jsonl --shards 2 -o shards")]
    public async Task Comments_NotAllowed_MessagesNameTheOption(string command)
    {
        var result = await ToolRun.InAsync(_folder, command.Split(' '));

        (result.Out + result.Error).Should().Contain("Comments are not part of JSON. Remove the comment, or allow comments with --comments.").And.NotContain("ReadOptions");
    }

    [Theory]
    [InlineData("--max-line 100 x.jsonl", "The line is longer than 100 bytes, and is skipped; put each record on a line of its own, or raise the limit (--max-line).")]
    [InlineData("--max-decompressed 100 x.jsonl.gz", "The compressed file decompresses to more than 100 bytes; the rest is not read. Raise the limit (--max-decompressed) if the file is meant to be that large.")]
    [InlineData("--max-ratio 10 zeros.jsonl.gz", "The compressed file decompresses to more than 10 times its size; the rest is not read. Raise the limit (--max-ratio) if the file is meant to be that large.")]
    [InlineData("--max-decompressed 100 x.json.gz", "The compressed file decompresses to more than 100 bytes; the rest is not read. Raise the limit (--max-decompressed) if the file is meant to be that large.")]
    public async Task Limit_Exceeded_MessageNamesTheOption(string arguments, string message)
    {
        await ToolRun.InAsync(_folder, "convert", "x.jsonl", "-o", "x.jsonl.gz");
        await ToolRun.InAsync(_folder, "convert", "x.jsonl", "-o", "x.json.gz");
        await using (var zeros = new GZipStream(File.Create(_folder.PathOf("zeros.jsonl.gz")), CompressionLevel.Optimal))
        {
            await zeros.WriteAsync(Encoding.UTF8.GetBytes(Lines.Bridge), TestContext.Current.CancellationToken);
            await zeros.WriteAsync(Encoding.UTF8.GetBytes(new string('\n', 70 << 20)), TestContext.Current.CancellationToken);
        }

        var result = await ToolRun.InAsync(_folder, [.. $"validate {arguments}".Split(' ')]);

        result.ExitCode.Should().Be(1);
        result.Out.Should().Contain(message);
    }

    [Fact]
    public async Task MaxTemporary_Exceeded_MessageNamesFolderAndOptions()
    {
        var result = await ToolRun.InAsync(
            _folder, console => console with { OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(Lines.Bridge)) }, "validate", "-", "--max-temporary", "100");

        result.Should().Be(new ToolResult(3, "", $"claimmodel: The temporary file in \"{Path.GetTempPath().TrimEnd('/')}\" would be larger than 100 bytes. Raise the limit (--max-temporary), "
            + "and use another folder (the environment variable TMPDIR) if this one has too little space.\n"));
    }

    [Theory]
    [InlineData("--max-line", "2G", "--max-line must be a number of bytes from 1 to 1G, such as 500000, 64M or 1G, not \"2G\".")]
    [InlineData("--max-decompressed", "0", "--max-decompressed must be a number of bytes of 1 or more, such as 500000, 64M or 1G, not \"0\".")]
    [InlineData("--max-temporary", "much", "--max-temporary must be a number of bytes of 1 or more, such as 500000, 64M or 1G, not \"much\".")]
    [InlineData("--max-ratio", "0", "--max-ratio must be an integer of 1 or more, not \"0\".")]
    public async Task Limit_Malformed_ReturnsTwo(string option, string value, string message) =>
        (await ToolRun.InAsync(_folder, "validate", "x.jsonl", option, value)).Should().Be(new ToolResult(2, "", $"claimmodel: {message}\nclaimmodel: \"claimmodel validate --help\" shows the usage.\n"));
}
