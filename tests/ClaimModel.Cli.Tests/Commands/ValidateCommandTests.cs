using ClaimModel.Cli.Tests.Support;

namespace ClaimModel.Cli.Tests.Commands;

public sealed class ValidateCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Validate_ValidDataset_PrintsCountsAndReturnsZero()
    {
        _folder.With("bridge.claims.json", Datasets.Bridge);

        var result = await ToolRun.InAsync(_folder, "validate", "bridge.claims.json");

        result.Should().Be(new ToolResult(0, "bridge.claims.json: valid, no problems; 3 actors, 2 topics, 1 source, 0 predicates, 0 units, 2 claims, 1 contradiction\n", ""));
    }

    [Fact]
    public async Task Validate_TenErrors_AreReportedInOrderOfTheFile()
    {
        _folder.With("ten.claims.json", Datasets.TenErrors);

        var result = await ToolRun.InAsync(_folder, "validate", "ten.claims.json");

        result.ExitCode.Should().Be(1);
        result.Error.Should().BeEmpty();
        result.Out.Should().Be("""
            ten.claims.json(5,32): error CM0011: The word "Person" is misspelled; write "person".
            ten.claims.json(6,32): warning CM0012: The word "publicaton" is not one of "unknown", "person", "organization", "government", "group", "publication" and "system"; it is preserved. Did you mean "publication"?
            ten.claims.json(7,13): error CM1001: Actor "ellwood" has the id of an earlier actor; merge the two, or give one of them another id.
            ten.claims.json(8,13): error CM0014: The id "the council" contains white space or a control character; an id has 1 to 200 characters, without white space or control characters.
            ten.claims.json(10,64): error CM2101: Topic "bridge" names the broader topic "rivr", which is not a topic in this dataset. Did you mean "river"?
            ten.claims.json(11,64): error CM0008: Found null for "title"; omit the member if there is no value.
            ten.claims.json(13,72): error CM4102: Claim "opens" names the claimant "elwood", which is not an actor in this dataset. Did you mean "ellwood"?
            ten.claims.json(13,97): error CM0015: "12 May 2025" has the month in words; write "2025-05-12".
            ten.claims.json(14,85): warning CM0013: The member "topcs" is not a known member of a claim; it is preserved. Did you mean "topics"? Custom members start with "x-".
            ten.claims.json(17,5): error CM0007: The contradiction has no "strength", which is required.
            ten.claims.json: not valid, 8 errors, 2 warnings; 3 actors, 2 topics, 1 source, 0 predicates, 0 units, 2 claims, 0 contradictions

            """);
    }

    [Fact]
    public async Task Validate_SeveralFiles_ReportsEachAndTotals()
    {
        _folder.With("data/a.claims.json", Datasets.Empty).With("data/deep/b.claims.json", Datasets.Warning).With("data/other.json", "no dataset");

        var result = await ToolRun.InAsync(_folder, "validate", "data");

        result.ExitCode.Should().Be(0);
        result.Out.Should().Be("""
            data/a.claims.json: valid, no problems; 0 actors, 0 topics, 0 sources, 0 predicates, 0 units, 0 claims, 0 contradictions
            data/deep/b.claims.json(1,73): warning CM0013: The member "descripton" is not a known member of a topic; it is preserved. Did you mean "description"? Custom members start with "x-".
            data/deep/b.claims.json: valid, 1 warning; 0 actors, 1 topic, 0 sources, 0 predicates, 0 units, 0 claims, 0 contradictions
            2 files: 2 valid, 0 not valid; 1 warning; 0 actors, 1 topic, 0 sources, 0 predicates, 0 units, 0 claims, 0 contradictions

            """);
    }

    [Fact]
    public async Task Validate_WarningsAsErrors_ReturnsOne()
    {
        _folder.With("w.claims.json", Datasets.Warning);

        var result = await ToolRun.InAsync(_folder, "validate", "w.claims.json", "--warnings-as-errors");

        result.ExitCode.Should().Be(1);
        result.OutLines[^1].Should().Be("w.claims.json: not valid, 1 warning, counted as errors; 0 actors, 1 topic, 0 sources, 0 predicates, 0 units, 0 claims, 0 contradictions");
    }

    [Theory]
    [InlineData("CM0013")]
    [InlineData("cm0013")]
    [InlineData("known-member")]
    [InlineData("CM0012,CM0013")]
    [InlineData("CM0012", "--disable", "CM0013")]
    public async Task Validate_DisabledRule_IsNotReported(params string[] disabled)
    {
        _folder.With("w.claims.json", Datasets.Warning);

        var result = await ToolRun.InAsync(_folder, ["validate", "w.claims.json", "--quiet", "--disable", .. disabled]);

        result.Should().Be(new ToolResult(0, "", ""));
    }

    [Fact]
    public async Task Validate_OtherSeverity_IsReportedAndCounts()
    {
        _folder.With("w.claims.json", Datasets.Warning);

        var result = await ToolRun.InAsync(_folder, "validate", "w.claims.json", "--severity", "CM0013=error", "--quiet");

        result.ExitCode.Should().Be(1);
        result.Out.Should().StartWith("w.claims.json(1,73): error CM0013: ");
    }

    [Fact]
    public async Task Validate_Partial_AllowsExternalReferences()
    {
        _folder.With("p.claims.json", """{ "claimModel": "1.0", "claims": [ { "id": "c", "text": "It rains.", "claimants": ["a"], "citations": [ { "source": "s" } ] } ] }""");

        (await ToolRun.InAsync(_folder, "validate", "p.claims.json")).ExitCode.Should().Be(1);
        (await ToolRun.InAsync(_folder, "validate", "p.claims.json", "--partial")).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Validate_Comments_AreAllowedOnlyWithTheOption()
    {
        _folder.With("c.claims.json", "{ \"claimModel\": \"1.0\", /* by hand */ }");

        (await ToolRun.InAsync(_folder, "validate", "c.claims.json")).ExitCode.Should().Be(1);
        (await ToolRun.InAsync(_folder, "validate", "c.claims.json", "--comments")).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Validate_DateInTheFuture_IsDeterminedByTheClock()
    {
        _folder.With("f.claims.json", """
            {
              "claimModel": "1.0",
              "sources": [ { "id": "s", "title": "Leaflet" } ],
              "claims": [ { "id": "c", "text": "It rains.", "assertedOn": "2025-05-03", "citations": [ { "source": "s", "via": [] } ] } ]
            }
            """);

        var result = await ToolRun.InAsync(_folder, "validate", "f.claims.json", "--quiet");

        result.Out.Should().Be("""
            f.claims.json(4,15): warning CM4401: Claim "c" has no claimant, and it is not known who relayed it; name the claimant, or an actor with "anonymity": "withheld" or "unknown".
            f.claims.json(4,63): error CM4303: Claim "c" was asserted on 2025-05-03, which is in the future; correct the date.

            """);
    }

    [Fact]
    public async Task Validate_MaxProblems_CountsTheRest()
    {
        _folder.With("ten.claims.json", Datasets.TenErrors);

        var result = await ToolRun.InAsync(_folder, "validate", "ten.claims.json", "--max-problems", "2");

        result.ExitCode.Should().Be(1);
        result.OutLines.Should().HaveCount(4);
        result.OutLines[2].Should().Be("ten.claims.json: not valid, 8 errors, 2 warnings; 3 actors, 2 topics, 1 source, 0 predicates, 0 units, 2 claims, 0 contradictions");
        result.OutLines[3].Should().Be("8 more problems are not shown; --max-problems sets the maximum number.");
    }

    [Fact]
    public async Task Validate_MoreWarningsThanShown_ShowsTheErrorBehindThem()
    {
        _folder.With("a.claims.json", """{"claimModel":"1.0","x":1,"y":1,"z":1,"claims":[1]}""");

        var result = await ToolRun.InAsync(_folder, "validate", "a.claims.json", "--max-problems", "2", "--quiet");

        result.OutLines[0].Should().StartWith("a.claims.json(1,21): warning CM0013: ");
        result.OutLines[1].Should().StartWith("a.claims.json(1,49): error CM0009: ");
        result.OutLines[2].Should().Be("2 more problems are not shown; --max-problems sets the maximum number.");
    }

    [Fact]
    public async Task Validate_DocumentLongerThanTheLimit_IsReported()
    {
        _folder.With("a.claims.json", Datasets.Empty);

        var result = await ToolRun.InAsync(_folder, "validate", "a.claims.json", "--max-bytes", "10", "--quiet");

        result.ExitCode.Should().Be(1);
        result.OutLines[0].Should().Be(
            "a.claims.json(1,1): error CM0024: The document is longer than 10 bytes, and is not read; write it as JSON Lines (*.claims.jsonl), which are read line by line, or raise the limit (--max-bytes).");
    }

    [Fact]
    public async Task Validate_Summary_PrintsCountsOnly()
    {
        _folder.With("a.claims.json", Datasets.NotJson).With("b.claims.json", Datasets.Empty);

        var result = await ToolRun.InAsync(_folder, "validate", ".", "--summary");

        result.Out.Should().Be("""
            a.claims.json: not valid, 1 error; 0 actors, 0 topics, 0 sources, 0 predicates, 0 units, 0 claims, 0 contradictions
            b.claims.json: valid, no problems; 0 actors, 0 topics, 0 sources, 0 predicates, 0 units, 0 claims, 0 contradictions
            2 files: 1 valid, 1 not valid; 1 error; 0 actors, 0 topics, 0 sources, 0 predicates, 0 units, 0 claims, 0 contradictions

            """);
    }

    [Fact]
    public async Task Validate_UnpairedSurrogateInNameOnStandardInput_IsReported()
    {
        var result = await ToolRun.OnAsync("""{ "claimModel": "1.0", "\ud800": 1 }""", "validate", "-", "--quiet");

        result.ExitCode.Should().Be(1);
        result.Error.Should().BeEmpty();
        result.Out.Should().StartWith("<stdin>(1,24): error CM0004: ");
    }

    [Theory]
    [InlineData("""{"type":"actor","id":"a","name":"A","\ud800":1}""", "<stdin>(1,37): error CM0004: ")]
    [InlineData("""{"\ud800":1,"type":"actor","id":"a","name":"A"}""", "<stdin>(1,2): error CM0004: ")]
    public async Task Validate_UnpairedSurrogateInNameOfLinesOnStandardInput_IsReported(string line, string expected)
    {
        var result = await ToolRun.OnAsync(line + "\n", "validate", "-", "--quiet");

        result.ExitCode.Should().Be(1);
        result.Error.Should().BeEmpty();
        result.OutLines[0].Should().StartWith(expected);
    }

    [Fact]
    public async Task Validate_StandardInput_HasName()
    {
        var result = await ToolRun.OnAsync(Datasets.NotJson, "validate", "-");

        result.ExitCode.Should().Be(1);
        result.OutLines[0].Should().StartWith("<stdin>(1,").And.Contain("): error CM0001: ");
    }

    [Fact]
    public async Task Validate_MissingFile_ReturnsThreeAndValidatesTheOthers()
    {
        _folder.With("bad.claims.json", Datasets.NotJson);

        var result = await ToolRun.InAsync(_folder, "validate", "nowhere/x.json", "bad.claims.json", "--summary");

        result.ExitCode.Should().Be(3);
        result.Error.Should().Be("claimmodel: There is no file \"nowhere/x.json\".\n");
        result.Out.Should().StartWith("bad.claims.json: not valid, 1 error;");
    }

    [Fact]
    public async Task Validate_FolderWithoutDatasets_ReturnsThree()
    {
        Directory.CreateDirectory(_folder.PathOf("empty"));

        var result = await ToolRun.InAsync(_folder, "validate", "empty");

        result.Should().Be(new ToolResult(3, "", "claimmodel: The folder \"empty\" does not contain any datasets; datasets are named *.claims.json, *.claims.jsonl (with or without .gz), *.claims.yaml or *.claims.xlsx.\n"));
    }

    [Fact]
    public async Task Validate_FileWithoutPermission_ReturnsThree()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            Assert.Skip("File permissions are not enforced for this user.");
            return;
        }

        _folder.With("secret.claims.json", Datasets.Empty);
        File.SetUnixFileMode(_folder.PathOf("secret.claims.json"), UnixFileMode.None);

        var result = await ToolRun.InAsync(_folder, "validate", "secret.claims.json");

        result.Should().Be(new ToolResult(3, "", "claimmodel: \"secret.claims.json\" cannot be read: permission is denied.\n"));
    }

    [Fact]
    public async Task Validate_PatternWithoutMatch_ReturnsTwo()
    {
        var result = await ToolRun.InAsync(_folder, "validate", "*.claims.json");

        result.Should().Be(new ToolResult(2, "", "claimmodel: No file matches \"*.claims.json\".\n"));
    }

    [Fact]
    public async Task Validate_SameFileTwice_IsValidatedOnce()
    {
        _folder.With("a.claims.json", Datasets.Empty);

        var result = await ToolRun.InAsync(_folder, "validate", "a.claims.json", "./a.claims.json", "*.json", ".");

        result.OutLines.Should().ContainSingle();
    }
}
