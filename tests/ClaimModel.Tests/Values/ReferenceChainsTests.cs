using ClaimModel.Values;

namespace ClaimModel.Tests.Values;

public class ReferenceChainsTests
{
    [Theory]
    [InlineData("a>b b>c", "a c")]
    [InlineData("a>b b>c", "c c")]
    [InlineData("", "a a")]
    [InlineData("a>a", "a a")]
    [InlineData("c>a a>b b>a", "c a")]
    [InlineData("b>a a>b c>b", "b a")]
    public void EndOf_Chain_ReturnsItsEnd(string links, string expected)
    {
        var next = links.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(link => link.Split('>')).ToDictionary(link => link[0], link => link[1]);

        new ReferenceChains(next.GetValueOrDefault).EndOf(expected.Split(' ')[0]).Should().Be(expected.Split(' ')[1]);
    }

    [Fact]
    public void EndOf_AllLinksOfALongChain_FollowsEachLinkAFewTimes()
    {
        const int Count = 20_000;
        var followed = 0;
        var chains = new ReferenceChains(id =>
        {
            followed++;
            return int.Parse(id) is var number && number + 1 < Count ? $"{number + 1}" : null;
        });

        for (var number = Count - 1; number >= 0; number -= 7)
        {
            chains.EndOf($"{number}").Should().Be($"{Count - 1}");
        }

        followed.Should().BeLessThan(2 * Count);
    }

    [Fact]
    public void EndOf_ChainThatGrows_ContinuesFromItsEnd()
    {
        var known = 10;
        var followed = 0;
        var chains = new ReferenceChains(id =>
        {
            followed++;
            return int.Parse(id) is var number && number < known ? $"{number + 1}" : null;
        });

        for (; known <= 1_000; known++)
        {
            chains.EndOf("0").Should().Be($"{known}");
        }

        followed.Should().BeLessThan(3_000);
    }

    [Fact]
    public void EndOf_CycleEnteredAnywhere_ReturnsTheSame()
    {
        static string? Next(string id) => id switch { "x" => "c", "c" => "b", "b" => "d", "d" => "c", _ => null };
        string[] ids = ["x", "c", "b", "d"];

        foreach (var first in ids)
        {
            var chains = new ReferenceChains(Next);
            chains.EndOf(first).Should().Be("b");
            ids.Select(chains.EndOf).Should().AllBe("b");
        }
    }
}
