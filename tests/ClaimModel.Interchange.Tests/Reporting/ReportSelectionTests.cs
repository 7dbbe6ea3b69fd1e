using System.Text;
using ClaimModel.Interchange.Tests.Support;

namespace ClaimModel.Interchange.Tests.Reporting;

/// <summary>Which records a report shows, and how it is written.</summary>
public class ReportSelectionTests
{
    [Fact]
    public void Write_Topic_ShowsItsClaimsAndThoseThatContradictThem()
    {
        var page = ReportPage.Of(Exports.Moscow, new ReportOptions { Topic = "election-interference" });

        page.Document.QuerySelectorAll("article.claim").Select(claim => claim.Id).Should()
            .Equal("claim-tillerson-election", "claim-lavrov-election", "claim-lavrov-election-proof");
        page.Document.QuerySelectorAll("article.contradiction").Select(each => each.Id).Should().Equal("contradiction-election-interference", "contradiction-election-proof");
        page.Document.QuerySelectorAll("article.topic").Select(topic => topic.Id).Should().Equal("topic-us-russia-relations", "topic-us-election-2016", "topic-election-interference");
        page.TextOf("#overview").Should().Contain("Only claims about Did Russia interfere in the 2016 U.S. elections? and narrower topics, and those that contradict them.");
        page.Addresses.Where(address => address.StartsWith('#')).Select(address => address[1..]).Should().BeSubsetOf(page.Ids);
    }

    [Fact]
    public void Write_Actor_ShowsClaimsOnItsBehalfAndOpponents()
    {
        var page = ReportPage.Of(Exports.Moscow, new ReportOptions { Actor = "united-states" });

        var speakers = page.TextsOf("article.claim .speaker");
        speakers.Should().Contain("Rex Tillerson").And.Contain("Sergey Lavrov").And.NotContain("Vladimir Putin");
        page.Addresses.Where(address => address.StartsWith('#')).Select(address => address[1..]).Should().BeSubsetOf(page.Ids);
    }

    [Theory]
    [InlineData(1, 1, 0, 50, 9)]
    [InlineData(2, 2, 1, 49, 8)]
    [InlineData(5, 5, 3, 46, 6)]
    [InlineData(51, 51, 9, 0, 0)]
    public void Write_Limit_KeepsTheStrongestContradictions(int limit, int claims, int contradictions, int omittedClaims, int omittedContradictions)
    {
        using var output = new MemoryStream();

        var summary = ClaimReport.Write(Exports.Moscow, output, new ReportOptions { Limit = limit });

        summary.Should().Be(new ReportSummary(1, claims, contradictions, omittedClaims, omittedContradictions));
        var html = Encoding.UTF8.GetString(output.ToArray());
        html.Contains("Not complete:", StringComparison.Ordinal).Should().Be(omittedClaims > 0);
    }

    [Fact]
    public void Write_UnknownTopic_IsEmpty() =>
        ReportPage.Of(Exports.Moscow, new ReportOptions { Topic = "nothing" }).TextOf(".lede").Should().Be("No claim of the dataset was selected for this report.");

    [Fact]
    public void Write_Twice_GivesTheSameBytes() => ReportPage.Of(Exports.Moscow).Html.Should().Be(ReportPage.Of(Exports.Moscow).Html);

    [Fact]
    public void Write_Progress_RisesToOne()
    {
        var progress = new Recorder();

        ReportPage.Of(Exports.Moscow, new ReportOptions { Progress = progress });

        progress.Values.Should().BeInAscendingOrder().And.HaveCountGreaterThan(50);
        progress.Values[^1].Should().Be(1);
    }

    [Fact]
    public void Write_Canceled_Throws()
    {
        using var cancellation = new CancellationTokenSource();
        using var output = new MemoryStream();
        var options = new ReportOptions { Progress = new Recorder(cancellation.Cancel) };

        var write = () => ClaimReport.Write(Exports.Moscow, output, options, cancellation.Token);

        write.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Write_DatasetThatWasReadWithErrors_Throws()
    {
        var dataset = ClaimDataset.Read("""{ "claimModel": "1.0", "claims": [{ "id": 7 }] }""").Dataset;

        var write = () => ClaimReport.Write(dataset, Stream.Null);

        write.Should().Throw<InvalidDatasetException>();
    }

    private sealed class Recorder(Action? action = null) : IProgress<double>
    {
        public List<double> Values { get; } = [];

        public void Report(double value)
        {
            Values.Add(value);
            action?.Invoke();
        }
    }
}
