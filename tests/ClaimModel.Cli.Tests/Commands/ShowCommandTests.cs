using System.Text.Json;
using ClaimModel.Cli.Tests.Support;

namespace ClaimModel.Cli.Tests.Commands;

public sealed class ShowCommandTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder().With("bridge.claims.json", Datasets.Bridge);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Show_Dataset_ShowsAllSections()
    {
        var result = await ToolRun.InAsync(_folder, "show", "bridge.claims.json", "--width", "60");

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Out.Should().Be("""
            The bridge
            3 actors, 2 topics, 1 source, 0 predicates, 0 units, 2
            claims, 1 contradiction
            Actors with most claims: Mara Ellwood (1), Residents (1).
            Contradictions: 1 open.

            ── Actors (3) ──────────────────────────────────────────────

             Name                    Kind        Roles
            ────────────────────────────────────────────────────────────
             Mara Ellwood (ellwood)  person      Mayor, Arlebridge,
                                                 2022 –
             Arlebridge (town)       government
             Residents (residents)   group

            ── Topics (2) ──────────────────────────────────────────────
            Bridge (bridge): 0 claims
            └── When does it open? (opening, question): 2 claims

            ── Sources (1) ─────────────────────────────────────────────

             Title              Kind     By  Published   Claims
            ─────────────────────────────────────────────────────
             At odds (gazette)  article      2025-02-11       2

            ── Claims (2) ──────────────────────────────────────────────
                                 When does it open?
            ────────────────────────────────────────────────────────────
              Who               Stance       Claim
            ────────────────────────────────────────────────────────────
              Mara Ellwood      asserts      The bridge opens in May.
              for Arlebridge    2025-02-10   — At odds, p. 2, verbatim
                                             (may)
            ────────────────────────────────────────────────────────────
              Residents         denies       The bridge opens in May.
                                2025-02      — At odds, verbatim
                                             (autumn)
            ────────────────────────────────────────────────────────────

            ── Contradictions (1) ──────────────────────────────────────

            When does it open? (when)
            ┌────────────────────────────┬────────────────────────────┐
            │ Mara Ellwood               │ Residents                  │
            │ for Arlebridge             │ 2025-02                    │
            │ 2025-02-10                 │                            │
            ├────────────────────────────┼────────────────────────────┤
            │ The bridge opens in May.   │ The bridge opens in May.   │
            │                            │ (denies)                   │
            ├────────────────────────────┼────────────────────────────┤
            │ “we cross in May”          │ “not before autumn”        │
            │ — At odds, p. 2, verbatim  │ — At odds, verbatim        │
            └────────────────────────────┴────────────────────────────┘
              contradiction (one denies what the other asserts) · open
              One denies what the other says.

            """);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public async Task Show_Width_IsKept(int width)
    {
        var result = await ToolRun.InAsync(_folder, "show", "bridge.claims.json", "--width", $"{width}");

        result.OutLines.Max(line => line.Length).Should().Be(width);
    }

    [Fact]
    public async Task Show_OnlyOneSection_OmitsTheOthers()
    {
        var result = await ToolRun.InAsync(_folder, "show", "bridge.claims.json", "--only", "topics", "--width", "50");

        result.Out.Should().Be("""
            ── Topics (2) ────────────────────────────────────
            Bridge (bridge): 0 claims
            └── When does it open? (opening, question): 2
                claims

            """);
    }

    [Fact]
    public async Task Show_Actor_IncludesClaimsOnItsBehalf()
    {
        var result = await ToolRun.InAsync(_folder, "show", "bridge.claims.json", "--actor", "town", "--only", "claims", "--width", "60");

        result.Out.Should().Be("""
            ── Claims (1) ──────────────────────────────────────────────
                                 When does it open?
            ────────────────────────────────────────────────────────────
              Who               Stance       Claim
            ────────────────────────────────────────────────────────────
              Mara Ellwood      asserts      The bridge opens in May.
              for Arlebridge    2025-02-10   — At odds, p. 2, verbatim
                                             (may)
            ────────────────────────────────────────────────────────────

            """);
    }

    [Fact]
    public async Task Show_Topic_IncludesNarrowerTopics()
    {
        var result = await ToolRun.InAsync(_folder, "show", "bridge.claims.json", "--topic", "bridge", "--only", "claims", "--width", "60");

        result.Out.Should().Be("""
            ── Claims (2) ──────────────────────────────────────────────
                                 When does it open?
            ────────────────────────────────────────────────────────────
              Who               Stance       Claim
            ────────────────────────────────────────────────────────────
              Mara Ellwood      asserts      The bridge opens in May.
              for Arlebridge    2025-02-10   — At odds, p. 2, verbatim
                                             (may)
            ────────────────────────────────────────────────────────────
              Residents         denies       The bridge opens in May.
                                2025-02      — At odds, verbatim
                                             (autumn)
            ────────────────────────────────────────────────────────────

            """);
    }

    [Theory]
    [InlineData("--actor", "elwood", "claimmodel: There is no actor \"elwood\" in this dataset. Did you mean \"ellwood\"?\n")]
    [InlineData("--topic", "\e[1m", "claimmodel: There is no topic \"\\u001B[1m\" in this dataset.\n")]
    public async Task Show_UnknownId_ReturnsTwo(string option, string id, string message) =>
        (await ToolRun.InAsync(_folder, "show", "bridge.claims.json", option, id)).Should().Be(new ToolResult(2, "", message));

    [Fact]
    public async Task Show_FileWithErrors_ShowsTheRestAndReturnsOne()
    {
        _folder.With("ten.claims.json", Datasets.TenErrors);

        var result = await ToolRun.InAsync(_folder, "show", "ten.claims.json");

        result.ExitCode.Should().Be(1);
        result.Error.Should().Be("claimmodel: ten.claims.json could not be read completely (5 errors); the rest is shown. \"claimmodel validate\" lists the errors.\n");
        result.Out.Should().Contain("Actors (3)").And.Contain("elwood (not in this");
    }

    [Theory]
    [InlineData("show")]
    [InlineData("contradictions")]
    [InlineData("timeline", "--actor", "a")]
    public async Task DatasetCommand_UnreadableFile_PrintsOnlyTheErrors(string command, params string[] options)
    {
        _folder.With("cut.claims.json", "{ \"claimModel\": \"1.0\"\n  title\n");

        var result = await ToolRun.InAsync(_folder, [command, "cut.claims.json", .. options]);

        result.ExitCode.Should().Be(1);
        result.Out.Should().BeEmpty();
        result.Error.Should().StartWith("cut.claims.json(2,3): error CM0001: ")
            .And.EndWith("claimmodel: Nothing in \"cut.claims.json\" could be read (1 error). \"claimmodel validate\" lists the errors.\n");
    }

    [Fact]
    public async Task Show_MissingFile_ReturnsThree() =>
        (await ToolRun.InAsync(_folder, "show", "bridge")).Should()
            .Be(new ToolResult(3, "", "claimmodel: There is no file \"bridge\". Did you mean \"bridge.claims.json\"?\n"));

    [Fact]
    public async Task Show_FolderOfSeveralDatasets_ReturnsTwo()
    {
        _folder.With("other.claims.json", Datasets.Empty);

        (await ToolRun.InAsync(_folder, "show", ".")).Should().Be(new ToolResult(2, "", "claimmodel: \".\" refers to 2 files; show accepts only one.\n"));
    }

    [Fact]
    public async Task Show_MarkupInTexts_IsNotInterpreted()
    {
        var result = await ToolRun.OnAsync(
            """{ "claimModel": "1.0", "title": "[bold", "topics": [ { "id": "t", "label": "[red]T[/]" } ], "claims": [ { "id": "c", "text": "[/] [link=x]", "topics": ["t"] } ] }""",
            "show",
            "-");

        result.ExitCode.Should().Be(0);
        result.Out.Should().StartWith("[bold\n").And.Contain("[red]T[/] (t): 1 claim").And.Contain("[/] [link=x]");
    }

    [Fact]
    public async Task Show_CycleOfTopics_IsShownOnce()
    {
        var result = await ToolRun.OnAsync(
            """{ "claimModel": "1.0", "topics": [ { "id": "a", "label": "A", "broader": ["b"] }, { "id": "b", "label": "B", "broader": ["a", "gone"] } ] }""",
            "show",
            "-",
            "--only",
            "topics");

        result.OutLines[1..].Should().Equal("A (a): 0 claims", "└── B (b): 0 claims", "    └── A (a): see above");
    }

    [Fact]
    public async Task Show_LongChainOfTopics_FitsOnTheScreen()
    {
        var topics = string.Join(',', Enumerable.Range(0, 5000).Select(i => $$"""{ "id": "t{{i}}", "label": "T", "broader": ["t{{i - 1}}"] }"""));

        var result = await ToolRun.OnAsync($$"""{ "claimModel": "1.0", "topics": [ {{topics}} ] }""", "show", "-", "--only", "topics", "--limit", "5000");

        result.ExitCode.Should().Be(0);
        result.OutLines.Should().HaveCount(5001);
    }

    [Fact]
    public async Task Show_ClaimAboutTwoTopics_IsShownOnceWithAllThatIsKnown()
    {
        const string Known = """
            { "claimModel": "1.0", "actors": [ { "id": "check", "name": "Fact Check" } ],
              "topics": [ { "id": "a", "label": "A" }, { "id": "b", "label": "B" } ],
              "sources": [ { "id": "s", "title": "Page", "identifiers": [ { "scheme": "doi", "value": "10.1/2" } ] } ],
              "claims": [
                { "id": "poll", "text": "Most agree.", "topics": ["b", "a"], "supports": ["other", "gone"], "identifiers": [ { "scheme": "doi", "value": "10.3/4" } ],
                  "proposition": { "subject": "voters", "predicate": "agree", "qualifiers": { "population": "registered voters" } },
                  "reviews": [ { "reviewer": "check", "title": "Most do not", "verdict": "Half true", "rating": { "value": 3, "best": 5, "worst": 1 }, "explanation": "Only some.",
                    "url": "https://example.org/check", "publishedOn": "2024-05-01", "citations": [ { "source": "s", "quote": { "exact": "some agree" } } ] } ] },
                { "id": "other", "text": "It will pass.", "topics": ["b"] } ] }
            """;

        (await ToolRun.OnAsync(Known, "show", "-", "--only", "claims", "--width", "90")).Out.Should().Be("""
            ── Claims (2) ────────────────────────────────────────────────────────────────────────────
                                                        A
            ──────────────────────────────────────────────────────────────────────────────────────────
              Who                      Stance       Claim
            ──────────────────────────────────────────────────────────────────────────────────────────
              claimant not known       asserts      Most agree.
                                                    only for population: registered voters
                                                    also about B
                                                    supports “It will pass.” (other)
                                                    supports gone (not in this dataset)
                                                    doi 10.3/4
                                                    reviewed by Fact Check on 2024-05-01: “Half
                                                    true”, rated 3 on a scale from 1 (worst) to 5
                                                    (best)
                                                      Most do not
                                                      Only some.
                                                      https://example.org/check
                                                      “some agree” — Page
                                                    (poll)
            ──────────────────────────────────────────────────────────────────────────────────────────
                                                        B
            ──────────────────────────────────────────────────────────────────────────────────────────
              Who                      Stance       Claim
            ──────────────────────────────────────────────────────────────────────────────────────────
              claimant not known       asserts      It will pass.
                                                    (other)
            ──────────────────────────────────────────────────────────────────────────────────────────

            """);
        (await ToolRun.OnAsync(Known, "show", "-", "--only", "sources")).Out.Should().Contain("Page (s, doi 10.1/2)");
    }

    [Fact]
    public async Task Show_Limit_CutsEachSectionAndSaysSo()
    {
        var many = $$"""
            { "claimModel": "1.0", "actors": [ {{List(1, 7, i => $$"""{ "id": "a{{i}}", "name": "Actor {{i}}" }""")}} ],
              "claims": [ {{List(1, 1203, i => $$"""{ "id": "c{{i}}", "text": "Claim {{i}}.", "claimants": ["a{{i % 7 + 1}}"] }""")}} ] }
            """;

        var cut = await ToolRun.OnAsync(many, "show", "-", "--limit", "2");
        var whole = await ToolRun.OnAsync(many, "show", "-");

        cut.Out.Should().StartWith("""
            Untitled dataset
            7 actors, 0 topics, 0 sources, 0 predicates, 0 units, 1,203 claims, 0 contradictions
            Actors with most claims: Actor 2 (172), Actor 3 (172), Actor 4 (172), Actor 5 (172), Actor 6 (172), and 2 others.
            No contradictions are declared. None of the 1,203 claims has a proposition, and only propositions are compared.

            """);
        cut.Out.Should().Contain("and 5 other actors; --limit shows more, --actor and --topic show a part.\n")
            .And.Contain("and 1,201 other claims; --limit shows more, --actor and --topic show a part.\n")
            .And.Contain("(c2)").And.NotContain("(c3)");
        whole.Out.Should().Contain("and 1,103 other claims;").And.Contain("(c100)").And.NotContain("(c101)").And.NotContain("other actors;");

        static string List(int first, int count, Func<int, string> item) => string.Join(", ", Enumerable.Range(first, count).Select(item));
    }

    [Fact]
    public async Task Show_Json_HasAnOverviewAndTheFirstRecords()
    {
        var result = await ToolRun.InAsync(_folder, "show", "bridge.claims.json", "--format", "json", "--limit", "1", "--language", "de");

        using var json = JsonDocument.Parse(result.Out);
        json.RootElement.EnumerateObject().Select(member => $"{member.Name} {(member.Value.ValueKind == JsonValueKind.Array ? member.Value.GetArrayLength() : member.Value)}").Should().Equal(
            "title The bridge", "description ", "language ", "license ", "actors 3", "topics 2", "sources 1", "actorsWithMostClaims 1", "topicsWithMostClaims 1",
            "contradictionsByStatus 1", "claims 1", "otherClaims 1", "contradictions 1", "otherContradictions 0");
        json.RootElement.GetProperty("topicsWithMostClaims")[0].ToString().Should().Match("*\"opening\"*When does it open?*2*");
        json.RootElement.GetProperty("claims")[0].GetProperty("id").GetString().Should().Be("may");
    }

    [Fact]
    public async Task Show_ContradictionOfManyValues_IsCutAndTheCutIsMarked()
    {
        var claims = string.Join(',', Enumerable.Range(1, 20).Select(i => $$"""{ "id": "c{{i}}", "text": "T.", "proposition": { "subject": "s", "predicate": "p", "quantity": { "amount": {{i}} } } }"""));
        var ids = string.Join(',', Enumerable.Range(1, 20).Select(i => $"\"c{i}\""));
        var dataset = $$"""{ "claimModel": "1.0", "claims": [ {{claims}} ], "contradictions": [ { "claims": [ {{ids}} ], "strength": "contrary" } ] }""";

        (await ToolRun.OnAsync(dataset, "show", "-", "--only", "contradictions")).Out.Should().Contain("asserts 12").And.NotContain("asserts 13").And.Contain("\nand 8 other positions\n");
        (await ToolRun.OnAsync(dataset, "contradictions", "-", "--format", "markdown")).Out.Should().Contain("\nand 8 other positions\n");
    }

    [Fact]
    public async Task Show_ThreeContradictingClaims_AreSideBySide()
    {
        var result = await ToolRun.OnAsync(
            """
            {
              "claimModel": "1.0",
              "claims": [ { "id": "a", "text": "One." }, { "id": "b", "text": "Two.", "status": "retracted" }, { "id": "c", "text": "Three." } ],
              "contradictions": [ { "claims": ["a", "b", "c"], "strength": "contrary", "direction": "c", "status": "apparent", "apparentBecause": "differentTime", "note": "N." } ]
            }
            """,
            "show",
            "-",
            "--only",
            "contradictions",
            "--width",
            "91");

        result.Out.Should().Be("""
            ── Contradictions (1) ─────────────────────────────────────────────────────────────────────

            (a~b~c)
            ┌─────────────────────────────┬─────────────────────────────┬─────────────────────────────┐
            │ claimant not known          │ claimant not known          │ claimant not known          │
            ├─────────────────────────────┼─────────────────────────────┼─────────────────────────────┤
            │ One.                        │ Two. (retracted)            │ Three. (the answer)         │
            └─────────────────────────────┴─────────────────────────────┴─────────────────────────────┘
              cannot both be true · only looks like one: another time
              Note: N.

            """);
    }
}
