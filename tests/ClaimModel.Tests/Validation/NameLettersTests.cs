using ClaimModel.Validation.Rules;

namespace ClaimModel.Tests.Validation;

public class NameLettersTests
{
    [Theory]
    [InlineData("\u00AD\u061C\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF")]
    public void Hidden_EachInvisibleCharacter_ReturnsIt(string characters)
    {
        foreach (char hidden in characters)
        {
            NameLetters.Hidden($"Lav{hidden}rov").Should().Be(hidden);
        }
    }

    [Theory]
    [InlineData("\u00AC\u00AE\u061B\u061D\u200A\u2010\u2029\u202F\u205F\u2061\u2065\u206A\uFEFE")]
    public void Hidden_NeighboringCharacters_ReturnsNull(string characters)
    {
        foreach (char other in characters)
        {
            NameLetters.Hidden($"Lav{other}rov").Should().BeNull();
        }
    }

    [Theory]
    [InlineData("a\u200Cb", true)]
    [InlineData("a\u200Db", true)]
    [InlineData("\u200Da", true)]
    [InlineData("a\u200C", true)]
    [InlineData("\u05FF\u200D\u05FF", true)]
    [InlineData("\u0645\u200C\u0645", false)]
    [InlineData("a\u200D\u0645", false)]
    [InlineData("\u0645\u200Da", false)]
    [InlineData("\u200D\u0600", false)]
    [InlineData("\u0600\u200D", false)]
    public void Hidden_Joiners_DependsOnAdjacentLetters(string name, bool isHidden) => NameLetters.Hidden(name).HasValue.Should().Be(isHidden);

    [Theory]
    [InlineData("AZaz\u00C0\u024F\u1E00\u1EFF", 'б')]
    [InlineData("\u0370\u03FF\u1F00\u1FFC", 'a')]
    [InlineData("\u0400\u052F", 'a')]
    [InlineData("\u0531\u0587", 'a')]
    [InlineData("\u03B1\u0531", 'б')]
    public void MixedWord_TwoAlphabets_ReturnsTheWord(string letters, char other)
    {
        foreach (char letter in letters)
        {
            NameLetters.MixedWord($"One {letter}{other} two").Should().Be($"{letter}{other}");
        }
    }

    [Theory]
    [InlineData("Sergey Лавров")]
    [InlineData("Sergey-Лавров")]
    [InlineData("a\u0250")]
    [InlineData("б\u0250")]
    [InlineData("б\u2C00")]
    [InlineData("")]
    public void MixedWord_OneAlphabet_ReturnsNull(string name) => NameLetters.MixedWord(name).Should().BeNull();

    [Fact]
    public void MixedWord_CombiningMark_IsPartOfTheWord() => NameLetters.MixedWord("a\u0301б x").Should().Be("a\u0301б");

    [Theory]
    [InlineData(" Sergey ", "SERGEY")]
    [InlineData("ﬁn", "FIN")]
    [InlineData("e\u0301", "É")]
    public void Fold_IgnoresCaseSpaceAndCompatibilityForms(string name, string expected) => NameLetters.Fold(name).Should().Be(expected);

    [Fact]
    public void Fold_UnpairedSurrogate_PreservesIt() => NameLetters.Fold(" \uD800a").Should().Be("\uD800A");
}
