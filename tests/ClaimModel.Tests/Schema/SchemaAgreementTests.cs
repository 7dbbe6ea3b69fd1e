using ClaimModel.Tests.Support;
using ClaimModel.Validation;

namespace ClaimModel.Tests.Schema;

/// <summary>The schema, as evaluated by ajv, and the reader agree.</summary>
public sealed class SchemaAgreementTests(Ajv ajv, ITestOutputHelper output) : IClassFixture<Ajv>
{
    private const int Seed = 20170412;

    /// <summary>The only rule of validation that the schema expresses: a role has a title or an organization.</summary>
    private static readonly ValidationOptions RulesOfTheSchema = new()
    {
        Rules = RuleSet.Default.Without(RuleSet.Default.Rules.Where(rule => rule.Code != "CM1202" && !RuleSet.IsAlwaysError(rule)).Select(rule => rule.Code)),
    };

    [Fact]
    public void SchemaAndReader_GeneratedDocuments_Agree()
    {
        string[] documents =
        [
            Samples.Maximal.ToJson(new() { Indented = false }).Trim(),
            ClaimDataset.Load(Path.Combine(Repository.Root, "docs", "examples", "moscow-2017.claims.json")).ToJson(new() { Indented = false }).Trim(),
            .. GeneratedDocuments.Create(Seed, valid: TestEffort.Cases(150), changesOfEach: 15).Distinct(),
        ];
        IReadOnlyList<string> verdicts = ajv.Validate(documents);
        int compared = 0;
        int valid = 0;
        var disagreements = new List<string>();
        foreach ((string document, string verdict) in documents.Zip(verdicts))
        {
            Diagnostic[] errors = [.. ClaimDataset.Read(document).Validate(RulesOfTheSchema).Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error)];
            if (errors.Length > 0 && Array.TrueForAll(errors, error => SchemaException.All.Any(exception => exception.Covers(error))))
            {
                continue;
            }

            compared++;
            valid += errors.Length == 0 ? 1 : 0;
            if (errors.Length == 0 != (verdict == "true"))
            {
                disagreements.Add($"ajv: {verdict}; reader: {errors.FirstOrDefault()?.ToString() ?? "no error"}");
            }
        }

        output.WriteLine($"Of {documents.Length} documents {compared} were compared: {valid} valid, {compared - valid} not; {documents.Length - compared} had nothing but what a schema cannot say.");
        disagreements.Should().BeEmpty();
        compared.Should().BeGreaterThan(TestEffort.Cases(1_000));
        valid.Should().BeGreaterThan(TestEffort.Cases(250));
        (compared - valid).Should().BeGreaterThan(TestEffort.Cases(500));
    }

    [Fact]
    public void SchemaAndReader_BeyondTheSchema_IsRejectedByTheReaderOnly()
    {
        IReadOnlyList<string> verdicts = ajv.Validate([.. SchemaException.All.Select(exception => exception.Document)]);

        foreach ((SchemaException exception, string verdict) in SchemaException.All.Zip(verdicts))
        {
            verdict.Should().Be("true", exception.Name);
            ClaimDataset.Read(exception.Document).Diagnostics.Should().ContainSingle(problem => problem.Severity == DiagnosticSeverity.Error, exception.Name)
                .Which.Should().Match<Diagnostic>(problem => exception.Covers(problem), exception.Name);
        }
    }
}
