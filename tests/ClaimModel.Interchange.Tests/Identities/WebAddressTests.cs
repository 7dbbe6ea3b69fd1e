using ClaimModel.Interchange.Identities;

namespace ClaimModel.Interchange.Tests.Identities;

public class WebAddressTests
{
    [Theory]
    [InlineData("http://example.org/a", "example.org/a")]
    [InlineData("HTTPS://WWW.Example.org:443/a/", "example.org/a")]
    [InlineData("http://example.org:80", "example.org")]
    [InlineData("http://example.org:8080/", "example.org:8080")]
    [InlineData("https://example.org./a", "example.org/a")]
    [InlineData("https://example.org/a#top", "example.org/a")]
    [InlineData("https://example.org/#/a", "example.org#/a")]
    [InlineData("https://example.org/a?utm_source=x&id=1&fbclid=2", "example.org/a?id=1")]
    [InlineData("https://example.org/A?Id=1", "example.org/A?Id=1")]
    [InlineData("https://example.org/%7euser/%c3%a4", "example.org/~user/%C3%A4")]
    [InlineData("https://example.org/~user/ä", "example.org/~user/%C3%A4")]
    [InlineData("https://example.org/a/../b/./c", "example.org/b/c")]
    [InlineData("https://пример.рф/a", "xn--e1afmkfd.xn--p1ai/a")]
    [InlineData("https://xn--e1afmkfd.xn--p1ai/a", "xn--e1afmkfd.xn--p1ai/a")]
    [InlineData("https://www.com/", "www.com")]
    [InlineData("https://user@example.org/", "user@example.org")]
    [InlineData("http://[2001:db8::1]/a", "[2001:db8::1]/a")]
    [InlineData(" https://example.org/a b ", "example.org/a%20b")]
    public void Normalize_Address_IsWithoutWhatDoesNotChangeThePage(string address, string expected) => WebAddress.Normalize(address).Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData("/news/1")]
    [InlineData("example.org")]
    [InlineData("ftp://example.org/a")]
    [InlineData("https://")]
    [InlineData("https://[::1")]
    [InlineData("https://a b/")]
    [InlineData("A report, 2017")]
    public void Normalize_AnotherText_IsUnchanged(string text)
    {
        WebAddress.IsAbsolute(text).Should().BeFalse();
        WebAddress.Normalize(text).Should().Be(text);
    }

    [Theory]
    [InlineData("https://xn--/")]
    [InlineData("https://xn--a/\ud800")]
    [InlineData("https://a..b/%")]
    [InlineData("https://example.org/%%%zz%E4?%&&=&utm_#%")]
    [InlineData("https://\u00ad.org/")]
    [InlineData("https://-.-/\u0000")]
    public void Normalize_StrangeText_NeverFails(string text) => WebAddress.Normalize(WebAddress.Normalize(text)).Should().NotBeNull();

    [Fact]
    public void Normalize_RandomText_NeverFails()
    {
        var random = new Random(1);
        const string Characters = "abc.:/?#[]@!$&'()*+,;=%2E \\\u0000\ud800\udc00é中-_~xn";
        for (var count = 0; count < 20_000; count++)
        {
            var text = "https://" + string.Concat(Enumerable.Range(0, random.Next(20)).Select(_ => Characters[random.Next(Characters.Length)]));
            FluentActions.Invoking(() => WebAddress.Normalize(text)).Should().NotThrow();
        }
    }
}
