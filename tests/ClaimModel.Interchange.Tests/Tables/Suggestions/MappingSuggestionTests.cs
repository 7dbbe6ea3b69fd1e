using System.Text;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Tables.Suggestions;

public class MappingSuggestionTests
{
    [Fact]
    public void Suggest_Headings_IsTheMappingThatAnImportUses()
    {
        const string table = "claim,date,topics,label,note\nA,13/04/2020,\"taxes, jobs\",True,N/A\nB,03/04/2020,jobs,false,x\n";

        var mapping = Suggest(table, "csv");

        mapping.Should().Be("""
            {
              "$schema": "claimmodel-map-1.schema.json",
              "claimModelMap": "1.0",
              "columns": {
                "claim": "text",
                "date": {
                  "to": "assertedOn",
                  "dates": "day-month-year"
                },
                "topics": {
                  "to": "topics",
                  "separator": ","
                },
                "label": {
                  "to": "reviews.verdict",
                  "scale": "verdicts"
                },
                "note": "x-note"
              },
              "scales": {
                "verdicts": [
                  "false",
                  "True"
                ]
              },
              "empty": [
                "null",
                "nil",
                "n/a",
                "na",
                "#n/a",
                "nan",
                "none",
                "-",
                "--",
                "–",
                "—",
                "\\n"
              ],
              "html": true
            }

            """.ReplaceLineEndings("\n"));
        var result = Table.Csv(table, mapping);
        result.Problems().Should().BeEmpty();
        result.Dataset.Claims[1].Should().Match<Claim>(claim => claim.AssertedOn!.ToString() == "2020-04-03" && claim.Reviews[0].Rating!.Value!.Value.ToString() == "1");
    }

    [Fact]
    public void Suggest_NoHeadings_GuessesFromTheCells()
    {
        var table = File.ReadAllText(Path.Combine(Repository.Root, "tests/ClaimModel.Interchange.Tests/Tables/Files/fact-checks.tsv"));

        var result = Table.Tsv(table, Suggest(table, "tsv"));

        result.Dataset.Claims.Should().HaveCount(28);
        result.Dataset.Claims[1].Should().Match<Claim>(claim => claim.Id.Value == "10540.json" && claim.Reviews[0].Verdict == "half-true" && claim.Text.StartsWith("When did", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("claim,date\nA,3/4/2020\nB,12/31/2020\n", "month-day-year")]
    [InlineData("claim,date\nA,43922\nB,43923\n", "serial")]
    [InlineData("claim,speakers\nA,X|Y\n", "\"|\"")]
    public void Suggest_Forms_AreDetected(string table, string form) => Suggest(table, "csv").Should().Contain(form);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("a\"\0,\xFF\n\"")]
    [InlineData("claim,date\nA,3/4/2020\n")]
    public void Suggest_AnyTable_IsAMapping(string table) => Table.Mapping(Suggest(table, "csv")).Diagnostics.Should().BeEmpty();

    [Fact]
    public void Suggest_FormatWithoutTables_Throws() =>
        FluentActions.Invoking(() => TableMapping.Suggest(Stream.Null, InterchangeFormats.FindImport("yaml")!)).Should().Throw<ArgumentException>();

    private static string Suggest(string table, string format) => TableMapping.Suggest(new MemoryStream(Encoding.UTF8.GetBytes(table)), InterchangeFormats.FindImport(format)!);
}
