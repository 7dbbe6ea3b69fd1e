using System.Text.Json;
using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.ClaimReview;

/// <summary>Imports what publishers wrote, and looks for everything that is in it.</summary>
public class ClaimReviewSuiteTests
{
    private static readonly string[] Structure = ["@context", "@type"];

    [Fact]
    public void Import_FilesOfPublishers_LoseNoMember()
    {
        var folder = Path.GetDirectoryName(SuiteFiles.PathOf("claimreview/aos_fatos_raw.page.json"))!;
        var paths = Directory.GetFiles(folder, "*.json");
        paths.Length.Should().BeGreaterThan(30);

        foreach (var path in paths.Where(path => !path.Contains("google", StringComparison.Ordinal)))
        {
            var result = InterchangeFormats.FindImport("claimreview")!.Import(File.ReadAllBytes(path));

            result.HasErrors.Should().BeFalse(path);
            result.Dataset.Claims.Should().NotBeEmpty(path).And.OnlyContain(claim => claim.Reviews.Count > 0);
            result.Dataset.Validate().Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error).Should().BeEmpty(path);
            using var document = JsonDocument.Parse(File.ReadAllText(path));
            Missing(document.RootElement, result).Should().BeEmpty(path);
        }
    }

    [Fact]
    public void Import_ExamplesOfSchemaOrg_ReadsTheScripts()
    {
        var result = InterchangeFormats.FindImport("claimreview")!.Import(File.ReadAllBytes(SuiteFiles.PathOf("claimreview/sdo-ClaimReview-issue-1061-examples.txt")));

        result.Dataset.Claims.Select(claim => claim.Claimants.Single().Value).Should().Equal("rich-perry", "barack-obama");
        result.Dataset.Claims[1].Citations.Single().Locator.Should().Be("t=350,370");
        result.Problems().Should().Equal(
            "48,1 CM7007: A ClaimReview in microdata or RDFa is not read; only JSON-LD is.",
            "157,1 CM7007: The review has neither a verdict nor a rating.");
    }

    /// <summary>Returns the values that are neither in the dataset nor in the losses.</summary>
    private static List<string> Missing(JsonElement json, ImportResult result)
    {
        var kept = new HashSet<string>();
        using var dataset = JsonDocument.Parse(result.Dataset.ToJson());
        foreach (var (_, value) in Leaves("", dataset.RootElement))
        {
            kept.Add(value);
        }

        kept.UnionWith(result.Losses.SelectMany(loss => loss.Examples).Select(example => example.Value));
        return [.. Leaves("", json)
            .Where(leaf => !Structure.Contains(leaf.Name) && leaf.Value.Trim().Length > 0)
            .Where(leaf => !kept.Contains(leaf.Value) && !kept.Contains(HtmlText.ToPlain(leaf.Value.Trim())) && !(ForeignDate.TryRead(leaf.Value, out var date, out _) && kept.Contains(date.ToString())))
            .Where(leaf => !kept.Any(value => leaf.Value.Length > 5 && value.Contains(leaf.Value.TrimStart('/'), StringComparison.Ordinal)))
            .Select(leaf => $"{leaf.Name}: {leaf.Value}")];
    }

    private static IEnumerable<(string Name, string Value)> Leaves(string name, JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Leaves(member.Name, member.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(item => Leaves(name, item)),
        JsonValueKind.String => [(name, json.GetString()!)],
        JsonValueKind.Null => [],
        _ => [(name, json.GetRawText())],
    };
}
