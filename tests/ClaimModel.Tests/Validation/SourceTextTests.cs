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
    [InlineData("a\u2012b", "a-b", false)]
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
