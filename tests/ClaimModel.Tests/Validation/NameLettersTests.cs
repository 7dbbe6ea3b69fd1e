using ClaimModel.Validation.Rules;

namespace ClaimModel.Tests.Validation;

public class NameLettersTests
{
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
    [InlineData("La\u00ADv\u200Brov\u3164", "LAVROV")]
    public void Fold_IgnoresCaseSpaceAndCompatibilityForms(string name, string expected) => NameLetters.Fold(name).Should().Be(expected);

    [Fact]
    public void Fold_UnpairedSurrogate_PreservesIt() => NameLetters.Fold(" \uD800a").Should().Be("\uD800A");
}
