using ClaimModel.Cli.Tests.Support;

namespace ClaimModel.Cli.Tests.Commands;

public sealed class MergeCommandTests : IDisposable
{
    private const string Old = """{ "claimModel": "1.0", "actors": [ { "id": "a", "name": "Rex Tillerson", "aliases": ["T."] } ], "claims": [ { "id": "c", "text": "It rains.", "recordedOn": "2017" } ] }""";

    private const string New = """
        {"type":"dataset","claimModel":"1.0"}
        {"type":"claim","id":"c","text":"It rained.","recordedOn":"2018","tags":["weather"]}
        {"type":"actor","id":"a","name":"Rex Tillerson","aliases":["T."]}

        """;

    private readonly TestFolder _folder = new();

    public MergeCommandTests() => _folder.With("old.claims.json", Old).With("new.claims.jsonl", New);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Merge_Conflict_SaysWhichMembersDiffer()
    {
        (await Merge()).Should().Be(new ToolResult(1, "", """
            new.claims.jsonl(2): error: The claim "c" differs from the one in old.claims.json(1). Make them identical, change one of the ids (see --prefix), or choose one with --prefer.
              /text: "It rains." in old.claims.json(1), "It rained." in new.claims.jsonl(2)
              /recordedOn: "2017" in old.claims.json(1), "2018" in new.claims.jsonl(2)
              /tags: nothing in old.claims.json(1), ["weather"] in new.claims.jsonl(2)
            claimmodel: 1 record differs from an earlier one with the same id; nothing was written.

            """));
        File.Exists(_folder.PathOf("all.claims.jsonl")).Should().BeFalse();
    }

    [Theory]
    [InlineData("first", "that one is kept, and this one omitted", "It rains.")]
    [InlineData("last", "this one is kept, and that one omitted", "It rained.")]
    [InlineData("newest", "this one is kept, and that one omitted", "It rained.")]
    public async Task Merge_Prefer_DecidesAndSaysSo(string preference, string decision, string kept)
    {
        var result = await Merge("--prefer", preference);

        result.Should().Be(new ToolResult(
            0,
            "Wrote all.claims.jsonl: 1 actor, 0 topics, 0 sources, 0 predicates, 0 units, 1 claim, 0 contradictions; 1 repeated record was omitted; 1 conflict was decided\n",
            $"""
            new.claims.jsonl(2): info: The claim "c" differs from the one in old.claims.json(1); {decision} (--prefer {preference}).
              /text: "It rains." in old.claims.json(1), "It rained." in new.claims.jsonl(2)
              /recordedOn: "2017" in old.claims.json(1), "2018" in new.claims.jsonl(2)
              /tags: nothing in old.claims.json(1), ["weather"] in new.claims.jsonl(2)

            """));
        _folder.Read("all.claims.jsonl").Should().Contain($"\"text\":\"{kept}\"");
    }

    [Fact]
    public async Task Merge_NewestWithoutDates_IsAConflict()
    {
        _folder.With("old.claims.json", Old.Replace("2017", "2018-01", StringComparison.Ordinal));

        var result = await Merge("--prefer", "newest");

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("differs from the one in old.claims.json(1). Their dates do not determine which one is newer. Make them identical, or change one of the ids (see --prefix).\n");
    }

    [Fact]
    public async Task Merge_Prefix_KeepsTheRecordsApart()
    {
        var result = await Merge("--prefix", "old.claims.json=old-");

        (result.ExitCode, result.Error).Should().Be((0, ""));
        _folder.Read("all.claims.jsonl").Should().Be("""
            {"type":"dataset","claimModel":"1.0"}
            {"type":"actor","id":"old-a","name":"Rex Tillerson","aliases":["T."]}
            {"type":"claim","id":"old-c","text":"It rains.","recordedOn":"2017"}
            {"type":"claim","id":"c","text":"It rained.","recordedOn":"2018","tags":["weather"]}
            {"type":"actor","id":"a","name":"Rex Tillerson","aliases":["T."]}

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Merge_PrefixOfStandardInput_IsUsed()
    {
        var result = await ToolRun.InAsync(
            _folder, console => console with { OpenInput = static () => new MemoryStream("{\"claimModel\":\"1.0\",\"actors\":[{\"id\":\"a\",\"name\":\"A\"}]}"u8.ToArray()) }, "merge", "-", "-o", "all.claims.jsonl", "--prefix", "-=x-");

        (result.ExitCode, result.Error).Should().Be((0, ""));
        _folder.Read("all.claims.jsonl").Should().Contain("\"id\":\"x-a\"");
    }

    [Theory]
    [InlineData("a-", "--prefix requires a file and a prefix, such as a.claims.json=a-, not \"a-\".")]
    [InlineData("old.claims.json=", "--prefix requires a file and a prefix, such as a.claims.json=a-, not \"old.claims.json=\".")]
    [InlineData("other.json=a-", "--prefix names \"other.json\", which is not one of the files to merge.")]
    [InlineData("old.claims.json=a b", "The prefix \"a b\" is invalid; a prefix has at most 100 characters, without white space or control characters.")]
    public async Task Merge_InvalidPrefix_ReturnsTwo(string prefix, string message) =>
        (await Merge("--prefix", prefix)).Should().Be(new ToolResult(2, "", $"claimmodel: {message}\n"));

    [Fact]
    public async Task Merge_LongTextsThatDifferLate_ShowsTheDifference()
    {
        var text = new string('x', 200);
        _folder.With("old.claims.json", Old.Replace("It rains.", $"{text}old", StringComparison.Ordinal)).With("new.claims.jsonl", New.Replace("It rained.", $"{text}new", StringComparison.Ordinal));

        (await Merge()).Error.Should().Contain("  /text: \"…xxxxxxxxxxxxxxxxxxxxold\" in old.claims.json(1), \"…xxxxxxxxxxxxxxxxxxxxnew\" in new.claims.jsonl(2)\n");
    }

    private Task<ToolResult> Merge(params string[] options) => ToolRun.InAsync(_folder, ["merge", "old.claims.json", "new.claims.jsonl", "-o", "all.claims.jsonl", .. options]);
}
