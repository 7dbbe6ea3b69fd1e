using System.Text.Json;
using ClaimModel.Cli.Tests.Support;
using ClaimModel.Tests.Support;
using ClaimModel.Validation;

namespace ClaimModel.Cli.Tests;

/// <summary>A dataset with mistakes of every kind: one run reports all of them with their locations, and nothing that only follows from them.</summary>
public sealed class AcceptanceTests : IDisposable
{
    private static readonly string Moscow = File.ReadAllText(Path.Combine(Repository.Root, "docs", "examples", "moscow-2017.claims.json"));

    private static readonly Mistake[] TenMistakes =
    [
        new("CM0017", "/language", "\"language\": \"en\",\n  \"license\"", "\"language\": ⟦\"English (US)\",\n  \"license\""),
        new("CM0011", "/actors/0/kind", "\"id\": \"tillerson\",\n      \"kind\": \"person\"", "\"id\": \"tillerson\",\n      \"kind\": ⟦\"Person\""),
        new("CM0007", "/topics/21", "{\n      \"id\": \"article-author\",\n      \"label\": \"The author of the article\"\n", "⟦{\n      \"id\": \"article-author\"\n"),
        new("CM0006", "/sources/0/kind", "\"id\": \"depetris-article\",\n      \"kind\": \"article\",", "\"id\": \"depetris-article\",\n      \"kind\": \"article\",\n      ⟦\"kind\": \"document\","),
        new("CM0008", "/sources/5/title", "\"title\": \"Meetings of the U.N. Security Council\"", "\"title\": ⟦null"),
        new("CM0010", "/claims/16/proposition/quantity/amount", "\"amount\": 14", "\"amount\": ⟦1e999"),
        new("CM4102", "/claims/29/claimants/0", "independent investigation of the chemical incident in Syria.\",\n      \"claimants\": [\n        \"lavrov\"", "independent investigation of the chemical incident in Syria.\",\n      \"claimants\": [\n        ⟦\"lavrof\""),
        new("CM0015", "/claims/41/assertedOn", "\"assertedOn\": \"2017-04\",", "\"assertedOn\": ⟦\"April 2017\","),
        new("CM0009", "/claims/42/about", "\"about\": [\n        \"russian-pilots\"\n      ]", "\"about\": ⟦\"russian-pilots\""),
        new("CM0014", "/contradictions/8/id", "\"id\": \"channel-or-headache\"", "\"id\": ⟦\"channel or headache\""),
    ];

    /// <summary>Mistakes that only the rules for records find.</summary>
    private static readonly Mistake[] MistakesInRecords =
    [
        new("CM1201", "/actors/4/roles/0/to", "\"to\": \"2019-01\"", "\"to\": ⟦\"2016-01\""),
        new("CM0101", "/actors/9/description", "\"An organ of the United Nations.\"", "⟦\"  \""),
        new("CM1101", "/actors/18/roles/0/organization", "\"organization\": \"associated-press\"", "\"organization\": ⟦\"asociated-press\""),
        new("CM2101", "/topics/2/broader/0", "\"Counterterrorism\",\n      \"broader\": [\n        \"common-interests\"", "\"Counterterrorism\",\n      \"broader\": [\n        ⟦\"comon-interests\""),
        new("CM3201", "/sources/2/retrievedOn", "\"x-note\": \"Photo of Lavrov", "\"retrievedOn\": ⟦\"2017-04-11\",\n      \"x-note\": \"Photo of Lavrov"),
        new("CM4201", "/claims/1/validTime", "are turning icy.\",", "are turning icy.\",\n      \"validTime\": ⟦\"2017/2011\","),
        new(
            "CM4403",
            "/claims/46/citations/0",
            "{\n          \"source\": \"depetris-article\",\n          \"quote\": {\n            \"exact\": \"we shouldn’t have expected anything different\"\n          },",
            "⟦{\n          \"source\": \"depetris-article\","),
        new("CM4001", "/claims/49/id", "\"id\": \"depetris-tillerson-wonders\"", "\"id\": ⟦\"depetris-headache\""),
        new("CM5205", "/contradictions/3/apparentBecause", "\"explanation\": \"Something that is fairly well", "\"apparentBecause\": ⟦\"differentTime\",\n      \"explanation\": \"Something that is fairly well"),
        new("CM5204", "/contradictions/4/direction", "\"direction\": \"depetris-frank-is-icy\"", "\"direction\": ⟦\"depetris-relations-icy\""),
        new("CM5101", "/contradictions/5/claims/0", "\"joint-positive-encounter\",\n        \"depetris-awkward\"", "⟦\"joint-positive-encountr\",\n        \"depetris-awkward\""),
    ];

    private static readonly Mistake[] TwentyFiveMistakes =
    [
        .. TenMistakes,
        .. MistakesInRecords,
        new("CM0020", "/claimModel", "\"claimModel\": \"1.0\"", "\"claimModel\": ⟦\"1.7\""),
        new("CM0004", "/actors/4/description", "\"Mentioned only in the title of a linked article.\"", "⟦\"Named \\ud800 only in the title.\""),
        new("CM0012", "/contradictions/0/basis", "\"basis\": \"factive\"", "\"basis\": ⟦\"factiv\""),
        new("CM0013", "/claims/50/citations/0/locater", "\"locator\": \"note on the author\"", "⟦\"locater\": \"note on the author\""),
    ];

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Validate_TenMistakes_ReportsExactlyThese()
    {
        var text = new TextWithMistakes(Moscow, TenMistakes);
        _folder.With("ten.claims.json", text.Text);

        var result = await RunAsync("validate", "ten.claims.json", "--format", "json");

        (result.ExitCode, result.Error).Should().Be((1, ""));
        using var problems = JsonDocument.Parse(result.Out);
        LocationsIn(problems).Should().Equal(text.Expected);
        problems.RootElement.EnumerateArray().Select(problem => (problem.GetProperty("severity").GetString(), problem.GetProperty("id").GetString(), problem.GetProperty("suggestion").GetString()))
            .Should().Equal(
                ("error", null, null),
                ("error", "tillerson", "person"),
                ("error", "article-author", null),
                ("error", "depetris-article", null),
                ("error", "security-council-chamber", null),
                ("error", "depetris-lavrov-tenure", null),
                ("error", "lavrov-un-investigation", "lavrov"),
                ("error", "putin-deconfliction-channel", "2017-04"),
                ("error", "depetris-channel-protects-pilots", "[\"russian-pilots\"]"),
                ("error", "channel or headache", null));
    }

    [Fact]
    public async Task Validate_TenMistakes_HaveTheLocationsCountedByHand()
    {
        _folder.With("ten.claims.json", new TextWithMistakes(Moscow, TenMistakes).Text);

        var result = await RunAsync("validate", "ten.claims.json");

        result.OutLines[0].Should().StartWith("ten.claims.json(6,15): error CM0017: ");
        result.OutLines[1].Should().StartWith("ten.claims.json(11,15): error CM0011: ");
    }

    [Fact]
    public async Task Validate_TwentyFiveMistakes_AreReportedInOrderWithLocations()
    {
        var text = new TextWithMistakes(Moscow, TwentyFiveMistakes);
        _folder.With("many.claims.json", text.Text);

        var result = await RunAsync("validate", "many.claims.json", "--format", "json");

        (result.ExitCode, result.Error).Should().Be((1, ""));
        using var problems = JsonDocument.Parse(result.Out);
        LocationsIn(problems).Should().Equal(text.Expected);
        text.Expected.Select(expected => expected.Code).Should().OnlyHaveUniqueItems().And.HaveCount(25);
    }

    [Fact]
    public async Task Validate_TwentyFiveMistakesAsSarif_GivesTheSameResults()
    {
        var text = new TextWithMistakes(Moscow, TwentyFiveMistakes);
        _folder.With("many.claims.json", text.Text);

        var result = await RunAsync("validate", "many.claims.json", "--format", "sarif");

        (result.ExitCode, result.Error).Should().Be((1, ""));
        using var log = JsonDocument.Parse(result.Out);
        var results = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        results.Select(LocationIn).Should().Equal(text.Expected);
        results.ToDictionary(each => each.GetProperty("ruleId").GetString()!, each => each.GetProperty("level").GetString()) // no code twice
            .Where(entry => entry.Value != "error").Should().BeEquivalentTo(new Dictionary<string, string>
            {
                ["CM0020"] = "note",
                ["CM3201"] = "warning",
                ["CM0013"] = "note", // in a document of a later minor version
                ["CM0012"] = "warning",
            });
    }

    [Fact]
    public async Task Validate_TwentyFiveMistakesAsText_GivesTheSameLocations()
    {
        var text = new TextWithMistakes(Moscow, TwentyFiveMistakes);
        _folder.With("many.claims.json", text.Text);

        var result = await RunAsync("validate", "many.claims.json", "--quiet");

        result.OutLines.Should().HaveCount(25);
        result.OutLines.Select(line => line.Split(": ")[0]).Should().Equal(text.Expected.Select(expected => $"many.claims.json({expected.Line},{expected.Column})"));
    }

    [Fact]
    public void DatasetValidator_MistakesInRecords_HaveTheSameCodesAtTheirProperties()
    {
        var mistakes = MistakesInRecords.Append(TenMistakes.Single(mistake => mistake.Code == "CM4102")).ToList();
        var text = new TextWithMistakes(Moscow, mistakes);

        var failures = new ClaimDatasetValidator(new() { MinimumSeverity = DiagnosticSeverity.Info }).Validate(ClaimDataset.Read(text.Text).GetDatasetOrThrow()).Errors;

        failures.Select(failure => failure.ErrorCode).Should().Equal(text.Expected.Select(expected => expected.Code));
        failures.Select(failure => failure.PropertyName).Should().Equal(
            "Actors[4].Roles[0].To",
            "Actors[9].Description",
            "Actors[18].Roles[0].Organization",
            "Topics[2].Broader[0]",
            "Sources[2].RetrievedOn",
            "Claims[1].ValidTime",
            "Claims[29].Claimants[0]",
            "Claims[46].Citations[0].Quote",
            "Claims[49].Id",
            "Contradictions[3].ApparentBecause",
            "Contradictions[4].Direction",
            "Contradictions[5].Claims[0]");
    }

    private Task<ToolResult> RunAsync(params string[] arguments) =>
        ToolRun.InAsync(_folder, console => console with { Clock = new DayOfRecording() }, arguments);

    private static IEnumerable<Expected> LocationsIn(JsonDocument problems) => problems.RootElement.EnumerateArray().Select(problem => new Expected(
        problem.GetProperty("code").GetString()!, // always there
        problem.GetProperty("line").GetInt32(),
        problem.GetProperty("column").GetInt32(),
        problem.GetProperty("pointer").GetString()!)); // always there

    private static Expected LocationIn(JsonElement result)
    {
        var location = result.GetProperty("locations")[0];
        var physical = location.GetProperty("physicalLocation");
        physical.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("many.claims.json");
        var region = physical.GetProperty("region");
        return new(
            result.GetProperty("ruleId").GetString()!, // every result names its rule
            region.GetProperty("startLine").GetInt32(),
            region.GetProperty("startColumn").GetInt32(),
            location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString()!); // and its pointer
    }

    /// <summary>The date on which the example was recorded.</summary>
    private sealed class DayOfRecording : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    }
}
