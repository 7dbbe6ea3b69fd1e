using ClaimModel.Validation.Rules;

namespace ClaimModel.Tests.Validation;

public class SourceTextTests
{
    [Theory]
    [InlineData("He said no.", "said", true)]
    [InlineData("He said no.", "He said no.", true)]
    [InlineData("He said no.", "sad", false)]
    [InlineData("He  said\r\n\tno.", "He said no", true)]
    [InlineData("He said no.", "He\n said", true)]
    [InlineData("He said no.", " said ", true)]
    [InlineData("He said no.", "Hesaid", false)]
    [InlineData("Hesaid no.", "He said", false)]
    [InlineData("\u2018no\u2019 \u201Ano", "'no' 'no", true)]
    [InlineData("\u201Cno\u201D \u201Eno", "\"no\" \"no", true)]
    [InlineData("a\u2010b\u2011c\u2013d\u2014e", "a-b-c-d-e", true)]
    [InlineData("a\u2012b\u2015c\u2212d", "a-b-c-d", true)]
    [InlineData("a~b", "a-b", false)]
    [InlineData("the con\u00ADsti\u00ADtu\u00ADtion", "the constitution", true)]
    [InlineData("the constitution", "the con\u00ADstitution", true)]
    [InlineData("zero\u200Bwidth\u2060no\uFEFFbreak", "zerowidthnobreak", true)]
    [InlineData("\u00ABnein\u00BB \u2039nein\u203A \u00BBnein\u00AB", "\"nein\" 'nein' \"nein\"", true)]
    [InlineData("\u201Bno\u2019 \u201Fno\u201D", "\u201Eno\u201C \u201Ano\u2018", true)]
    [InlineData("\u300C\u5426\u300D\u300E\u5426\u300F", "\"\u5426\"\"\u5426\"", true)]
    [InlineData("\uFE41\u5426\uFE42\uFE43\u5426\uFE44\uFF62\u5426\uFF63", "\u300C\u5426\u300D\u300E\u5426\u300F'\u5426'", true)]
    [InlineData("\u301Dno\u301E \u301Dno\u301F \uFF02no\uFF02 \uFF07no\uFF07", "\"no\" \"no\" \"no\" \"no\"", true)]
    [InlineData("he didn\u2019t, didn\u02BCt, didn\u00B4t, didn`t", "he didn't, didn't, didn't, didn't", true)]
    [InlineData("he said \u2018no\u2019", "he said \u00ABno\u00BB", true)]
    [InlineData("he said (no)", "he said \"no\"", false)]
    [InlineData("Rene\u0301", "Ren\u00E9", true)]
    [InlineData("", "no", false)]
    public void Contains_Quote_IgnoresWhiteSpaceAndKindsOfQuotationMarks(string text, string exact, bool expected) =>
        new SourceText(text).Contains(new Quote { Exact = exact }).Should().Be(expected);

    [Theory]
    [InlineData("He said", null, true)]
    [InlineData("he says", null, false)]
    [InlineData(null, "to it", true)]
    [InlineData(null, "to her", false)]
    [InlineData("She said", "to him", true)]
    [InlineData("She said", "to it", false)]
    [InlineData("and", null, false)]
    [InlineData(null, "anything more", false)]
    public void Contains_QuoteWithPrefixAndSuffix_RequiresAllTogether(string? prefix, string? suffix, bool expected) =>
        new SourceText("He said no to it. She said no to him. No").Contains(new Quote { Exact = "no", Prefix = prefix, Suffix = suffix }).Should().Be(expected);

    [Fact]
    public void Contains_QuoteOfTheWholeText_RequiresNoSuffix() =>
        new SourceText("no").Contains(new Quote { Exact = "no", Suffix = "more" }).Should().BeFalse();

    [Fact]
    public void Contains_QuoteNextToUnpairedSurrogate_IsTrue()
    {
        new SourceText("\uD800 no").Contains(new Quote { Exact = "no" }).Should().BeTrue();
        new SourceText("no \uD800").Contains(new Quote { Exact = "no" }).Should().BeTrue();
        new SourceText("no").Contains(new Quote { Exact = "\uD800" }).Should().BeFalse();
    }
}
