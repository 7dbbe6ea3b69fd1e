using ClaimModel.JsonLines;
using ClaimModel.Validation;

namespace ClaimModel.Tests.Cancellation;

public class ValidationCancellationTests
{
    private const int CancelAt = 20;
    private const int Count = 5_000;

    private static readonly ClaimDataset ManyClaims = new()
    {
        Claims = [.. Enumerable.Range(0, Count).Select(number => new Claim { Id = ClaimId.Parse($"c{number}"), Text = "T" })],
    };

    /// <summary>A claim with many sources, whose texts are requested one after the other.</summary>
    private static readonly ClaimDataset ManyCitations = new()
    {
        Claims = [new() { Id = ClaimId.Parse("c"), Text = "T", Citations = [.. Enumerable.Range(0, Count).Select(number => new Citation { Source = SourceId.Parse($"s{number}"), Quote = new() { Exact = "x" } })] }],
    };

    [Fact]
    public void Validate_CanceledInARule_EvaluatesNoOtherRecord()
    {
        using var source = new CancellationTokenSource();
        var (options, calls) = CancelingRule(source);

        FluentActions.Invoking(() => ManyClaims.Validate(options, source.Token)).Should().Throw<OperationCanceledException>();

        calls().Should().Be(CancelAt);
    }

    [Fact]
    public void Validate_CanceledInALongRecord_EndsTheRecord()
    {
        using var source = new CancellationTokenSource();
        var (options, calls) = CancelingTexts(source);

        FluentActions.Invoking(() => ManyCitations.Validate(options, source.Token)).Should().Throw<OperationCanceledException>();

        calls().Should().BeLessThan(1_000);
    }

    [Fact]
    public void ValidateLines_CanceledInALongRecord_EndsTheRecord()
    {
        using var source = new CancellationTokenSource();
        var (options, calls) = CancelingTexts(source);
        using var lines = LinesOf(ManyCitations);

        var report = ClaimJsonLines.Validate(lines, options, new() { MaxDegreeOfParallelism = 1 }, source.Token);

        report.IsComplete.Should().BeFalse();
        calls().Should().BeLessThan(1_000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void ValidateLines_CanceledInARule_ReadsNoOtherChunk(int threads)
    {
        using var source = new CancellationTokenSource();
        var (options, calls) = CancelingRule(source);
        using var lines = LinesOf(ManyClaims with { Claims = [.. Enumerable.Repeat(ManyClaims.Claims, 40).SelectMany(claims => claims)] });

        var report = ClaimJsonLines.Validate(lines, options, new() { MaxDegreeOfParallelism = threads }, source.Token);

        report.IsComplete.Should().BeFalse();
        calls().Should().BeLessThan(12 * Count, "of {0} claims", 40 * Count);
    }

    private static (ValidationOptions Options, Func<int> Calls) CancelingRule(CancellationTokenSource source)
    {
        var calls = 0;
        var rule = new RecordRule<Claim>(new("X0001", "x", DiagnosticSeverity.Error, "X.", "X.", "x", "X."), (_, _) =>
        {
            if (Interlocked.Increment(ref calls) == CancelAt)
            {
                source.Cancel();
            }
        });
        return (new() { Rules = RuleSet.Default.With(rule) }, () => calls);
    }

    private static (ValidationOptions Options, Func<int> Calls) CancelingTexts(CancellationTokenSource source)
    {
        var calls = 0;
        return (new() { SourceText = TextOf }, () => calls);

        string? TextOf(SourceId id)
        {
            if (Interlocked.Increment(ref calls) == CancelAt)
            {
                source.Cancel();
            }

            return "x";
        }
    }

    private static MemoryStream LinesOf(ClaimDataset dataset)
    {
        var lines = new MemoryStream();
        ClaimJsonLines.Write(lines, dataset.EnumerateRecords());
        lines.Position = 0;
        return lines;
    }
}
