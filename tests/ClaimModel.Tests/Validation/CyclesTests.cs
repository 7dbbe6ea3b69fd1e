namespace ClaimModel.Tests.Validation;

public class CyclesTests
{
    [Theory]
    [InlineData("a", "")]
    [InlineData("a>b b>c c>d", "")]
    [InlineData("a>b a>c b>d c>d", "")]
    [InlineData("a>a", "a a → a 0")]
    [InlineData("a>b b>a", "a a → b → a 0")]
    [InlineData("b>a a>b", "b b → a → b 0")]
    [InlineData("a>b b>c c>a", "a a → b → c → a 0")]
    [InlineData("x>a a>b b>c c>a", "a a → b → c → a 0")]
    [InlineData("a>b b>a c>d d>c", "a a → b → a 0|c c → d → c 0")]
    [InlineData("a>b a>c b>a c>a", "a a → b → a 0")]
    [InlineData("a>z a>b b>c b>a c>b", "a a → b → a 1")]
    [InlineData("a>b b>b b>c c>b", "b b → b 0")]
    [InlineData("a>b b>c c>d d>e e>f f>a", "a a → b → c → d → e → f → a 0")]
    [InlineData("a>b b>c c>d d>e e>f f>g g>a", "a a → b → c → d → e → f → … 1 more … → a 0")]
    public void BroaderTopics_Cycle_IsReportedOncePerComponent(string links, string expected)
    {
        var pairs = links.Split(' ').Select(link => link.Split('>')).ToList();
        var ids = pairs.SelectMany(pair => pair).Distinct();
        var topics = ids.Select(id => new Topic
        {
            Id = TopicId.Parse(id),
            Label = id,
            Broader = pairs.Where(pair => pair.Length == 2 && pair[0] == id).Select(pair => TopicId.Parse(pair[1])).ToValueList(),
        });

        var found = new ClaimDataset { Topics = topics.ToValueList() }.Validate().Diagnostics;

        found.Where(cycle => cycle.Code != "CM2102").Should().BeEmpty();
        string.Join('|', found.Select(cycle => $"{cycle.RecordId} {cycle.Message.Split(": ")[1].Split(". ")[0].Replace("\"", "", StringComparison.Ordinal)} {cycle.JsonPointer[^1]}"))
            .Should().Be(expected);
    }

    [Fact]
    public void SourcesAndClaims_Cycle_IsReported()
    {
        var dataset = new ClaimDataset
        {
            Sources = [new Source { Id = "s", Title = "S", OriginalSource = "s" }],
            Claims =
            [
                Claim("c", "2017") with { Repeats = ["d", "e"] },
                Claim("d", "2017") with { Supersedes = ["d"], Repeats = ["e"], Status = ClaimStatus.Superseded },
                Claim("e", "2017") with { Repeats = ["c"] },
            ],
        };

        dataset.Validate(new() { AllowExternalReferences = true }).Diagnostics.Select(found => $"{found.Code} {found.JsonPointer} {found.Message}").Should().Equal(
            """CM3104 /sources/0/originalSource Source "s" is a copy of itself: "s" → "s". Remove one of the links.""",
            """CM4112 /claims/0/repeats/1 Claim "c" repeats itself: "c" → "e" → "c". Remove one of the links.""",
            """CM4111 /claims/1/supersedes/0 Claim "d" supersedes itself: "d" → "d". Remove one of the links.""");
    }

    [Fact]
    public void Validate_UnsetIdRefersToUnsetId_ReportsNoCycle()
    {
        var dataset = new ClaimDataset
        {
            Topics = [new Topic { Id = default, Label = "Syria", Broader = [default] }],
            Sources = [new Source { Id = default, Title = "S", OriginalSource = default(SourceId) }],
        };

        dataset.Validate().Diagnostics.Select(found => found.Code).Should().AllBe("CM0106").And.NotBeEmpty();
    }

    private static Claim Claim(string id, string date) => new()
    {
        Id = ClaimId.Parse(id),
        Text = id,
        Claimants = ["nobody"],
        AssertedOn = date,
        Citations = [new Citation { Source = "s" }],
    };
}
