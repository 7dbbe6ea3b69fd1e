using ClaimModel.Diagnostics;

namespace ClaimModel.Tests.Diagnostics;

public class SpellingSuggestionTests
{
    [Theory]
    [InlineData("lavrof", "lavrov")]
    [InlineData("LAVROV", "lavrov")]
    [InlineData("lavrv", "lavrov")]
    [InlineData("lavrrov", "lavrov")]
    [InlineData("lavorv", "lavrov")]
    [InlineData("alvrvo", "lavrov")]
    [InlineData("alvvro", null)]
    [InlineData("ab", "ba")]
    [InlineData("a", "ba")]
    [InlineData("", null)]
    [InlineData("abc", null)]
    [InlineData("associated-press", "asociated-pres")]
    [InlineData("xssocixted-prexs", null)]
    [InlineData("xsociated-prxx", "asociated-pres")]
    public void For_Word_ReturnsTheClosestCandidateWithinAThirdOfItsLength(string word, string? expected) =>
        SpellingSuggestion.For(word, ["tillerson", "lavrov", "ba", "asociated-pres"]).Should().Be(expected);

    [Theory]
    [InlineData("statement-1", "statement-11")]
    [InlineData("statement-10", "statement-11")]
    [InlineData("statement-22", "statement-12")]
    public void For_SeveralCandidates_ReturnsTheFirstOfTheClosest(string word, string expected) =>
        SpellingSuggestion.For(word, ["statement-111", "statement-11", "statement-12", "statement-2", "statement-23"]).Should().Be(expected);

    [Fact]
    public void For_TooFewComparisonsLeft_ReturnsNull()
    {
        var comparisonsLeft = 1;

        SpellingSuggestion.For("lavrof", ["tillerson", "lavrov"], ref comparisonsLeft).Should().BeNull();
    }

    [Fact]
    public void For_WordLongerThan100Characters_ReturnsNull() =>
        SpellingSuggestion.For(new string('a', 101), [new string('a', 100)]).Should().BeNull();

    [Fact]
    public void For_WordsOf100Characters_ComparesAll() =>
        SpellingSuggestion.For(new string('a', 99) + "b", [new string('a', 101), new string('a', 100)]).Should().Be(new string('a', 100));
}
