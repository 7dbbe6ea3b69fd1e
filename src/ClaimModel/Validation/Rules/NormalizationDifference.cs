using System.Globalization;
using System.Text;

namespace ClaimModel.Validation.Rules;

/// <summary>Describes what Unicode Normalization Form C changes in a text.</summary>
internal static class NormalizationDifference
{
    private const int MaxCodePoints = 4;

    /// <summary>Returns the code points of the first characters that change, such as <c>U+0065 U+0301, which is U+00E9 in Unicode Normalization Form C</c>.</summary>
    public static string FirstIn(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (!element.IsNormalized(NormalizationForm.FormC))
            {
                return Describe(element);
            }
        }

        return Describe(text);
    }

    private static string Describe(string changed)
    {
        var normalized = changed.Normalize(NormalizationForm.FormC);
        return $"{CodePointsOf(changed)}, which is {CodePointsOf(normalized)} in Unicode Normalization Form C";
    }

    private static string CodePointsOf(string text)
    {
        var points = text.EnumerateRunes().Take(MaxCodePoints + 1).Select(rune => string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}")).ToList();
        return points.Count <= MaxCodePoints ? string.Join(' ', points) : $"{string.Join(' ', points.Take(MaxCodePoints))} …";
    }
}
