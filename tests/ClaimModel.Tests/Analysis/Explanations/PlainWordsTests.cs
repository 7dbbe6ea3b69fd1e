using ClaimModel.Analysis.Explanations;

namespace ClaimModel.Tests.Analysis.Explanations;

public class PlainWordsTests
{
    [Fact]
    public void Of_TensionWithBasis_SaysWhatTheBasisMeans() =>
        PlainWords.Of(ContradictionStrength.Tension, (Term<ContradictionBasis>)ContradictionBasis.Factive)
            .Should().Be("tension (one questions what the other takes as settled)");

    [Fact]
    public void Of_StrengthWithoutBasis_IsTheStrengthAlone() =>
        PlainWords.Of(ContradictionStrength.Contradictory, null).Should().Be("contradiction");

    [Fact]
    public void Of_ApparentWithReason_SaysWhy() =>
        PlainWords.Of(ContradictionStatus.Apparent, (Term<ApparentReason>)ApparentReason.DifferentDefinition)
            .Should().Be("only looks like one: another definition");

    [Fact]
    public void Of_StatusWithoutReason_IsTheStatusAlone() => PlainWords.Of(ContradictionStatus.UnderReview, null).Should().Be("under review");

    [Fact]
    public void Of_DetectionByRule_DescribesTheRule() =>
        PlainWords.Of(new Detection { Method = DetectionMethod.Rule, Rule = "questioned" })
            .Should().Be("found by a rule: one claim asserts as certain or probable what another claim questions");

    [Theory]
    [InlineData("manual", null, "entered by a person")]
    [InlineData("model", null, "found by a model")]
    [InlineData("rule", null, "found by a rule")]
    [InlineData("rule", "my-rule", "found by a rule: \"my-rule\"")]
    [InlineData("oracle", null, "found by \"oracle\"")]
    public void Of_Detection_SaysHowItWasFound(string method, string? rule, string expected) =>
        PlainWords.Of(new Detection { Method = Term<DetectionMethod>.Parse(method), Rule = rule }).Should().Be(expected);

    [Fact]
    public void Of_EveryWordOfTheFormat_HasWordsOfItsOwn()
    {
        AreDistinct<ContradictionStrength>(word => PlainWords.Of(word));
        AreDistinct<ContradictionBasis>(word => PlainWords.Of(word));
        AreDistinct<ContradictionStatus>(word => PlainWords.Of(word));
        AreDistinct<ApparentReason>(word => PlainWords.Of(word));
        Enum.GetValues<ContradictionScope>().Select(PlainWords.Of).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Of_UnknownWord_IsQuoted() => PlainWords.Of(Term<ContradictionStrength>.Parse("mild\u200Bly")).Should().Be("\"mild\\u200Bly\"");

    private static void AreDistinct<TEnum>(Func<Term<TEnum>, string> wordsOf)
        where TEnum : struct, Enum
    {
        var words = Enum.GetValues<TEnum>().Select(value => new Term<TEnum>(value)).Where(term => term.IsKnown).Select(wordsOf).ToList();
        words.Should().OnlyHaveUniqueItems().And.NotContain(text => text.Contains('"', StringComparison.Ordinal));
    }
}
