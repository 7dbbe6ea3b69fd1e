using ClaimModel.Analysis;
using ClaimModel.Analysis.Conflicts;

namespace ClaimModel.Tests.Cancellation;

public class FindingCancellationTests
{
    private const int Count = 5_000;

    [Fact]
    public void Find_CanceledByProgress_Ends()
    {
        using var source = new CancellationTokenSource();
        var progress = new CancelingProgress(source);

        FluentActions.Invoking(() => ContradictionFinder.Find(Dataset(issues: Count), progress: progress, cancellationToken: source.Token)).Should().Throw<OperationCanceledException>();

        progress.Reports.Should().Be(3);
    }

    [Fact]
    public void Find_CanceledWhilePairsAreCompared_Ends()
    {
        using var source = new CancellationTokenSource();
        var comparisons = 0;
        var rule = ConflictRule.BetweenPairs("x", "They differ.", ContradictionStrength.Contrary, ContradictionBasis.Unspecified, (_, _) =>
        {
            if (++comparisons == 100)
            {
                source.Cancel();
            }

            return false;
        });

        FluentActions.Invoking(() => ContradictionFinder.Find(Dataset(issues: 1), new() { Rules = [rule] }, cancellationToken: source.Token)).Should().Throw<OperationCanceledException>();

        comparisons.Should().BeLessThan(2_000);
    }

    [Fact]
    public void ToDataset_Canceled_CreatesNoContradictions()
    {
        var result = ContradictionFinder.Find(Dataset(issues: 10), cancellationToken: TestContext.Current.CancellationToken);
        result.Found.Should().HaveCount(10);

        FluentActions.Invoking(() => result.ToDataset(new(canceled: true))).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void SelectStrongest_Canceled_Throws()
    {
        var result = ContradictionFinder.Find(Dataset(issues: 10), cancellationToken: TestContext.Current.CancellationToken);

        FluentActions.Invoking(() => FindingSelection.SelectStrongest([.. result.Found.Select(found => found.Finding)], ConflictRule.Default, new(canceled: true))).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void ClaimTree_Canceled_Throws() =>
        FluentActions.Invoking(() => new ClaimTree(new ClaimTraits[1_000], new(canceled: true))).Should().Throw<OperationCanceledException>();

    private static ClaimDataset Dataset(int issues) => new()
    {
        Predicates = [new() { Id = "color", Functional = true }],
        Claims =
        [
            .. Enumerable.Range(0, 2 * Count).Select(number => new Claim
            {
                Id = ClaimId.Parse($"c{number}"),
                Text = "T",
                Proposition = new() { Subject = $"s{number % issues}", Predicate = "color", Value = number < Count ? "red" : "blue" },
            }),
        ],
    };

    private sealed class CancelingProgress(CancellationTokenSource source) : IProgress<double>
    {
        public int Reports { get; private set; }

        public void Report(double value)
        {
            if (++Reports == 3)
            {
                source.Cancel();
            }
        }
    }
}
