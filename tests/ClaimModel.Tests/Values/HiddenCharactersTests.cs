using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Tests.Values;

public class HiddenCharactersTests
{
    [Theory]
    [InlineData(0x0007)]
    [InlineData(0x0085)]
    [InlineData(0x00AD)]
    [InlineData(0x200B)]
    [InlineData(0x200D)]
    [InlineData(0x2028)]
    [InlineData(0x202E)]
    [InlineData(0xE000)]
    [InlineData(0xFFFE)]
    [InlineData(0xE0041)]
    public void Contains_ControlFormatSeparatorOrUnassigned_IsTrue(int codePoint) =>
        HiddenCharacters.Contains(new Rune(codePoint)).Should().BeTrue();

    [Theory]
    [InlineData('a')]
    [InlineData(' ')]
    [InlineData(0x00A0)]
    [InlineData(0x0301)]
    [InlineData(0x4E00)]
    [InlineData(0x1F600)]
    public void Contains_VisibleCharacterOrSpace_IsFalse(int codePoint) =>
        HiddenCharacters.Contains(new Rune(codePoint)).Should().BeFalse();

    [Fact]
    public void Misleading_Characters_AreAllHidden() =>
        HiddenCharacters.Misleading.EnumerateRunes().Should().OnlyContain(rune => HiddenCharacters.Contains(rune));

    [Theory]
    [InlineData(0x200B, "\\u200B")]
    [InlineData(0x7, "\\u0007")]
    [InlineData(0xE0041, "\\uDB40\\uDC41")]
    public void Escape_CodePoint_IsWrittenAsInJson(int codePoint, string expected) =>
        HiddenCharacters.Escape(codePoint).Should().Be(expected);
}
