using ClaimModel.Json.Writing;

namespace ClaimModel.Tests.Json;

public class EscapedCharactersTests
{
    [Fact]
    public void Contains_AnyCharacter_IsTrueForTheEscapedOnes() =>
        Enumerable.Range(0, 0x10000).Where(code => EscapedCharacters.Contains((char)code)).Should().Equal(
        [
            .. Enumerable.Range(0, 0x20), '"', '\\', .. Enumerable.Range(0x7F, 0x21), 0x061C, 0x200B, 0x200E, 0x200F,
            .. Enumerable.Range(0x2028, 7), 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF, 0xFFFE, 0xFFFF,
        ]);

    [Fact]
    public void IndexIn_AnyCharacterAtAnyIndex_FindsTheEscapedOnes()
    {
        char[] text = [.. Enumerable.Repeat('ы', 37)];
        for (int code = 0; code <= char.MaxValue; code++)
        {
            int index = code % text.Length;
            text[index] = (char)code;

            int expected = EscapedCharacters.Contains((char)code) || char.IsSurrogate((char)code) ? index : -1;
            if (EscapedCharacters.IndexIn(text) != expected)
            {
                Assert.Fail($"U+{code:X4} at {index}");
            }

            text[index] = 'ы';
        }
    }

    [Fact]
    public void IndexIn_SurrogatesAcrossVectors_FindsTheUnpairedOnes()
    {
        for (int index = 0; index <= 40; index++)
        {
            string before = new('ы', index);

            EscapedCharacters.IndexIn(before + "😀" + before).Should().Be(-1);
            EscapedCharacters.IndexIn(before + "😀😀\u2028").Should().Be(index + 4);
            EscapedCharacters.IndexIn(before + "😀\uD83D").Should().Be(index + 2);
            EscapedCharacters.IndexIn(before + "\uDE00\uD83D").Should().Be(index);
            EscapedCharacters.IndexIn(before + "\uD83D" + before).Should().Be(index);
        }
    }
}
