using ClaimModel.Interchange.Tables.Conversion;
using ClaimModel.Interchange.Tables.Mapping;

namespace ClaimModel.Interchange.Tests.Tables.Conversion;

public class ValueTextTests
{
    [Theory]
    [InlineData("1250", "1250")]
    [InlineData("1.50", "1.50")]
    [InlineData("1,250,000", "1250000")]
    [InlineData("1.250.000,75", "1250000.75")]
    [InlineData("1,250.5", "1250.5")]
    [InlineData("1 250", "1250")]
    [InlineData("0,5", "0.5")]
    [InlineData("+7", "7")]
    [InlineData("\u22127", "-7")]
    [InlineData("007", "7")]
    public void Number_Evident_IsJson(string text, string number) => NumberText.Convert(text, new()).Value.Should().Be(number);

    [Theory]
    [InlineData("1,250")]
    [InlineData("about ten")]
    [InlineData("12,34,567")]
    [InlineData("1e999")]
    public void Number_AmbiguousOrWrong_Fails(string text) => NumberText.Convert(text, new()).Error.Should().Contain($"\"{text}\"");

    [Theory]
    [InlineData("1,250", ".", ",", "1250")]
    [InlineData("1,250", ",", null, "1.250")]
    [InlineData("12.345,6", ",", ".", "12345.6")]
    public void Number_Declared_IsJson(string text, string mark, string? grouping, string number) =>
        NumberText.Convert(text, new NumberForms { Decimal = mark, Grouping = grouping }).Value.Should().Be(number);

    [Theory]
    [InlineData("English", "en")]
    [InlineData("Français", "fr")]
    [InlineData("pt_BR", "pt-BR")]
    [InlineData("zh-Hant", "zh-Hant")]
    public void Language_NameOrTag_IsTag(string text, string tag) => WordText.ToLanguage(text).Value.Should().Be(tag);

    [Theory]
    [InlineData("A &amp; B &quot;c&quot;", "A & B \"c\"")]
    [InlineData("<p>One.</p><p>Two <b>bold</b>.</p>", "One.\nTwo bold.")]
    [InlineData("1<br/>2", "1\n2")]
    [InlineData("AT&amp;amp;T", "AT&T")]
    [InlineData("x <script>alert(1)</script>y", "x y")]
    public void Html_Markup_IsText(string markup, string text) => HtmlText.Convert(markup).Should().Be(text);

    [Theory]
    [InlineData("AT&T")]
    [InlineData("a < b > c")]
    [InlineData("<unknown> & <3")]
    [InlineData("plain")]
    public void Html_NoMarkup_IsUnchanged(string text) => HtmlText.Convert(text).Should().BeNull();

    [Fact]
    public void Html_DeepNesting_IsText() => HtmlText.Convert(string.Concat(Enumerable.Repeat("<b>", 10_000)) + "x").Should().Be("x");

    [Theory]
    [InlineData("facebook-posts", "group")]
    [InlineData("Facebook posts", "group")]
    [InlineData("chain email", "group")]
    [InlineData("viral-image", "group")]
    [InlineData("Barack Obama", "unknown")]
    [InlineData("Anonymous", "unknown")]
    public void ActorNames_NoPersons_HaveKinds(string name, string kind) =>
        new ActorNames(new()).Complete(new Actor { Id = ActorId.Parse("a"), Name = name }, name).Kind.Word.Should().Be(kind);
}
