using ClaimModel.Json.Writing;

namespace ClaimModel.Tests.Json;

public class PlainAsciiTests
{
    [Fact]
    public void Copy_PlainTextOfAnyLength_CopiesAll()
    {
        for (int length = 0; length <= 70; length++)
        {
            byte[] target = new byte[length];

            PlainAscii.Copy(new string('~', length), target).Should().Be(length);

            target.Should().Equal(Enumerable.Repeat((byte)'~', length));
        }
    }

    [Fact]
    public void Copy_AnyCharacterAtAnyIndex_StopsWhereTheScalarCodeDoes()
    {
        foreach (char character in "\0\u001F !\"#[\\]~\u007F\u0080\u00A0ż\u0120\u0422\u2028\uD83D\uFF41\uFFFF")
        {
            for (int length = 1; length <= 40; length++)
            {
                for (int index = 0; index < length; index++)
                {
                    string text = new string('a', index) + character + new string('b', length - index - 1);
                    byte[] target = new byte[length];
                    byte[] expected = new byte[length];

                    int copied = PlainAscii.Copy(text, target);

                    copied.Should().Be(PlainAscii.CopyScalars(text, expected, 0));
                    copied.Should().Be(character is ' ' or '!' or '#' or '[' or ']' or '~' ? length : index);
                    target[..copied].Should().Equal(expected[..copied]);
                }
            }
        }
    }
}
