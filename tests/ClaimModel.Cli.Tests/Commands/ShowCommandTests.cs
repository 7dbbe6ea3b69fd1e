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

        var result = await ToolRun.OnAsync($$"""{ "claimModel": "1.0", "topics": [ {{topics}} ] }""", "show", "-", "--only", "topics");

        result.ExitCode.Should().Be(0);
        result.OutLines.Should().HaveCount(5001);
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
