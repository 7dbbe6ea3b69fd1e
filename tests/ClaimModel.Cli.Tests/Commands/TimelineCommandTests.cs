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

    /// <summary>A ministry denies what four others assert, one of whom later denies it, too.</summary>
    private const string Fire = """
        { "claimModel": "1.0",
          "actors": [ { "id": "residents", "kind": "group", "name": "Residents’ association" }, { "id": "times", "name": "The Times" }, { "id": "bbc", "name": "BBC" },
            { "id": "afp", "name": "AFP" }, { "id": "ministry", "name": "Ministry of Housing" } ],
          "claims": [
            { "id": "a", "text": "We had been warned.", "claimants": ["residents"], "assertedOn": "2023-06-14", "proposition": { "subject": "owner", "predicate": "was-warned" } },
            { "id": "b", "text": "They had been warned.", "claimants": ["times"], "proposition": { "subject": "owner", "predicate": "was-warned" } },
            { "id": "c", "text": "They had been warned.", "claimants": ["bbc"], "proposition": { "subject": "owner", "predicate": "was-warned" } },
            { "id": "d", "text": "They had been warned.", "claimants": ["afp"], "proposition": { "subject": "owner", "predicate": "was-warned" } },
            { "id": "e", "text": "Nobody was warned.", "claimants": ["ministry"], "stance": "denies", "assertedOn": "2023-06-15", "proposition": { "subject": "owner", "predicate": "was-warned" } },
            { "id": "f", "text": "We had not been warned.", "claimants": ["residents"], "stance": "denies", "assertedOn": "2023-06-19", "proposition": { "subject": "owner", "predicate": "was-warned" } } ] }
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
                                        at odds with its own assertion
                                        of 2025-03
            ────────────────────────────────────────────────────────────
              2025-03      asserts      It opens in autumn.
                                        “in autumn” — Gazette,
                                        verbatim
                                        at odds with its own assertion
                                        of 2025-02-10
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
            | 2025-03 | asserts | It opens in autumn.<br>said by Ann<br>at odds with its own assertion of 2025-02-10 | “in autumn” — Gazette, verbatim |

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
    public async Task Timeline_OneDeniesWhatManyAssert_NamesOnlyThoseWhoDisagree()
    {
        (await RemarksAsync(Fire, "residents")).Should().Equal(
            "2023-06-14 at odds with Ministry of Housing and with its own denial of 2023-06-19",
            "2023-06-19 at odds with The Times, BBC and AFP, and with its own assertion of 2023-06-14");
        (await RemarksAsync(Fire, "ministry")).Should().Equal("2023-06-15 at odds with Residents’ association, The Times, BBC and AFP");
    }

    [Fact]
    public async Task Timeline_ThreeValues_AreNotAtOddsWithThoseOfOneValue()
    {
        const string Certified = """
            { "claimModel": "1.0", "predicates": [ { "id": "state", "functional": true } ],
              "actors": [ { "id": "weiss", "kind": "person", "name": "Anna Weiss" }, { "id": "harrow", "name": "Harrow Homes Ltd" }, { "id": "li", "name": "Prof. Li" }, { "id": "gov", "name": "The Government" } ],
              "claims": [
                { "id": "w", "text": "It was certified.", "claimants": ["weiss"], "proposition": { "subject": "tower", "predicate": "state", "value": "certified" } },
                { "id": "h", "text": "It was certified.", "claimants": ["harrow"], "proposition": { "subject": "tower", "predicate": "state", "value": "certified" } },
                { "id": "l", "text": "It failed.", "claimants": ["li"], "proposition": { "subject": "tower", "predicate": "state", "value": "failed" } },
                { "id": "g", "text": "It was not tested.", "claimants": ["gov"], "proposition": { "subject": "tower", "predicate": "state", "value": "untested" } } ] }
            """;

        (await RemarksAsync(Certified, "weiss")).Should().Equal("undated at odds with The Government and Prof. Li");
    }

    [Theory]
    [InlineData(4, "at odds with Town 1, Town 2, Town 3 and Town 4")]
    [InlineData(5, "at odds with Town 1, Town 2, Town 3, Town 4 and 1 other")]
    [InlineData(9, "at odds with Town 1, Town 2, Town 3, Town 4 and 5 others")]
    public async Task Timeline_ManyOpponents_AreCountedAndTheCutIsMarked(int count, string expected)
    {
        var numbers = Enumerable.Range(1, count).ToList();
        var actors = string.Concat(numbers.Select(i => $$""", { "id": "t{{i}}", "name": "Town {{i}}" }"""));
        var claims = string.Concat(numbers.Select(i => $$""", { "id": "c{{i}}", "text": "No.", "stance": "denies", "claimants": ["t{{i}}"], "proposition": { "subject": "s", "predicate": "sank" } }"""));
        var dataset = $$"""
            { "claimModel": "1.0", "actors": [ { "id": "a", "name": "A" }{{actors}} ],
              "claims": [ { "id": "c", "text": "It sank.", "claimants": ["a"], "proposition": { "subject": "s", "predicate": "sank" } }{{claims}} ] }
            """;

        (await RemarksAsync(dataset, "a")).Should().Equal($"undated {expected}");
    }

    [Theory]
    [InlineData("contrary", "one of 3 claims that cannot all stand")]
    [InlineData("tension", "one of 3 claims that are hard to reconcile")]
    public async Task Timeline_ContradictionOfClaimsWithoutPropositions_SaysOnlyWhatIsKnown(string strength, string expected)
    {
        var dataset = $$"""
            { "claimModel": "1.0", "actors": [ { "id": "a", "name": "A" }, { "id": "b", "name": "B" } ],
              "claims": [ { "id": "c1", "text": "T.", "claimants": ["a"] }, { "id": "c2", "text": "U.", "claimants": ["b"] }, { "id": "c3", "text": "V." } ],
              "contradictions": [ { "claims": ["c1", "c2", "c3"], "strength": "{{strength}}" } ] }
            """;

        (await RemarksAsync(dataset, "a")).Should().Equal($"undated {expected}");
    }

    [Theory]
    [InlineData("open", "contrary", "undated at odds with an unknown claimant")]
    [InlineData("open", "tension", "undated in tension with an unknown claimant")]
    [InlineData("apparent", "contrary", null)]
    [InlineData("dismissed", "contrary", null)]
    public async Task Timeline_StatusAndStrength_DetermineWhatIsSaid(string status, string strength, string? expected)
    {
        var dataset = $$"""
            { "claimModel": "1.0", "actors": [ { "id": "a", "name": "A" } ],
              "claims": [ { "id": "c1", "text": "T.", "claimants": ["a"] }, { "id": "c2", "text": "U." } ],
              "contradictions": [ { "claims": ["c1", "c2"], "strength": "{{strength}}", "status": "{{status}}" } ] }
            """;

        (await RemarksAsync(dataset, "a")).Should().Equal(expected is null ? [] : [expected]);
    }

    [Fact]
    public async Task Timeline_DenialAndReviews_AreLinesOfTheirOwn()
    {
        const string Reviewed = """
            { "claimModel": "1.0", "language": "en",
              "actors": [ { "id": "lavrov", "name": "Sergey Lavrov", "names": { "ru": "Сергей Лавров", "de-AT": "Sergej Lawrow" } }, { "id": "russia", "name": "Russia", "names": { "de": "Russland" } }, { "id": "check", "name": "Fact Check" } ],
              "topics": [ { "id": "election", "label": "the U.S. elections of 2016" } ],
              "claims": [ { "id": "c", "text": "The charge that Russia meddled is nonsense.", "claimants": ["lavrov"], "stance": "denies",
                "proposition": { "subject": "russia", "predicate": "interfered-in", "value": "election", "qualifiers": { "by": "russia" } },
                "reviews": [ { "reviewer": "check", "verdict": "False", "publishedOn": "2017-05-01", "rating": { "value": 1, "best": 5, "worst": 1 } }, { "rating": { "value": 2 } } ] } ] }
            """;

        (await ToolRun.OnAsync(Reviewed, "timeline", "-", "--actor", "lavrov", "--format", "markdown", "--language", "de")).Out.Should().Be("""
            ## Sergej Lawrow: 1 claim

            | When | Stance | Claim | Where |
            |---|---|---|---|
            | undated | denies | The charge that Russia meddled is nonsense.<br>denies: Russland interfered in the U.S. elections of 2016 (by: Russland)<br>reviewed by Fact Check on 2017-05-01: “False”, rated 1 on a scale from 1 (worst) to 5 (best)<br>reviewed by an unknown reviewer: rated 2 |  |

            """);
        (await ToolRun.OnAsync(Reviewed, "timeline", "-", "--actor", "lavrov", "--format", "json")).Out.Should().Contain("\"verdict\": \"False\"").And.Contain("\"worst\": 1");
    }

    [Fact]
    public async Task Timeline_NotSearched_ShowsNoContradictionThatIsNotDeclared() =>
        (await ToolRun.OnAsync(Fire, "timeline", "-", "--actor", "ministry")).Out.Should().NotContain("at odds").And.NotContain("proposition");

    [Fact]
    public async Task Timeline_Found_SaysWhatWasCompared() =>
        (await ToolRun.OnAsync(Fire, "timeline", "-", "--actor", "ministry", "--found")).OutLines[^1].Should()
            .Be("6 of 6 claims have a proposition; 1 issue with two or more of them was compared.");

    /// <summary>Returns what the timeline with the findings says of contradictions, each after its date.</summary>
    private static async Task<IEnumerable<string>> RemarksAsync(string dataset, string actor)
    {
        var result = await ToolRun.OnAsync(dataset, "timeline", "-", "--actor", actor, "--found", "--format", "markdown");
        return result.OutLines.Where(line => line.Contains("<br>", StringComparison.Ordinal))
            .Select(line => line.Split(" | "))
            .Select(cells => $"{cells[0][2..]} {cells[2].Split("<br>")[^1]}");
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
