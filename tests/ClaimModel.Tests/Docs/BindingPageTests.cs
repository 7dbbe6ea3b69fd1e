using System.Text.Json;
using ClaimModel.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace ClaimModel.Tests.Docs;

public sealed class BindingPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "binding.md"));

    [Fact]
    public void Configuration_Example_IsTheCodeThatRuns()
    {
        var code = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "ClaimModel.Tests", "Docs", "BindingPageTests.cs"));
        var examples = Enumerable.Range(0, code.Length).Where(index => code[index].Trim() == "// example")
            .Select(start => code.Skip(start + 1).TakeWhile(line => line.Trim() != "// end of example").Select(line => line.Length > 4 ? line[4..] : ""));

        Page.Should().Contain($"```csharp\nusing Microsoft.Extensions.Configuration;\n\n{string.Join("\n\n", examples.Select(lines => string.Join('\n', lines))).Replace("private static", "static", StringComparison.Ordinal)}\n```\n");
    }

    [Fact]
    public void Configuration_Example_LoadsTheDataset()
    {
        var path = Path.Combine(Repository.Root, "docs", "examples", "moscow-2017.claims.json");
        var section = Page.Split('\n').Single(line => line.StartsWith("    \"Claims\":", StringComparison.Ordinal));
        var configuration = FromJson($"{{{section.Replace("moscow.claims.json", path.Replace("\\", "\\\\", StringComparison.Ordinal), StringComparison.Ordinal)}}}");

        var options = configuration.GetSection("Claims").Get<ClaimsOptions>()!;

        (options.Editor, options.Since, options.MinimumCertainty).Should().Be(((ActorId)"lavrov", (PartialDate)"2017-04", (Term<Certainty>)Certainty.Probable));
        LoadConfigured(configuration).Should().Be(ClaimDataset.Load(path));
        configuration["Claims:Since"] = "2017-04-13";
        LoadConfigured(configuration).Claims.Should().NotBeEmpty().And.HaveCountLessThan(ClaimDataset.Load(path).Claims.Count);
    }

    [Fact]
    public void Configuration_RecordAsJson_IsRead() => JsonSerializer.Deserialize<Actor>(FromJson("""{"Editor":"{\"id\":\"a\",\"name\":\"Ann\"}"}""")["Editor"]!)
        .Should().Be(new Actor { Id = "a", Name = "Ann" });

    /// <summary>What the page warns about.</summary>
    [Fact]
    public void Configuration_List_IsNotBound()
    {
        var configuration = FromJson("""{"Section":{"Actors":["a","b"]}}""");

        configuration.GetSection("Section").Get<ListOptions>()!.Actors.Should().BeEmpty();
    }

    private static IConfiguration FromJson(string json) => new ConfigurationBuilder()
        .AddInMemoryCollection(Entries(JsonDocument.Parse(json).RootElement, "")).Build();

    /// <summary>The entries that the JSON provider of configuration would add.</summary>
    private static IEnumerable<KeyValuePair<string, string?>> Entries(JsonElement value, string key) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Entries(member.Value, key.Length == 0 ? member.Name : $"{key}:{member.Name}")),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => Entries(item, $"{key}:{index}")),
        _ => [new(key, value.ToString())],
    };

    // example
    private static ClaimDataset LoadConfigured(IConfiguration configuration)
    {
        var options = configuration.GetSection("Claims").Get<ClaimsOptions>() ?? new();
        var dataset = ClaimDataset.Load(options.Dataset);
        return options.Since is { } since
            ? dataset with { Claims = [.. dataset.Claims.Where(claim => claim.AssertedOn?.IsBefore(since) != Ternary.Yes)] }
            : dataset;
    }
    // end of example

    // example
    public sealed class ClaimsOptions
    {
        public string Dataset { get; set; } = "claims.json";
        public ActorId? Editor { get; set; }
        public PartialDate? Since { get; set; }
        public Term<Certainty> MinimumCertainty { get; set; }
    }
    // end of example

    private sealed class ListOptions
    {
        public ValueList<ActorId> Actors { get; init; }
    }
}
