using ClaimModel.Validation.Rules;

namespace ClaimModel.Tests.Validation.Rules;

public class TopicHierarchyTests
{
    [Fact]
    public void WithBroader_SharedAncestors_ReturnsEachOnce()
    {
        var topics = Topics("a>b a>c b>d c>d d>e");

        new TopicHierarchy(topics.GetValueOrDefault).WithBroader(TopicId.Parse("a")).Should().BeEquivalentTo([.. "abcde".Select(id => TopicId.Parse($"{id}"))]);
    }

    [Fact]
    public void WithBroader_Cycle_Ends() =>
        new TopicHierarchy(Topics("a>b b>a").GetValueOrDefault).WithBroader(["a"]).Should().BeEquivalentTo([TopicId.Parse("a"), TopicId.Parse("b")]);

    [Fact]
    public void WithBroader_MoreThan250Topics_ReturnsNull()
    {
        var hierarchy = new TopicHierarchy(Chain(1_000).GetValueOrDefault);

        hierarchy.WithBroader(TopicId.Parse("t750")).Should().HaveCount(250);
        hierarchy.WithBroader(TopicId.Parse("t749")).Should().BeNull();
        hierarchy.WithBroader([.. Enumerable.Range(0, 300).Select(number => TopicId.Parse($"u{number}"))]).Should().BeNull();
    }

    [Fact]
    public void WithBroader_SameTopicsAgain_DoesNotSearchAgain()
    {
        var topics = Chain(10_000);
        var searches = 0;
        var hierarchy = new TopicHierarchy(id =>
        {
            searches++;
            return topics.GetValueOrDefault(id);
        });

        for (var i = 0; i < 1_000; i++)
        {
            hierarchy.WithBroader(TopicId.Parse($"t{i % 2}"));
            hierarchy.WithBroader(TopicId.Parse($"t{9_900 + (i % 2)}"));
        }

        searches.Should().BeLessThan(1_000);
    }

    [Fact]
    public void WithBroader_TopicThatIsAddedLater_IsFound()
    {
        var topics = Topics("a>b");
        topics.Remove(TopicId.Parse("b"));
        var hierarchy = new TopicHierarchy(topics.GetValueOrDefault);
        hierarchy.WithBroader(TopicId.Parse("a")).Should().HaveCount(2);

        topics[TopicId.Parse("b")] = Topics("b>c")[TopicId.Parse("b")];

        hierarchy.WithBroader(TopicId.Parse("a")).Should().HaveCount(3);
    }

    private static Dictionary<TopicId, Topic> Chain(int count) => Topics(string.Join(' ', Enumerable.Range(0, count - 1).Select(number => $"t{number}>t{number + 1}")));

    private static Dictionary<TopicId, Topic> Topics(string links)
    {
        var pairs = links.Split(' ').Select(link => link.Split('>')).ToList();
        return pairs.SelectMany(pair => pair).Distinct()
            .GroupJoin(pairs, id => id, pair => pair[0], (id, found) => new Topic { Id = TopicId.Parse(id), Label = id, Broader = [.. found.Select(pair => TopicId.Parse(pair[1]))] })
            .ToDictionary(topic => topic.Id);
    }
}
