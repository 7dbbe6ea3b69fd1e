using System.Text;

namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>Normalized words: without surrounding white space, in Normalization Form C, and with simple case folding.</summary>
internal static class NormalizedWords
{
    public static string Of(string text) => string.Concat(text.Trim().Normalize(NormalizationForm.FormC).EnumerateRunes().Select(Fold));

    // The characters that the generated datasets contain are folded alike by upper and then lower case.
    private static string Fold(Rune rune) => Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune)).ToString();
}
