using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Tests.Terminal;

public sealed class ScreenTextTests
{
    [Theory]
    [InlineData("Сергей Лавров 😀", "Сергей Лавров 😀")]
    [InlineData("a\u001b[31mb\u009bc", "a\\u001B[31mb\\u009Bc")]
    [InlineData("a\u202eb\u200bc\ufeff", "a\\u202Eb\\u200Bc\\uFEFF")]
    [InlineData("a\tb\nc\u2028", "a\\u0009b\\u000Ac\\u2028")]
    [InlineData("A\u3164B\u115FC\u2061D\u00ADE", "A\\u3164B\\u115FC\\u2061D\\u00ADE")]
    [InlineData("A\ufe0fB\U000E0041C\u2800D\u034fE", "A\\uFE0FB\\uDB40\\uDC41C\\u2800D\\u034FE")]
    [InlineData("a\u200db", "a\\u200Db")]
    [InlineData("می\u200cخواهم क्\u200dष", "می\u200cخواهم क्\u200dष")]
    [InlineData("👩\u200d💻 ❤\uFE0F 🇷🇺 🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F", "👩\u200d💻 ❤\uFE0F 🇷🇺 🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F")]
    [InlineData("葛\U000E0100城 \u0600", "葛\U000E0100城 \u0600")]
    public void Short_HiddenCharacters_AreEscaped(string text, string shown) => ScreenText.Short(text).Should().Be(shown);

    [Fact]
    public void Short_LongText_IsTruncatedTo80Characters() =>
        ScreenText.Short(new string('x', 81)).Should().Be("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…");

    [Fact]
    public void Long_LineBreaks_AreSpacesAndJoinersArePreserved() =>
        ScreenText.Long("می\u200cخواهم\r\na\tb\u001b").Should().Be("می\u200cخواهم  a b\\u001B");

    [Fact]
    public void Long_HiddenCharacters_AreEscapedUnlessNeeded() =>
        ScreenText.Long("a\u200db 👩\u200d💻 \u3164 🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F").Should()
            .Be("a\\u200Db 👩\u200d💻 \\u3164 🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F");

    [Fact]
    public void Long_VeryLongText_IsTruncated() => ScreenText.Long(new string('x', 5000)).Should().HaveLength(1001);

    [Fact]
    public void FilePath_DeepPath_IsCompleteAndLongNamesAreTruncated()
    {
        var deep = string.Join('/', Enumerable.Repeat("folder", 30)) + "/x.claims.json";

        ScreenText.FilePath(deep).Should().Be(deep);
        ScreenText.FilePath($"a/{new string('b', 200)}/c\a").Should().Be("a/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…/c\\u0007");
    }
}
