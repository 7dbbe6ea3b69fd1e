using System.Text;

namespace ClaimModel.Tests.Values;

public class LanguageTagTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("EN-us")]
    [InlineData("zh-cmn-Hant-TW")]
    [InlineData("zh-min-nan")]
    [InlineData("aaa-bbb-ccc-ddd-Latn-419")]
    [InlineData("de-1996-fonipa")]
    [InlineData("sl-rozaj-solba-1994")]
    [InlineData("en-a-bbb-x-a-ccc")]
    [InlineData("en-0-ab")]
    [InlineData("de-u-co-phonebk-t-it")]
    [InlineData("x-a")]
    [InlineData("X-fr-CH")]
    [InlineData("x-12345678-a-x")]
    [InlineData("abcd")]
    [InlineData("abcdefgh-Latn")]
    [InlineData("en-GB-oed")]
    [InlineData("I-Klingon")]
    [InlineData("i-enochian")]
    [InlineData("sgn-CH-DE")]
    public void Parse_WellFormedTag_RoundTrips(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);

        LanguageTag.Parse(text).ToString().Should().Be(text);
        LanguageTag.Parse(text.AsSpan()).ToString().Should().Be(text);
        LanguageTag.Parse(utf8).ToString().Should().Be(text);
        LanguageTag.TryParse(text, null, out LanguageTag? fromString).Should().BeTrue();
        LanguageTag.TryParse(text.AsSpan(), null, out LanguageTag? fromSpan).Should().BeTrue();
        LanguageTag.TryParse(utf8, null, out LanguageTag? fromUtf8).Should().BeTrue();
        (fromString == fromSpan && fromSpan == fromUtf8).Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("a")]
    [InlineData("i")]
    [InlineData("x")]
    [InlineData("x-")]
    [InlineData("i-nosuch")]
    [InlineData("e1")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("en--US")]
    [InlineData("en_US")]
    [InlineData("en US")]
    [InlineData(" en")]
    [InlineData("en\n")]
    [InlineData("en\0")]
    [InlineData("abcdefghi")]
    [InlineData("abcd-efg")]
    [InlineData("aaa-bbb-ccc-ddd-eee")]
    [InlineData("en-Latn-Cyrl")]
    [InlineData("en-US-GB")]
    [InlineData("en-123-456")]
    [InlineData("en-abc1")]
    [InlineData("en-a")]
    [InlineData("en-a-b-cc")]
    [InlineData("en-x")]
    [InlineData("en-x-")]
    [InlineData("en-x-123456789")]
    [InlineData("en-US-abcdefghi")]
    [InlineData("de-1996-1996")]
    [InlineData("de-scouse-fonipa-SCOUSE")]
    [InlineData("en-a-bbb-A-ccc")]
    [InlineData("en-0-bbb-0-ccc")]
    [InlineData("en-GB-oed-x-a")]
    [InlineData("рус")]
    [InlineData("еn")]
    [InlineData("ｅｎ")]
    [InlineData("en\u2011US")]
    [InlineData("en\u200B")]
    [InlineData("\u212Aa")]
    [InlineData("ENGLİSH")]
    public void TryParse_MalformedTag_ReturnsFalse(string text)
    {
        LanguageTag.TryParse(text, out LanguageTag? tag).Should().BeFalse();
        LanguageTag.TryParse(text.AsSpan(), out _).Should().BeFalse();
        LanguageTag.TryParse(Encoding.UTF8.GetBytes(text), out _).Should().BeFalse();
        tag.Should().BeNull();
    }

    [Fact]
    public void TryParse_TagLongerThanMaxLength_ReturnsFalse()
    {
        string longest = "en-x" + string.Concat(Enumerable.Repeat("-abcdefgh", 27)) + "-abcdefg";

        longest.Should().HaveLength(255);
        LanguageTag.TryParse(longest, out _).Should().BeTrue();
        LanguageTag.TryParse(longest + "h", out _).Should().BeFalse();
    }

    [Fact]
    public void TryParse_Null_ReturnsFalse() => LanguageTag.TryParse((string?)null, out _).Should().BeFalse();

    [Fact]
    public void Parse_MalformedTag_ThrowsWithAdvice()
    {
        Action parse = () => LanguageTag.Parse("en_US");

        parse.Should().Throw<FormatException>().WithMessage(
            "\"en_US\" is not a well-formed language tag. Write it as in en, pt-BR, zh-Hant or sr-Latn-RS (BCP 47, RFC 5646).");
    }

    [Fact]
    public void Parse_Null_ThrowsArgumentNullException()
    {
        Action parse = () => LanguageTag.Parse((string)null!);

        parse.Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("EN", "en")]
    [InlineData("zH-hANT-tw", "zh-Hant-TW")]
    [InlineData("ZH-CMN-HANS-cn", "zh-cmn-Hans-CN")]
    [InlineData("SL-ROZAJ-1994", "sl-rozaj-1994")]
    [InlineData("es-419", "es-419")]
    [InlineData("az-latn-X-AZE-Derbend-LATN-us", "az-Latn-x-aze-derbend-latn-us")]
    [InlineData("DE-at-U-CO-phonebk", "de-AT-u-co-phonebk")]
    [InlineData("X-us", "x-us")]
    [InlineData("LATN", "latn")]
    [InlineData("EN-gb-OED", "en-GB-oed")]
    [InlineData("SGN-be-fr", "sgn-BE-FR")]
    [InlineData("I-AMI", "i-ami")]
    public void Canonical_AnyCase_IsConventionalCase(string text, string expected) =>
        LanguageTag.Parse(text).Canonical.Should().Be(expected);

    [Theory]
    [InlineData("EN", "en")]
    [InlineData("zh-Hant", "zh")]
    [InlineData("sgn-BE-FR", "sgn")]
    [InlineData("x-twain", null)]
    [InlineData("i-klingon", null)]
    public void Language_IsThePrimarySubtagInLowerCase(string text, string? expected) => LanguageTag.Parse(text).Language.Should().Be(expected);

    [Fact]
    public void Equality_IsOrdinalAndMatchesIgnoresCase()
    {
        LanguageTag tag = "en-GB", same = "en-GB", otherCase = "EN-gb", other = "en";
        LanguageTag? none = null;

        (tag == same).Should().BeTrue();
        tag.Equals((object)same).Should().BeTrue();
        tag.GetHashCode().Should().Be(same.GetHashCode());
        (tag != otherCase).Should().BeTrue();
        tag.Matches(otherCase).Should().BeTrue();
        tag.Matches(other).Should().BeFalse();
        tag.Equals(none).Should().BeFalse();
        (none == null).Should().BeTrue();
    }

    [Fact]
    public void Matches_Null_ThrowsArgumentNullException()
    {
        Action match = () => LanguageTag.Parse("en").Matches(null!);

        match.Should().Throw<ArgumentNullException>();
    }
}
