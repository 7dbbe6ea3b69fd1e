using System.Diagnostics;
using System.Reflection;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Conventions;

/// <summary>Tests of the strings that represent records: the short one in messages and debuggers, and the complete one of <c>ToString</c>.</summary>
public class RecordTextTests
{
    private static readonly Claim Rain = new() { Id = "c", Text = "It rains." };

    [Theory]
    [InlineData("Role", "Foreign Minister (2004-03-09 – 2018~)")]
    [InlineData("Identifier", "wikidata:Q58217")]
    [InlineData("Actor", "lavrov: Sergey Lavrov")]
    [InlineData("Topic", "election-interference: Interference in the election")]
    [InlineData("Source", "transcript: Remarks in Moscow")]
    [InlineData("Predicate", "death-toll")]
    [InlineData("Unit", "mi = 1.6093440 km")]
    [InlineData("Quote", "“the allegations are nonsense”")]
    [InlineData("Citation", "transcript: “the allegations are nonsense”")]
    [InlineData("Quantity", "~ 86.0 (-0..1E2) people")]
    [InlineData("Proposition", "russia interfered-in us-election-2016 ~ 86.0 (-0..1E2) people 201X {population: registered voters, place: portel}")]
    [InlineData("Rating", "1.50 (1 to 5)")]
    [InlineData("Review", "checker: Mostly false")]
    [InlineData("Claim", "lavrov-election: The allegations are nonsense.")]
    [InlineData("Detection", "model: negation")]
    [InlineData("Contradiction", "lavrov-election ≠ tillerson-election (contrary)")]
    [InlineData("ClaimDataset", "Moscow, April 2017: 1 actor, 1 topic, 1 source, 1 predicate, 1 unit, 1 claim, 1 contradiction")]
    public void ShortText_FullRecord_DescribesIt(string type, string expected) =>
        Samples.All.Single(sample => sample.GetType().Name == type).ShortText.Should().Be(expected);

    [Fact]
    public void ShortText_RecordWithRequiredMembers_DescribesIt()
    {
        new Role { Title = "T" }.ShortText.Should().Be("T");
        new Role { Organization = "o" }.ShortText.Should().Be("o");
        new Role().ShortText.Should().BeEmpty();
        new Role { Title = "T", From = "2004" }.ShortText.Should().Be("T (2004 –)");
        new Source { Id = "s" }.ShortText.Should().Be("s");
        new Citation { Source = "s" }.ShortText.Should().Be("s");
        new Quantity { Amount = 1, Unit = "km" }.ShortText.Should().Be("1 km");
        new Quantity { Lower = 1, Upper = 2, Unit = "km" }.ShortText.Should().Be("1..2 km");
        new Quantity { Amount = 2, Upper = 3 }.ShortText.Should().Be("2 (..3)");
        new Rating { Value = 2 }.ShortText.Should().Be("2");
        new Review { Rating = new() { Value = 2 } }.ShortText.Should().Be("unknown: 2");
        new Detection().ShortText.Should().Be("manual");
        new ClaimDataset().ShortText.Should().Be("Dataset: 0 actors, 0 topics, 0 sources, 0 predicates, 0 units, 0 claims, 0 contradictions");
    }

    [Fact]
    public void DebuggerDisplay_OfRecords_IsTheShortText()
    {
        typeof(Claim).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value.Should().Be("{ShortText,nq}");
        typeof(ExtensibleRecord).GetProperty("ShortText", BindingFlags.Instance | BindingFlags.NonPublic).Should().NotBeNull();
    }

    [Fact]
    public void ToString_Record_IsItsTypeAndJson()
    {
        Samples.Maximal.Claims[0].ToString().Should().Be($"Claim {JsonOf(Samples.Maximal.Claims[0])}");
        Samples.Maximal.Contradictions[0].ToString().Should().Be($"Contradiction {JsonOf(Samples.Maximal.Contradictions[0])}");
        Samples.Maximal.Actors[0].ToString().Should().Be($"Actor {JsonOf(Samples.Maximal.Actors[0])}");
        new Predicate { Id = "p", Functional = true }.ToString().Should().Be("""Predicate {"id":"p","functional":true}""");
    }

    /// <summary>Two lists of texts whose items would look the same without quotation marks, and values that JSON cannot express.</summary>
    [Fact]
    public void ToString_ValuesThatLookAlike_Differ()
    {
        Claim[] claims =
        [
            Rain,
            Rain with { StatusReason = "" },
            Rain with { Tags = ["a, b"] },
            Rain with { Tags = ["a", "b"] },
            Rain with { Tags = ["a\",\"b"] },
            Rain with { Text = "It rains.\u200B" },
            Rain with { Text = "It rains.\\u200B" },
            Rain with { Text = "It rains.\ud800" },
            Rain with { Text = "It rains.\udc00" },
            Rain with { OnBehalfOf = default(ActorId) },
            Rain with { Proposition = new() { Subject = "rain", Predicate = "is", Quantity = new() { Amount = Number.Parse("1.0") } } },
            Rain with { Proposition = new() { Subject = "rain", Predicate = "is", Quantity = new() { Amount = Number.Parse("1.00") } } },
            Rain with { Extensions = Extensions.Empty.With("text", "1") },
            Rain with { Extensions = Extensions.Empty.With("text", "\"1\"") },
        ];

        claims.Distinct().Should().HaveSameCount(claims);
        claims.Select(claim => claim.ToString()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void ToString_DifferentRecords_AssertionMessageShowsTheDifference()
    {
        Action fluent = () => Rain.Should().Be(Rain with { AssertedOn = "2017" });
        Action xunit = () => Assert.Equal(Rain, Rain with { AssertedOn = "2017" });

        fluent.Should().Throw<Exception>().WithMessage("*2017*");
        xunit.Should().Throw<Exception>().WithMessage("*2017*");
    }

    [Fact]
    public void ToString_LargeDatasets_AreShortAndDiffer()
    {
        ClaimDataset large = new() { Claims = [.. Enumerable.Range(1, 1000).Select(number => Rain with { Id = $"c{number}" })] };
        ClaimDataset other = large with { Claims = large.Claims.SetItem(998, Rain with { Id = "c999", Text = "It snows." }) };

        large.ToString().Should().StartWith("ClaimDataset (0 actors, 0 topics, 0 sources, 0 predicates, 0 units, 1,000 claims, 0 contradictions) {\"claimModel\":\"1.0\",\"claims\":[{\"id\":\"c1\",")
            .And.EndWith(")").And.Be((large with { Title = null }).ToString());
        large.ToString().Length.Should().BeLessThan(5000);
        other.ToString().Should().NotBe(large.ToString()).And.StartWith(large.ToString()[..4000]);
    }

    private static string JsonOf(ExtensibleRecord record) => System.Text.Encoding.UTF8.GetString(
        System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(record, record.GetType(), new System.Text.Json.JsonSerializerOptions { Encoder = ClaimModel.Json.Writing.ClaimJsonEncoder.Instance }));
}
