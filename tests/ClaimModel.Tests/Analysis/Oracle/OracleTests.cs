using ClaimModel.Tests.Analysis.Oracle.Generation;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>Tests that the finder agrees with a second implementation of docs/contradictions.md on random datasets.</summary>
public class OracleTests
{
    [Fact]
    public void FindingsAgree()
    {
        var coverage = new FindingCoverage();
        RandomCheck.All(TestEffort.Cases(50_000), RandomDataset.Small, dataset =>
        {
            var expected = new OracleSearch(dataset);
            coverage.Add(dataset, expected);
            return OracleComparison.OfFindings(dataset, expected);
        });

        // Each kind of finding is so frequent that a difference would be noticed.
        coverage.RareKinds(atLeast: TestEffort.Cases(50_000) / 10_000).Should().BeEmpty();
    }

    [Fact]
    public void FewerFindingsAgree() => RandomCheck.All(TestEffort.Cases(4_000), RandomDataset.Small, OracleComparison.OfFewerFindings);

    [Fact]
    public void ResultingDatasetsAgree() => RandomCheck.All(TestEffort.Cases(10_000), RandomDataset.Small, OracleComparison.OfResult);

    [Fact]
    public void FindingsOfSingleClaimsAgree() => RandomCheck.All(TestEffort.Cases(5_000), RandomDataset.Small, OracleComparison.OfSingleClaims);

    [Fact]
    public void FindingsOfNewClaimsAgree() => RandomCheck.All(TestEffort.Cases(2_500), RandomDataset.Small, OracleComparison.OfNewClaims);

    [Fact]
    public void FindingsDoNotDependOnTheOrderOfClaims() => RandomCheck.All(TestEffort.Cases(5_000), RandomDataset.Small, OracleComparison.OfOtherOrder);

    [Fact]
    public void FindingsOfManyClaimsOnOneIssueAgree() => RandomCheck.All(TestEffort.Cases(100), RandomDataset.Large, OracleComparison.OfFindings);

    [Fact]
    public void FindingsOfSingleClaimsOfManyAgree() => RandomCheck.All(TestEffort.Cases(25), RandomDataset.Large, OracleComparison.OfSingleClaims);
}
