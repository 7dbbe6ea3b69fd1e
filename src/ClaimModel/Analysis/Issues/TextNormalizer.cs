using System.Buffers;
using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Analysis.Issues;

/// <summary>Normalizes words, so that they can be compared without surrounding white space, in Unicode Normalization Form C, and with simple case folding.</summary>
internal static class TextNormalizer
{
    /// <summary>Returns the normalized form, which is the same for all equal texts.</summary>
    public static string Normalize(string text)
    {
        var trimmed = text.Trim();
        if (Ascii.IsValid(trimmed))
        {
            return trimmed.ToLowerInvariant();
        }

        // Upper case and then lower case is the same for all characters that simple case folding (C and S) makes equal, such as ς and σ.
        var folded = Surrogates.Normalize(trimmed).ToUpperInvariant().ToLowerInvariant();
        return Surrogates.Normalize(folded);
    }

    /// <summary>Returns the hash of the normalized form.</summary>
    public static TextHash HashOf(string text, TextHasher hasher)
    {
        const int MaxLength = 128;
        var trimmed = text.AsSpan().Trim();
        Span<byte> lower = stackalloc byte[MaxLength];
        return trimmed.Length <= MaxLength && Ascii.ToLower(trimmed, lower, out var length) == OperationStatus.Done
            ? hasher.OfUtf8(lower[..length])
            : hasher.Of(Normalize(text));
    }

    /// <summary>Returns the form in which units are compared: without surrounding white space, in Normalization Form C, and with their case.</summary>
    public static string NormalizeUnit(string unit)
    {
        var trimmed = unit.Trim();
        return Ascii.IsValid(trimmed) ? trimmed : Surrogates.Normalize(trimmed);
    }

    /// <summary>Determines whether a text begins with a Latin letter, after white space.</summary>
    public static bool BeginsWithLatinLetter(string text)
    {
        var trimmed = text.AsSpan().TrimStart();
        return !trimmed.IsEmpty && trimmed[0] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF');
    }
}
