using ClaimModel.Cli.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Cli.Tests.Commands;

public sealed class FindCommandTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder().With("tolls.claims.json", Datasets.Tolls);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Find_OnItsOwnOutput_ChangesNothing()
    {
        (await ToolRun.InAsync(_folder, "find", "tolls.claims.json", "-o", "one.claims.json")).Should().Be(new ToolResult(
            0,
            "Found 1 contradiction: 0 already declared, 1 added.\n6 of 6 claims have a proposition; 1 issue with two or more of them was compared.\n"
            + "What 6 claims say of fire toll cannot be compared: it is given in \"families\" and \"people\".\nWrote one.claims.json.\n",
            ""));
        (await ToolRun.InAsync(_folder, "find", "one.claims.json", "-o", "two.claims.json")).Out.Should()
            .StartWith("Found 1 contradiction: 1 already declared, 0 added.\n");

        _folder.Read("two.claims.json").Should().Be(_folder.Read("one.claims.json"));
        _folder.Read("one.claims.json").Should().Contain("\"method\": \"rule\"").And.Contain("\"rule\": \"disjoint-quantity\"");
    }

    [Fact]
    public async Task Find_Moscow_AddsNothing()
    {
        var moscow = File.ReadAllText(Path.Combine(Repository.Root, "docs", "examples", "moscow-2017.claims.json"));

        (await ToolRun.OnAsync(moscow, "find", "-", "-o", "-")).Should().Be(new ToolResult(
            0,
            moscow,
            """
            Found 2 contradictions: 2 already declared, 0 added.
            22 of 51 claims have a proposition; 4 issues with two or more of them were compared.
            moscow-talks called has 2 different values, and called is not declared functional.

            """));
    }

    [Fact]
    public async Task Find_AgainWithMoreClaims_ReplacesTheFinding()
    {
        const string Another = """{ "id": "b2", "text": "Six.", "proposition": { "subject": "fire", "predicate": "toll", "quantity": { "amount": 6, "unit": "people" } } },""";
        await ToolRun.InAsync(_folder, "find", "tolls.claims.json", "-o", "one.claims.json");
        _folder.With("one.claims.json", _folder.Read("one.claims.json").Replace("\"claims\": [\n    {", $"\"claims\": [\n    {Another}\n    {{", StringComparison.Ordinal));

        (await ToolRun.InAsync(_folder, "find", "one.claims.json", "-o", "two.claims.json")).OutLines[0].Should()
            .Be("Found 1 contradiction: 0 already declared, 1 added in place of 1 earlier one.");
    }

    [Fact]
    public async Task Find_ClaimsThatChanged_AreReportedAsOutdated()
    {
        await ToolRun.InAsync(_folder, "find", "tolls.claims.json", "-o", "one.claims.json");
        _folder.With("one.claims.json", _folder.Read("one.claims.json").Replace("\"functional\": true", "\"functional\": false", StringComparison.Ordinal));

        (await ToolRun.InAsync(_folder, "find", "one.claims.json", "-o", "-")).Error.Should().Be("""
            Found no contradictions.
            6 of 6 claims have a proposition; 1 issue with two or more of them was compared.
            fire toll has 3 different numbers, and toll is not declared functional.
            1 declared contradiction is outdated, because the rule no longer finds it: a1~a2~a3~a4~b1.

            """);
    }

    [Theory]
    [InlineData("", "The dataset has no claims.")]
    [InlineData("""{ "id": "a", "text": "A." }""", "The claim has no proposition, and only propositions are compared.")]
    [InlineData(
        """{ "id": "a", "text": "A.", "proposition": { "subject": "s", "predicate": "p" } }, { "id": "b", "text": "B." }""",
        "1 of 2 claims has a proposition, so that there is nothing to compare it with.")]
    [InlineData(
        """{ "id": "a", "text": "A.", "proposition": { "subject": "s", "predicate": "p" } }, { "id": "b", "text": "B.", "proposition": { "subject": "t", "predicate": "p" } }""",
        "2 of 2 claims have a proposition, but no two of them can be compared: they do not share a subject and predicate.")]
    public async Task Find_NothingToCompare_IsReported(string claims, string expected) =>
        (await ToolRun.OnAsync($$"""{ "claimModel": "1.0", "claims": [ {{claims}} ] }""", "find", "-", "-o", "-")).Error.Should().Be($"Found no contradictions.\n{expected}\n");

    [Fact]
    public async Task Find_ManyPredicatesThatAreNotFunctional_AreCut()
    {
        var claims = string.Join(',', Enumerable.Range(0, 14).Select(i =>
            $$"""{ "id": "c{{i}}", "text": "T.", "proposition": { "subject": "s", "predicate": "p{{i / 2}}", "quantity": { "amount": {{i}} } } }"""));

        (await ToolRun.OnAsync($$"""{ "claimModel": "1.0", "claims": [ {{claims}} ] }""", "find", "-", "-o", "-")).Error.Should()
            .Contain("s p4 has 2 different numbers, and p4 is not declared functional.\n2 other predicates have several values and are not declared functional.\n");
    }

    [Fact]
    public async Task Find_Language_IsThatOfTheExplanation()
    {
        (await ToolRun.InAsync(_folder, "find", "tolls.claims.json", "-o", "-", "--language", "x y")).Should().Match<ToolResult>(result =>
            result.ExitCode == 2 && result.Error.StartsWith("claimmodel: --language must be a BCP 47 language tag, such as \"de\", not \"x y\".\n"));
        (await ToolRun.InAsync(_folder, "find", "tolls.claims.json", "-o", "-", "--language", "de")).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Find_FileWithErrors_WritesNothingAndReturnsOne()
    {
        _folder.With("ten.claims.json", Datasets.TenErrors);

        (await ToolRun.InAsync(_folder, "find", "ten.claims.json", "-o", "ten.claims.json")).Should().Be(new ToolResult(
            1, "", "claimmodel: ten.claims.json has 5 errors; nothing was written. \"claimmodel validate\" lists the errors.\n"));
        _folder.Read("ten.claims.json").Should().Be(Datasets.TenErrors);
    }

    [Fact]
    public async Task Find_By_RecordsTheActor()
    {
        (await ToolRun.InAsync(_folder, "find", "tolls.claims.json", "-o", "-", "--by", "bob")).Out.Should().Contain("\"by\": \"bob\"");
        (await ToolRun.InAsync(_folder, "find", "tolls.claims.json", "-o", "-", "--by", "bobb")).Should()
            .Be(new ToolResult(2, "", "claimmodel: There is no actor \"bobb\" in this dataset. Did you mean \"bob\"?\n"));
    }

    [Fact]
    public async Task Find_InvalidOutput_IsReported()
    {
        (await ToolRun.InAsync(_folder, "find", "tolls.claims.json", "-o", ".")).Should().Be(new ToolResult(2, "", "claimmodel: \".\" is a folder; specify a file, such as \"./mine.claims.json\".\n"));
        (await ToolRun.InAsync(_folder, "find", "tolls.claims.json")).ExitCode.Should().Be(2);
        (await ToolRun.InAsync(_folder, "find", "tolls.claims.json", "-o", "no/where.json")).ExitCode.Should().Be(3);
        (await ToolRun.InAsync(_folder, "find", "toll", "-o", "-")).ExitCode.Should().Be(3);
    }
}
