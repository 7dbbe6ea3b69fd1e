using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Tests.Terminal;

public sealed class ScreenTextTests
{
    [Theory]
    [InlineData("Сергей Лавров 😀", "Сергей Лавров 😀")]
    [InlineData("a\u001b[31mb\u009bc", "a\\u001B[31mb\\u009Bc")]
    [InlineData("a\u202eb\u200bc\ufeff", "a\\u202Eb\\u200Bc\\uFEFF")]
    [InlineData("a\tb\nc\u2028", "a\\u0009b\\u000Ac\\u2028")]
    public void Short_HiddenCharacters_AreEscaped(string text, string shown) => ScreenText.Short(text).Should().Be(shown);

    [Fact]
    public void Short_LongText_IsTruncatedTo80Characters() =>
        ScreenText.Short(new string('x', 81)).Should().Be("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…");

    [Fact]
    public void Long_LineBreaks_AreSpacesAndJoinersArePreserved() =>
        ScreenText.Long("می\u200cخواهم\r\na\tb\u001b").Should().Be("می\u200cخواهم  a b\\u001B");

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
