using System.Collections;

namespace ClaimModel.Tests.Values;

public class LanguageMapTests
{
    [Fact]
    public void Equality_SameTextsInAnyOrder_IsEquality()
    {
        LanguageMap map = LanguageMap.Of(("ru", "А"), ("en", "A")), same = LanguageMap.Empty.With("en", "A").With("ru", "А");

        (map == same && map.Equals((object)same)).Should().BeTrue();
        map.GetHashCode().Should().Be(same.GetHashCode());
        (map != LanguageMap.Of(("ru", "А"))).Should().BeTrue();
        (map != LanguageMap.Of(("ru", "А"), ("en", "B"))).Should().BeTrue();
        (map != LanguageMap.Of(("ru", "А"), ("de", "A"))).Should().BeTrue();
    }

    [Fact]
    public void Of_SeveralTexts_SortsByTag()
    {
        LanguageMap map = LanguageMap.Of(("ru", "3"), ("de", "1"), ("en-US", "2"), ("DE-at", "0"));

        map.Select(text => text.Language.ToString()).Should().Equal("DE-at", "de", "en-US", "ru");
        ((IEnumerable)map).Cast<LanguageText>().Select(text => text.Text).Should().Equal("0", "1", "2", "3");
        map.ToString().Should().Be("{DE-at: 0, de: 1, en-US: 2, ru: 3}");
        var seen = new List<string>();
        foreach ((LanguageTag language, string text) in map)
        {
            seen.Add($"{language}={text}");
        }

        seen.Should().Equal("DE-at=0", "de=1", "en-US=2", "ru=3");
    }

    [Fact]
    public void Of_DuplicateTagInAnotherCase_UsesTheLaterText()
    {
        LanguageMap map = LanguageMap.Of(("zh-Hant", "a"), ("ru", "b"), ("ZH-hant", "c"));

        map.Count.Should().Be(2);
        map["zh-hanT"].Should().Be("c");
        map.Select(text => text.Language.ToString()).Should().Equal("ZH-hant", "ru");
    }

    [Fact]
    public void Indexer_TagInAnotherCase_FindsTheText()
    {
        LanguageMap map = LanguageMap.Of(("en-US", ""));

        map["EN-us"].Should().BeEmpty();
        map["en"].Should().BeNull();
        default(LanguageMap)["en"].Should().BeNull();
    }

    [Fact]
    public void Default_IsTheEmptyMap()
    {
        default(LanguageMap).Should().BeEmpty();
        (default(LanguageMap) == LanguageMap.Empty && default(LanguageMap) == LanguageMap.Of()).Should().BeTrue();
        (LanguageMap.Empty.Count, LanguageMap.Empty.IsEmpty).Should().Be((0, true));
        LanguageMap.Empty.ToString().Should().Be("{}");
    }

    [Fact]
    public void With_DoesNotChangeTheMap()
    {
        LanguageMap map = LanguageMap.Of(("en", "a"));

        map.With("en", "b")["en"].Should().Be("b");
        map["en"].Should().Be("a");
    }

    [Fact]
    public void With_NullOrInvalidTag_Throws()
    {
        FluentActions.Invoking(() => LanguageMap.Empty.With(null!, "a")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => LanguageMap.Empty.With("en", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => LanguageMap.Of(("en", null!))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => LanguageMap.Of(default(LanguageText))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => LanguageMap.Of(("en_US", "a"))).Should().Throw<FormatException>();
    }
}
