using System.Globalization;
using System.Text;
using ClaimModel.Tests.Support;
using ClaimModel.Values;

namespace ClaimModel.Tests.Values;

public class HiddenCharactersTests
{
    /// <summary>The format characters that are visible, or part of the layout of hieroglyphs.</summary>
    private const string VisibleFormat = "600-605 6DD 70F 890-891 8E2 110BD 110CD 13430-1343F";

    [Theory]
    [InlineData(0x0007)]
    [InlineData(0x0085)]
    [InlineData(0x00AD)]
    [InlineData(0x200B)]
    [InlineData(0x200D)]
    [InlineData(0x2028)]
    [InlineData(0x202E)]
    [InlineData(0x3164)]
    [InlineData(0xE000)]
    [InlineData(0xFFFE)]
    [InlineData(0xE0041)]
    public void Contains_ControlInvisibleSeparatorOrUnassigned_IsTrue(int codePoint) =>
        HiddenCharacters.Contains(new Rune(codePoint)).Should().BeTrue();

    [Theory]
    [InlineData('a')]
    [InlineData(' ')]
    [InlineData(0x00A0)]
    [InlineData(0x0301)]
    [InlineData(0x0600)]
    [InlineData(0x4E00)]
    [InlineData(0x1F600)]
    public void Contains_VisibleCharacterOrSpace_IsFalse(int codePoint) =>
        HiddenCharacters.Contains(new Rune(codePoint)).Should().BeFalse();

    [Fact]
    public void IsInvisible_AllCharacters_AgreesWithUnicodeData()
    {
        var expected = UnicodeSets.Of(@"[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u{2800}\u{FFF9}-\u{FFFB}]");

        UnicodeSets.Of(HiddenCharacters.IsInvisible).Should().Be(expected);
    }

    [Fact]
    public void IsInvisible_FormatCharactersOfTheRuntime_AreInvisibleUnlessKnownToBeVisible() =>
        UnicodeSets.Of(code => CharUnicodeInfo.GetUnicodeCategory(code) == UnicodeCategory.Format && !HiddenCharacters.IsInvisible(code)).Should().Be(VisibleFormat);

    [Fact]
    public void IndexIn_VariationSelectorAfterEveryEmoji_IsMinusOne()
    {
        foreach (var emoji in UnicodeSets.Members(@"[\p{Emoji}--[0-9#*]]"))
        {
            HiddenCharacters.IndexIn($"{char.ConvertFromUtf32(emoji)}\uFE0F").Should().Be(-1, $"U+{emoji:X4} is an emoji");
        }
    }

    [Fact]
    public void IndexIn_EmojiOfUnicode_IsMinusOne()
    {
        foreach (var emoji in UnicodeSets.Sequences("RGI_Emoji"))
        {
            HiddenCharacters.IndexIn(emoji).Should().Be(-1, $"{emoji} is recommended for general interchange");
            HiddenCharacters.IndexIn($"a {emoji}{emoji} b").Should().Be(-1, $"{emoji} is recommended for general interchange");
        }
    }

    [Theory]
    [InlineData("Lav", "rov")]
    [InlineData("", "Lavrov")]
    [InlineData("Lavrov", "")]
    [InlineData("Лав", "ров")]
    [InlineData("1", "2")]
    [InlineData(".", ".")]
    public void IndexIn_InvisibleCharacterBetweenOthers_IsFound(string before, string after)
    {
        for (var code = 0; code <= 0x10FFFF; code++)
        {
            if (HiddenCharacters.IsInvisible(code))
            {
                HiddenCharacters.IndexIn($"{before}{char.ConvertFromUtf32(code)}{after}").Should().Be(before.Length, $"U+{code:X4} is invisible");
            }
        }
    }

    [Theory]
    [InlineData("می\u200Cخواهم", -1, -1)] // Persian
    [InlineData("خانه\u200Cها", -1, -1)]
    [InlineData("دختر\u200Cها", -1, 4)] // the letter before does not join anyway
    [InlineData("ه\u200D.", -1, 1)]
    [InlineData("کوردە\u200C", -1, 5)] // Kurdish, at the end of a word
    [InlineData("\u200Dه", -1, 0)]
    [InlineData("क्\u200Dष", -1, -1)] // Devanagari
    [InlineData("क्\u200Cष", -1, -1)]
    [InlineData("ක්\u200Dර", -1, -1)] // Sinhala
    [InlineData("র\u200D্যাব", -1, -1)] // Bengali, before the virama
    [InlineData("ന്\u200D", -1, -1)] // Malayalam
    [InlineData("क\u200Dष", -1, 1)]
    [InlineData("a\u200Cb", 1, 1)]
    [InlineData("a\u200Db", 1, 1)]
    [InlineData("a\u200Dم", 1, 1)]
    [InlineData("می\u200C\u200Cخواهم", 3, 2)]
    public void IndexIn_Joiners_DependsOnAdjacentLetters(string text, int inText, int inId)
    {
        HiddenCharacters.IndexIn(text).Should().Be(inText);
        HiddenCharacters.IndexIn(text, isId: true).Should().Be(inId);
    }

    [Theory]
    [InlineData("葛\U000E0100城", -1)] // ideographic variation sequence
    [InlineData("a\U000E0100", 1)]
    [InlineData("a\uFE0F", 1)]
    [InlineData("❤\uFE0F\uFE0F", 2)]
    [InlineData("1\uFE0F\u20E3", -1)] // keycap
    [InlineData("1\uFE0F2", 1)]
    [InlineData("≨\uFE00", -1)] // standardized variant
    [InlineData("a\uFE00", 1)]
    [InlineData("ᠠ\u180Bᠨ\u180Eᠠ", -1)] // Mongolian
    [InlineData("a\u180B", 1)]
    [InlineData("a\u0301\u034F\u0302", -1)] // grapheme joiner between marks
    [InlineData("a\u034Fb", 1)]
    [InlineData("⠓⠑\u2800⠓⠕", -1)] // braille
    [InlineData("a\u2800b", 1)]
    [InlineData("🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F", -1)] // England
    [InlineData("🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067", 2)]
    [InlineData("🏴\U000E0068\U000E0069\U000E0064\U000E0065\U000E006E\U000E007F", 2)] // "hiden"
    [InlineData("🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F\U000E0061", 14)]
    [InlineData("😀\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F", 2)]
    [InlineData("👩\u200D\u200D👩", 2)]
    [InlineData("👩\u200D", 2)]
    [InlineData("👩\u200Da", 2)]
    public void IndexIn_OtherContexts_FindsWhatTheAdjacentCharactersDoNotNeed(string text, int expected) => HiddenCharacters.IndexIn(text).Should().Be(expected);

    [Theory]
    [InlineData("שלום\u200F, world", -1)]
    [InlineData("a\u200Eb", 1)]
    [InlineData("שלום\u202E", 4)]
    public void IndexIn_DirectionalMark_IsAllowedInTextsFromRightToLeft(string text, int expected) =>
        HiddenCharacters.IndexIn(text, allowsDirection: true).Should().Be(expected);

    [Fact]
    public void Remove_InvisibleCharacters_KeepsTheOthers()
    {
        HiddenCharacters.Remove("L\u00ADav\u200Brov\U000E0041").Should().Be("Lavrov");
        HiddenCharacters.Remove("می\u200Cخواهم").Should().Be("میخواهم");
        HiddenCharacters.RemoveNeedless("می\u200Cخواهم\u200B").Should().Be("می\u200Cخواهم");
        HiddenCharacters.Remove("\uD800a").Should().Be("\uD800a");
        HiddenCharacters.Remove("\u3164").Should().BeEmpty();
    }

    [Fact]
    public void EscapedInDocuments_Characters_AreHidden() =>
        HiddenCharacters.EscapedInDocuments.EnumerateRunes().Should().OnlyContain(rune => HiddenCharacters.Contains(rune));

    [Theory]
    [InlineData(0x200B, "\\u200B")]
    [InlineData(0x7, "\\u0007")]
    [InlineData(0xE0041, "\\uDB40\\uDC41")]
    public void Escape_CodePoint_IsWrittenAsInJson(int codePoint, string expected) =>
        HiddenCharacters.Escape(codePoint).Should().Be(expected);
}
