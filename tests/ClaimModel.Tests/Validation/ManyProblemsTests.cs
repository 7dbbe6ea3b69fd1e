using System.Text;
using ClaimModel.JsonLines;

namespace ClaimModel.Tests.Validation;

public class ManyProblemsTests
{
    private const int Claims = 2_500;

    /// <summary>Each claim has four problems: an unknown word, a missing claimant, a nonexistent day, and no citation.</summary>
    [Fact]
    public void Validate_TenThousandProblems_ReportsAllInOrder()
    {
        var json = new StringBuilder("{\n  \"claimModel\": \"1.0\",\n  \"actors\": [{ \"id\": \"lavrov\", \"name\": \"Sergey Lavrov\" }],\n  \"claims\": [\n");
        for (var i = 0; i < Claims; i++)
        {
            json.Append("    {\n      \"id\": \"c").Append(i).Append("\",\n      \"text\": \"Text ").Append(i)
                .Append("\",\n      \"claimants\": [\"lavrof\"],\n      \"stance\": \"denyes\",\n      \"assertedOn\": \"2017-02-30\"\n    }").Append(i + 1 < Claims ? ",\n" : "\n  ]\n}\n");
        }

        var found = ClaimDataset.Read(json.ToString()).Validate().Diagnostics;

        found.Should().HaveCount(4 * Claims);
        found.Where((diagnostic, i) => diagnostic.Code != ((string[])["CM4402", "CM4102", "CM0012", "CM0015"])[i % 4]).Should().BeEmpty();
        found.Where((diagnostic, i) => diagnostic.Line != 5 + (7 * (i / 4)) + ((int[])[0, 3, 4, 5])[i % 4]).Should().BeEmpty();
        found.Where((diagnostic, i) => diagnostic.RecordId != $"c{i / 4}").Should().BeEmpty();
    }

    /// <summary>A search for a similar id compares all 10,000 actors, so two million comparisons are used up after 200 searches.</summary>
    [Fact]
    public void Validate_TenThousandMissingActors_SuggestsTheFirst200()
    {
        var dataset = WithMissingActors();

        var created = dataset.Validate().Diagnostics;
        var read = ClaimDataset.Read(dataset.ToUtf8()).Validate().Diagnostics;

        SuggestionsIn(created).Should().Equal(ExpectedSuggestions);
        SuggestionsIn(read).Should().Equal(ExpectedSuggestions);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Validate_TenThousandMissingActorsInLines_SuggestsTheFirst200(int threads)
    {
        using var lines = new MemoryStream();
        ClaimJsonLines.Write(lines, WithMissingActors().EnumerateRecords());
        lines.Position = 0;

        var report = ClaimJsonLines.Validate(
            lines, options: new() { MaxDegreeOfParallelism = threads, MaxDiagnostics = 100_000 }, cancellationToken: TestContext.Current.CancellationToken);

        SuggestionsIn(report.Validation.Diagnostics).Should().Equal(ExpectedSuggestions);
    }

    /// <summary>The claims come first in the text, although rules are evaluated on actors first.</summary>
    [Fact]
    public void Validate_ManyMissingActorsInUnusualOrder_SuggestsTheFirstInTheText()
    {
        var dataset = WithMissingActors();
        var actors = dataset.Actors.Select((actor, i) => actor with { Roles = [new() { Title = "member", Organization = ActorId.Parse($"actor-numbar-{i:D6}") }] }).ToValueList();
        var claims = new ClaimDataset { Claims = dataset.Claims.Take(150).ToValueList() }.ToJson();
        var text = claims[..claims.LastIndexOf('}')].TrimEnd() + "," + new ClaimDataset { Actors = actors }.ToJson()[(claims.IndexOf(',') + 1)..];

        var found = ClaimDataset.Read(text).Validate().Diagnostics;

        found.Where(diagnostic => diagnostic.Code == "CM4102").Select(diagnostic => diagnostic.Suggestion).Should().Equal(ExpectedSuggestions.Take(150));
        found.Where(diagnostic => diagnostic.Code != "CM4102" && diagnostic.Suggestion is not null).Should().HaveCount(50);
    }

    private static IEnumerable<string?> ExpectedSuggestions => Enumerable.Range(0, 10_000).Select(i => i < 200 ? $"actor-number-{i:D6}" : null);

    private static IEnumerable<string?> SuggestionsIn(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(found => found.Code == "CM4102").Select(found => found.Suggestion);

    private static ClaimDataset WithMissingActors() => new()
    {
        Actors = Enumerable.Range(0, 10_000).Select(i => new Actor { Id = ActorId.Parse($"actor-number-{i:D6}"), Name = $"Actor {i}" }).ToValueList(),
        Claims = Enumerable.Range(0, 10_000).Select(i => new Claim { Id = ClaimId.Parse($"c{i}"), Text = $"Text {i}.", Claimants = [ActorId.Parse($"actor-nunber-{i:D6}")] }).ToValueList(),
    };
}
