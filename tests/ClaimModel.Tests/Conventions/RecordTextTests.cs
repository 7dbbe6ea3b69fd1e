using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Conventions;

/// <summary>Tests of the strings that represent records in a debugger or a log.</summary>
public class RecordTextTests
{
    [Theory]
    [InlineData("Role", "Foreign Minister (2004-03-09 – 2018~)")]
    [InlineData("Identifier", "wikidata:Q58217")]
    [InlineData("Actor", "lavrov: Sergey Lavrov")]
    [InlineData("Topic", "election-interference: Interference in the election")]
    [InlineData("Source", "transcript: Remarks in Moscow")]
    [InlineData("Predicate", "death-toll")]
    [InlineData("Quote", "“the allegations are nonsense”")]
    [InlineData("Citation", "transcript: “the allegations are nonsense”")]
    [InlineData("Quantity", "86.0 people")]
    [InlineData("Proposition", "russia interfered-in us-election-2016 86.0 people 201X")]
    [InlineData("Rating", "1.50 (1 to 5)")]
    [InlineData("Review", "checker: Mostly false")]
    [InlineData("Claim", "lavrov-election: The allegations are nonsense.")]
    [InlineData("Detection", "model: negation")]
    [InlineData("Contradiction", "lavrov-election ≠ tillerson-election (contrary)")]
    [InlineData("ClaimDataset", "Moscow, April 2017: 1 actor, 1 topic, 1 source, 1 predicate, 1 claim, 1 contradiction")]
    public void ToString_FullRecord_DescribesIt(string type, string expected) =>
        Samples.All.Single(sample => sample.GetType().Name == type).ToString().Should().Be(expected);

    [Fact]
    public void ToString_RecordWithRequiredMembers_DescribesIt()
    {
        new Role { Title = "T" }.ToString().Should().Be("T");
        new Role { Title = "T", From = "2004" }.ToString().Should().Be("T (2004 –)");
        new Source { Id = "s" }.ToString().Should().Be("s");
        new Citation { Source = "s" }.ToString().Should().Be("s");
        new Quantity { Lower = 1, Upper = 2, Unit = "km" }.ToString().Should().Be("1..2 km");
        new Rating { Value = 2 }.ToString().Should().Be("2");
        new Review { Rating = new() { Value = 2 } }.ToString().Should().Be("unknown: 2");
        new Detection().ToString().Should().Be("manual");
        new ClaimDataset().ToString().Should().Be("Dataset: 0 actors, 0 topics, 0 sources, 0 predicates, 0 claims, 0 contradictions");
    }
}
