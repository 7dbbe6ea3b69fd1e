using System.Diagnostics;

namespace ClaimModel.Tests.Json;

/// <summary>Reading on after many syntax errors takes linear time. These tests run while no others do, because others would take their processor time.</summary>
[Collection(Alone)]
public class ManySyntaxErrorsTests
{
    private const string Alone = "many syntax errors";

    [Theory]
    [InlineData("\"a\" b ")]
    [InlineData("\"a\" ")]
    [InlineData("'a' ")]
    [InlineData("/* ")]
    [InlineData("a/* ")]
    [InlineData("[}")]
    [InlineData(",")]
    [InlineData("{\"a\":[")]
    [InlineData("5,000 ")]
    [InlineData("\"\n")]
    [InlineData("a   ")]
    [InlineData("{\"n\":5,000},")]
    [InlineData("{\"n\":1]},")]
    [InlineData("{\"n:\"a\",")]
    [InlineData("\u00A0 ")]
    [InlineData("a, b c ")]
    public void Read_ManySyntaxErrors_TakesLinearTime(string part)
    {
        string text = "{\"claimModel\":\"1.0\",\"x\":[" + string.Concat(Enumerable.Repeat(part, 100_000));
        var time = Stopwatch.StartNew();

        ClaimDataset.Read(text).HasErrors.Should().BeTrue();

        time.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), "quadratic time would be many minutes");
    }

    [CollectionDefinition(Alone, DisableParallelization = true)]
    public sealed class RunsAlone;
}
