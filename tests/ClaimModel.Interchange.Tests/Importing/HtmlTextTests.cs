using ClaimModel.Interchange.Importing;

namespace ClaimModel.Interchange.Tests.Importing;

public class HtmlTextTests
{
    [Theory]
    [InlineData("Singh&#039;s &amp; Sons&nbsp;Ltd", "Singh's & Sons Ltd")]
    [InlineData("<p>One</p><p>Two<br />three</p>", "One\nTwo\nthree")]
    [InlineData("<a href=\"x>y\">link</a>", "<a href=\"x>y\">link")]
    [InlineData("<span style=\"font-weight: 400;\">bold</span> text", "bold text")]
    [InlineData("&#55296; &#x41;", "&#55296; A")]
    public void ToPlain_Markup_IsConverted(string text, string plain) => HtmlText.ToPlain(text).Should().Be(plain);

    [Theory]
    [InlineData("5 < 6 & 7 > 3")]
    [InlineData("a<b and b>c")]
    [InlineData("AT&T &copy the <unknown> tag")]
    [InlineData("<!-- not a tag")]
    [InlineData("")]
    public void ToPlain_WithoutMarkup_IsUnchanged(string text) => HtmlText.ToPlain(text).Should().BeSameAs(text);

    [Theory]
    [InlineData("x &amp; <unknown> <b>y</b> a<b", "x & <unknown> y a<b")]
    [InlineData("&lt;<!-- c --><i>z</i>", "<<!-- c -->z")]
    public void ToPlain_OtherAngleBrackets_Remain(string text, string plain) => HtmlText.ToPlain(text).Should().Be(plain);
}
