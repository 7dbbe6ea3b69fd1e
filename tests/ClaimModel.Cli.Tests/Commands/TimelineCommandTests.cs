using System.Text.Json;
using ClaimModel.Cli.Tests.Support;

namespace ClaimModel.Cli.Tests.Commands;

public sealed class TimelineCommandTests
{
    private const string Changed = """
        { "claimModel": "1.0", "actors": [ { "id": "ann", "name": "Ann" }, { "id": "town", "name": "Town" } ],
          "topics": [ { "id": "bridge", "label": "Bridge" } ], "sources": [ { "id": "gazette", "title": "Gazette" } ],
          "claims": [
            { "id": "later", "text": "It opens in autumn.", "claimants": ["ann"], "onBehalfOf": "town", "topics": ["bridge"], "assertedOn": "2025-03", "supersedes": ["first"],
              "citations": [ { "source": "gazette", "quote": { "exact": "in autumn" }, "fidelity": "verbatim" } ] },
            { "id": "first", "text": "It opens in May.", "claimants": ["ann"], "topics": ["bridge"], "assertedOn": "2025-02-10", "status": "superseded" },
            { "id": "rumour", "text": "It has cracks.", "claimants": ["ann"], "stance": "questions" } ],
          "contradictions": [ { "id": "when", "claims": ["first", "later"], "strength": "contrary" } ] }
        """;

    [Fact]
    public async Task Timeline_Actor_IsInChronologicalOrder() =>
        (await ToolRun.OnAsync(Changed, "timeline", "-", "--actor", "ann", "--width", "60")).Should().Be(new ToolResult(0, """
            Ann: 3 claims
            ────────────────────────────────────────────────────────────
              When         Stance       Claim
            ────────────────────────────────────────────────────────────
              2025-02-10   asserts,     It opens in May.
                           superseded   superseded by later on 2025-03
                                        contradicts Ann (contrary,
                                        when)
            ────────────────────────────────────────────────────────────
              2025-03      asserts      It opens in autumn.
                                        “in autumn” — Gazette,
                                        verbatim
                                        contradicts Ann (contrary,
                                        when)
            ────────────────────────────────────────────────────────────
              undated      questions    It has cracks.
            ────────────────────────────────────────────────────────────

            """, ""));

    [Fact]
    public async Task Timeline_Markdown_IsATable() =>
        (await ToolRun.OnAsync(Changed, "timeline", "-", "--actor", "town", "--format", "markdown")).Out.Should().Be("""
            ## Town: 1 claim

            | When | Stance | Claim | Where |
            |---|---|---|---|
            | 2025-03 | asserts | It opens in autumn.<br>said by Ann<br>contradicts Ann (contrary, when) | “in autumn” — Gazette, verbatim |

            """);

    [Fact]
    public async Task Timeline_Json_HasTheStateOfEachClaim()
    {
        var result = await ToolRun.OnAsync(Changed, "timeline", "-", "--actor", "ann", "--topic", "bridge", "--format", "json");

        using var json = JsonDocument.Parse(result.Out);
        json.RootElement.EnumerateArray().Select(entry => $"{entry.GetProperty("on").GetString()} {entry.GetProperty("stands").GetBoolean()} {entry.GetProperty("supersededBy")}")
            .Should().Equal("2025-02-10 False [\n      \"later\"\n    ]", "2025-03 True []");
    }

    [Fact]
    public async Task Timeline_UnknownActorOrNoClaims_IsReported()
    {
        (await ToolRun.OnAsync(Changed, "timeline", "-", "--actor", "anne")).Should()
            .Be(new ToolResult(2, "", "claimmodel: There is no actor \"anne\" in this dataset. Did you mean \"ann\"?\n"));
        (await ToolRun.OnAsync("""{ "claimModel": "1.0", "actors": [ { "id": "a", "name": "A" } ] }""", "timeline", "-", "--actor", "a")).Should().Be(new ToolResult(0, "A: 0 claims\n", ""));
        (await ToolRun.OnAsync(Changed, "timeline", "-")).ExitCode.Should().Be(2);
    }
}
