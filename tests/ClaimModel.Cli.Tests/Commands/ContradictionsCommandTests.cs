using System.Text.Json;
using ClaimModel.Cli.Tests.Support;

namespace ClaimModel.Cli.Tests.Commands;

public sealed class ContradictionsCommandTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder().With("bridge.claims.json", Datasets.Bridge).With("tolls.claims.json", Datasets.Tolls);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Contradictions_Declared_AreSideBySide()
    {
        var result = await ToolRun.InAsync(_folder, "contradictions", "bridge.claims.json", "--width", "60");

        result.Should().Be(new ToolResult(0, """
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

            1 contradiction.

            """, ""));
    }

    [Fact]
    public async Task Contradictions_Found_GroupsManyClaimsByPosition()
    {
        var result = await ToolRun.InAsync(_folder, "contradictions", "tolls.claims.json", "--found", "--width", "60");

        result.Should().Be(new ToolResult(0, """
            fire toll (a1~a2~a3~a4~b1)
            ┌────────────────────────────┬────────────────────────────┐
            │ asserts 3 people           │ asserts 5 people           │
            │ 4 claims                   │ 1 claim                    │
            ├────────────────────────────┼────────────────────────────┤
            │ Ann                        │ Bob                        │
            │ Three.                     │ Five.                      │
            ├────────────────────────────┼────────────────────────────┤
            │ claimant not known         │                            │
            │ Three, they say.           │                            │
            ├────────────────────────────┼────────────────────────────┤
            │ claimant not known         │                            │
            │ Three, says he.            │                            │
            ├────────────────────────────┼────────────────────────────┤
            │ and 1 more claim           │                            │
            └────────────────────────────┴────────────────────────────┘
              cannot both be true (the numbers differ) · open · found by
              a rule: claims assert quantities without a number in
              common of a predicate that has one value at a time
              Ann and three unnamed voices put the toll of fire at 3
              people, Bob at 5.

            1 contradiction.
            6 of 6 claims have a proposition; 1 issue with two or more
            of them was compared.
            What 6 claims say of fire toll cannot be compared: it is
            given in "families" and "people".

            """, ""));
    }

    [Fact]
    public async Task Contradictions_Markdown_HasATableForEach()
    {
        var result = await ToolRun.InAsync(_folder, "contradictions", "bridge.claims.json", "--found", "--format", "markdown");

        result.Out.Should().Be("""
            ## When does it open?

            | Mara Ellwood for Arlebridge, 2025-02-10 | Residents, 2025-02 |
            |---|---|
            | The bridge opens in May. | The bridge opens in May. (denies) |
            | “we cross in May” — At odds, p. 2, verbatim | “not before autumn” — At odds, verbatim |

            *contradiction (one denies what the other asserts) · open*

            One denies what the other says.

            1 contradiction.

            - None of the 2 claims has a proposition, and only propositions are compared.

            """);
    }

    [Fact]
    public async Task Contradictions_Json_HasClaimsAndIncomparableClaims()
    {
        var result = await ToolRun.InAsync(_folder, "contradictions", "tolls.claims.json", "--found", "--format", "json");

        using var json = JsonDocument.Parse(result.Out);
        var contradiction = json.RootElement.GetProperty("contradictions").EnumerateArray().Should().ContainSingle().Subject;
        contradiction.GetProperty("rule").GetString().Should().Be("disjoint-quantity");
        contradiction.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("id").GetString()).Should().Equal("a1", "a2", "a3", "a4", "b1");
        json.RootElement.GetProperty("notComparable")[0].GetProperty("measures").EnumerateArray().Select(measure => measure.GetString()).Should().Equal("\"families\"", "\"people\"");
    }

    [Fact]
    public async Task Contradictions_Json_SaysWhatWasCompared()
    {
        var tolls = Datasets.Tolls.Replace("true", "false", StringComparison.Ordinal);

        using var searched = JsonDocument.Parse((await ToolRun.OnAsync(tolls, "contradictions", "-", "--found", "--format", "json")).Out);
        using var declared = JsonDocument.Parse((await ToolRun.OnAsync(tolls, "contradictions", "-", "--format", "json")).Out);

        Compared(searched).Should().Be("""6 6 6 1 True [{"predicate":"toll","subject":"fire","valueCount":3,"valueKind":"numbers"}] []""");
        Compared(declared).Should().Be("6 6    [] []");

        static string Compared(JsonDocument json) => string.Join(' ', json.RootElement.EnumerateObject()
            .Where(member => member.Name is not "contradictions" and not "notComparable")
            .Select(member => member.Value.ValueKind == JsonValueKind.Array ? JsonSerializer.Serialize(member.Value) : member.Value.ToString()));
    }

    [Fact]
    public async Task Contradictions_DenialAndReview_AreLinesOfTheirOwn()
    {
        const string Denied = """
            { "claimModel": "1.0", "actors": [ { "id": "a", "name": "Anna Weiss" }, { "id": "b", "name": "Tom O’Neill" } ],
              "claims": [
                { "id": "1", "text": "She resigned.", "claimants": ["b"], "proposition": { "subject": "a", "predicate": "has_resigned" } },
                { "id": "2", "text": "That is not so.", "claimants": ["a"], "stance": "denies", "proposition": { "subject": "a", "predicate": "has_resigned" },
                  "reviews": [ { "reviewer": "b", "verdict": "True" } ] } ],
              "contradictions": [ { "claims": ["1", "2"], "strength": "tension", "basis": "factive", "status": "apparent", "apparentBecause": "differentDefinition",
                "detection": { "method": "rule", "rule": "questioned", "by": "b" } } ] }
            """;

        var result = await ToolRun.OnAsync(Denied, "contradictions", "-", "--apparent", "--width", "60");

        result.Out.Should().StartWith("""
            Anna Weiss has resigned (1~2)
            ┌────────────────────────────┬────────────────────────────┐
            │ Tom O’Neill                │ Anna Weiss                 │
            ├────────────────────────────┼────────────────────────────┤
            │ She resigned.              │ That is not so.            │
            │                            │ denies: Anna Weiss has     │
            │                            │ resigned                   │
            │                            │ reviewed by Tom O’Neill:   │
            │                            │ “True”                     │
            └────────────────────────────┴────────────────────────────┘
              tension (one questions what the other takes as settled) ·
              only looks like one: another definition · found by a rule:
              one claim asserts as certain or probable what another
              claim questions (Tom O’Neill)
            """);
        (await ToolRun.OnAsync(Denied, "contradictions", "-", "--apparent", "--format", "markdown")).Out.Should()
            .Contain("| She resigned. | That is not so.<br>denies: Anna Weiss has resigned<br>reviewed by Tom O’Neill: “True” |");
        (await ToolRun.OnAsync(Denied, "contradictions", "-", "--apparent", "--format", "json")).Out.Should()
            .Contain("\"strength\": \"tension\"").And.Contain("\"basis\": \"factive\"").And.Contain("\"verdict\": \"True\"");
    }

    [Fact]
    public async Task Contradictions_WithPropositionsAndNotSearched_AdvisesToCompare() =>
        (await ToolRun.OnAsync(Datasets.Tolls, "contradictions", "-")).Out.Should().Be("No contradictions. 6 of 6 claims have a proposition; use --found to compare them.\n");

    [Theory]
    [InlineData("1 contradiction.", "--actor", "ellwood")]
    [InlineData("1 contradiction.", "--actor", "town")]
    [InlineData("1 contradiction.", "--between", "ellwood", "residents")]
    [InlineData("1 contradiction.", "--topic", "bridge")]
    [InlineData("No contradictions. None of the 2 claims has a proposition, and only propositions are compared.", "--between", "ellwood", "town")]
    [InlineData("No contradictions. None of the 2 claims has a proposition, and only propositions are compared.", "--self")]
    [InlineData("No contradictions. None of the 2 claims has a proposition, and only propositions are compared.", "--self", "--actor", "ellwood")]
    [InlineData("None of the 2 claims has a proposition, and only propositions are compared.", "--self", "--found")]
    public async Task Contradictions_Filter_SelectsContradictions(string last, params string[] filter) =>
        (await ToolRun.InAsync(_folder, ["contradictions", "bridge.claims.json", .. filter])).OutLines[^1].Should().Be(last);

    [Fact]
    public async Task Contradictions_Apparent_AreShownOnlyWithTheOption()
    {
        const string Moved = """
            { "claimModel": "1.0", "predicates": [ { "id": "role", "functional": true } ], "claims": [
              { "id": "a", "text": "Mayor.", "validTime": "2001", "proposition": { "subject": "x", "predicate": "role", "value": "mayor" } },
              { "id": "b", "text": "Senator.", "validTime": "2009", "proposition": { "subject": "x", "predicate": "role", "value": "senator" } } ] }
            """;

        (await ToolRun.OnAsync(Moved, "contradictions", "-", "--found")).Out.Should().Be("No contradictions.\n2 of 2 claims have a proposition; 1 issue with two or more of them was compared.\n");
        (await ToolRun.OnAsync(Moved, "contradictions", "-", "--found", "--apparent")).Out.Should().Contain("only looks like one: another time").And.Contain("An unnamed voice (for 2001) says that the role of x is “mayor”; an unnamed voice (for 2009) says “senator”.");
    }

    [Theory]
    [InlineData("There is no actor \"elwood\" in this dataset. Did you mean \"ellwood\"?", "--actor", "elwood")]
    [InlineData("There is no actor \"elwood\" in this dataset. Did you mean \"ellwood\"?", "--between", "town", "elwood")]
    [InlineData("There is no topic \"brigde\" in this dataset. Did you mean \"bridge\"?", "--topic", "brigde")]
    public async Task Contradictions_UnknownId_ReturnsTwo(string message, params string[] filter) =>
        (await ToolRun.InAsync(_folder, ["contradictions", "bridge.claims.json", .. filter])).Should().Be(new ToolResult(2, "", $"claimmodel: {message}\n"));

    [Fact]
    public async Task Contradictions_BetweenTwice_IsInvalid()
    {
        var result = await ToolRun.InAsync(_folder, ["contradictions", "bridge.claims.json", "--between", "ellwood", "town", "--between", "ellwood", "residents"]);

        result.ExitCode.Should().Be(2);
        result.Out.Should().BeEmpty();
        result.Error.Should().StartWith("claimmodel: --between takes two ids of actors, and can be specified only once.\n");
    }

    [Fact]
    public async Task Contradictions_EmptyDataset_ReportsNone() =>
        (await ToolRun.OnAsync(Datasets.Empty, "contradictions", "-")).Should().Be(new ToolResult(0, "No contradictions. The dataset has no claims.\n", ""));

    [Fact]
    public async Task Contradictions_UnreadableFileAsJson_PrintsJson()
    {
        var result = await ToolRun.OnAsync("", "contradictions", "-", "--format", "json");

        result.ExitCode.Should().Be(1);
        result.Out.Should().StartWith("{");
    }

    [Fact]
    public async Task Contradictions_FileWithErrors_ShowsTheRestAndReturnsOne()
    {
        var result = await ToolRun.OnAsync(Datasets.TenErrors, "contradictions", "-", "--found");

        result.ExitCode.Should().Be(1);
        result.Error.Should().StartWith("claimmodel: <stdin> could not be read completely (5 errors); the rest is shown.");
    }
}
