using ClaimModel.Cli.Tests.Support;

namespace ClaimModel.Cli.Tests.Commands;

public sealed class DiffCommandTests : IDisposable
{
    private const string Old = """
        { "claimModel": "1.0", "title": "Rain",
          "actors": [ { "id": "a", "name": "Ann" }, { "id": "b", "name": "Bob" } ],
          "claims": [ { "id": "c", "text": "It rains.", "claimants": ["a"], "citations": [ { "source": "radio" } ], "tags": ["x", "y"] } ],
          "contradictions": [ { "claims": ["c", "d"], "strength": "contrary" } ] }
        """;

    private const string New = """
        {"type":"dataset","claimModel":"1.0","title":"Rain"}
        {"type":"contradiction","claims":["d","c"],"strength":"contrary"}
        {"type":"claim","id":"c","text":"It rained.","claimants":["a"],"citations":[{"source":"press"},{"source":"radio"}],"tags":["y","x"]}
        {"type":"actor","id":"b","name":"Bob"}
        {"type":"actor","id":"e","name":"Eve\u001b"}

        """;

    private readonly TestFolder _folder = new();

    public DiffCommandTests() => _folder.With("old.claims.json", Old).With("new.claims.jsonl", New);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Diff_DifferentDatasets_ShowsRecordsAndMembers() => (await Diff("old.claims.json", "new.claims.jsonl")).Should().Be(new ToolResult(1, """
        --- old.claims.json
        +++ new.claims.jsonl
        - actor "a": Ann
        + actor "e": Eve\u001B
        ~ claim "c": It rained.
            /text: "It rains." → "It rained."
            /citations/0: added {"source":"press"}
            /tags: reordered ["x","y"] → ["y","x"]
        1 record was added, 1 removed and 1 changed; 2 are the same.

        """, ""));

    [Fact]
    public async Task Diff_Metadata_IsShown()
    {
        _folder.With("other.json", Old.Replace("\"Rain\"", "\"Rain*\", \"license\": \"CC0-1.0\"", StringComparison.Ordinal));

        (await Diff("old.claims.json", "other.json")).Should().Be(new ToolResult(1, """
            --- old.claims.json
            +++ other.json
            ~ metadata
                /title: "Rain" → "Rain*"
                /license: added "CC0-1.0"
            0 records were added, 0 removed and 0 changed; 4 are the same. The metadata differs.

            """, ""));
    }

    [Fact]
    public async Task Diff_Json_IsTheComparison() => (await Diff("old.claims.json", "new.claims.jsonl", "--format", "json")).Should().Be(new ToolResult(1, """
        {
          "isSame": false,
          "added": 1,
          "removed": 1,
          "changed": 1,
          "same": 2,
          "metadata": [],
          "records": [
            {
              "recordType": "actor",
              "id": "a",
              "kind": "removed",
              "text": "Ann",
              "members": []
            },
            {
              "recordType": "actor",
              "id": "e",
              "kind": "added",
              "text": "Eve\u001B",
              "members": []
            },
            {
              "recordType": "claim",
              "id": "c",
              "kind": "changed",
              "text": "It rained.",
              "members": [
                {
                  "pointer": "/text",
                  "kind": "changed",
                  "first": "It rains.",
                  "second": "It rained."
                },
                {
                  "pointer": "/citations/0",
                  "kind": "added",
                  "first": null,
                  "second": {"source":"press"}
                },
                {
                  "pointer": "/tags",
                  "kind": "reordered",
                  "first": ["x","y"],
                  "second": ["y","x"]
                }
              ]
            }
          ]
        }

        """, ""));

    [Fact]
    public async Task Diff_Markdown_IsATable() => (await Diff("old.claims.json", "new.claims.jsonl", "--format", "markdown")).Should().Be(new ToolResult(1, """
        ## Differences between old.claims.json and new.claims.jsonl

        1 record was added, 1 removed and 1 changed; 2 are the same.

        | Record | Change | Before | After |
        |---|---|---|---|
        | actor a | removed | Ann |  |
        | actor e | added |  | Eve\\u001B |
        | claim c | /text | "It rains." | "It rained." |
        | claim c | /citations/0 |  | &#123;"source":"press"} |
        | claim c | /tags (order) | \["x","y"\] | \["y","x"\] |

        """, ""));

    [Fact]
    public async Task Diff_SameDatasetInAnotherFormat_ReturnsZero()
    {
        await ToolRun.InAsync(_folder, "convert", "old.claims.json", "-o", "same.claims.jsonl");

        (await Diff("old.claims.json", "same.claims.jsonl")).Should().Be(new ToolResult(0, "old.claims.json and same.claims.jsonl are the same (4 records).\n", ""));
        (await Diff("old.claims.json", "same.claims.jsonl", "--format", "markdown")).Out.Should().EndWith("\n\nold.claims.json and same.claims.jsonl are the same (4 records).\n");
    }

    [Fact]
    public async Task Diff_DatasetWithErrors_ReturnsTwo()
    {
        _folder.With("bad.json", """{ "claimModel": "1.0", "actors": [ { "id": "a" } ] }""");

        (await Diff("old.claims.json", "bad.json")).Should().Be(new ToolResult(2, "", """
            bad.json(1,36): error CM0007: The actor has no "name", which is required.
            claimmodel: "bad.json" has 1 error, so it cannot be compared. "claimmodel validate" lists the errors.

            """));
    }

    [Fact]
    public async Task Diff_FileDoesNotExist_ReturnsTwo()
    {
        var result = await Diff("old.claims.json", "none.json");

        (result.ExitCode, result.Out).Should().Be((2, ""));
        result.Error.Should().Contain("\"none.json\"");
    }

    [Theory]
    [InlineData("Only one of the files can be standard input.", "-", "-")]
    [InlineData("B is required.", "old.claims.json")]
    public async Task Diff_InvalidCommandLine_ReturnsTwo(string message, params string[] arguments)
    {
        var result = await Diff(arguments);

        (result.ExitCode, result.Out).Should().Be((2, ""));
        result.Error.Should().StartWith($"claimmodel: {message}\n");
    }

    private Task<ToolResult> Diff(params string[] arguments) => ToolRun.InAsync(_folder, ["diff", .. arguments]);
}
