using ClaimModel.JsonLines;
using ClaimModel.Validation;

namespace ClaimModel.Tests.JsonLines;

/// <summary>Tests that custom rules are called in file order.</summary>
public sealed class ValidateCustomRulesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Validate_CustomRule_IsCalledOnceAndFindsEarlierRecords()
    {
        var names = new List<string>();

        Validate(
            """
            {"type":"actor","id":"x","name":"Ann"}
            {"type":"claim","id":"a","text":"He will go.","language":"en","claimants":["x"]}
            """,
            (claim, context) => names.Add(context.FindActor(claim.Claimants[0])!.Name)); // The actor is on an earlier line.

        names.Should().Equal("Ann");
    }

    [Fact]
    public void Validate_CustomRule_IsNotCalledAfterReadingStops()
    {
        var report = Validate(
            """
            {"type":"dataset","claimModel":"9.0"}
            {"type":"claim","id":"a","text":"He will go."}
            """,
            static (_, _) => throw new TimeoutException("no"));

        report.Validation.Diagnostics.Select(found => $"{found.Line} {found.Code}").Should().Equal("1 CM0019");
    }

    private StreamingReport Validate(string text, Action<Claim, RuleContext> check)
    {
        var path = Path.Combine(_folder.FullName, "x.claims.jsonl");
        File.WriteAllText(path, text);
        var rule = new RecordRule<Claim>(new("X0001", "x", DiagnosticSeverity.Error, "X.", "X.", "x", "X."), check) { NeedsDataset = true };
        return ClaimJsonLines.Validate(path, new() { Rules = RuleSet.Default.With(rule) }, new() { MaxDegreeOfParallelism = 1 }, TestContext.Current.CancellationToken);
    }
}
