using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Tests.Values;

public class TextKeyTests
{
    /// <summary>If two texts shared a key, one id would be read as the other.</summary>
    [Fact]
    public void Of_DifferentShortTexts_ReturnsDifferentKeys()
    {
        List<string> texts = [""];
        for (int length = 1; length <= TextKey.MaxExactLength; length++)
        {
            texts.Add(new string('a', length));
            texts.AddRange(Enumerable.Range(0, length).SelectMany(index => "bz\u0001~".Select(letter => $"{new string('a', index)}{letter}{new string('a', length - index - 1)}")));
        }

        texts.Select(text => TextKey.Of(Encoding.UTF8.GetBytes(text))).Should().OnlyHaveUniqueItems();
    }
}
