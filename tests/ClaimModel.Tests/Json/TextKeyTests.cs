using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Tests.Json;

public class TextKeyTests
{
    /// <summary>A key that two texts share would make one id of two.</summary>
    [Fact]
    public void Key_OfTextsThatItSaysAllOf_IsAnotherWhereTheyDiffer()
    {
        List<string> texts = [""];
        for (int length = 1; length <= TextKey.LongestWhole; length++)
        {
            texts.Add(new string('a', length));
            texts.AddRange(Enumerable.Range(0, length).SelectMany(place => "bz\u0001~".Select(letter => $"{new string('a', place)}{letter}{new string('a', length - place - 1)}")));
        }

        texts.Select(text => TextKey.Of(Encoding.UTF8.GetBytes(text))).Should().OnlyHaveUniqueItems();
    }
}
