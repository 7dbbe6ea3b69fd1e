using System.Runtime.InteropServices;
using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Analysis.Issues;

/// <summary>Words as they are compared: without blanks at the ends, in Unicode Normalization Form C, upper and lower case alike.</summary>
internal static class TextNormalizer
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xD6E8FEB86659FD93;

    /// <summary>In each of four characters, the bits that only characters beyond ASCII have.</summary>
    private const ulong BeyondAscii = 0xFF80_FF80_FF80_FF80;

    public static bool AreSame(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || (KeyOf(one) == KeyOf(other) && Fold(one) == Fold(other));

    /// <summary>The words in the one form in which all that are the same are spelled.</summary>
    public static string Fold(string words)
    {
        var trimmed = words.Trim();
        var composed = Surrogates.ContainsUnpaired(trimmed) ? trimmed : trimmed.Normalize(NormalizationForm.FormC);
        var folded = composed.ToUpperInvariant().ToLowerInvariant();
        return Surrogates.ContainsUnpaired(folded) ? folded : folded.Normalize(NormalizationForm.FormC);
    }

    /// <summary>A number that the same words share, and others with a probability of 2⁻⁶⁴. It is the same on every machine and in every run.</summary>
    public static ulong KeyOf(string words)
    {
        var text = words.AsSpan();
        if (!text.IsEmpty && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])))
        {
            text = text.Trim();
        }

        return TryHashAscii(text, out var key) ? key : Hash(Fold(words));
    }

    /// <summary>A number for the very characters of a text.</summary>
    public static ulong ExactKeyOf(string text) => Hash(text);

    /// <summary>One number of two.</summary>
    public static ulong Mix(ulong one, ulong other)
    {
        var high = Math.BigMul(one ^ First, other ^ Second, out var low);
        return high ^ low;
    }

    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var key = First ^ (ulong)text.Length;
        foreach (var four in MemoryMarshal.Cast<char, ulong>(text))
        {
            key = Mix(key, four);
        }

        return Mix(key, Rest(text));
    }

    /// <summary>The key of the folded text, without making it.</summary>
    private static bool TryHashAscii(ReadOnlySpan<char> text, out ulong key)
    {
        key = First ^ (ulong)text.Length;
        var rest = Rest(text);
        var seen = rest;
        foreach (var four in MemoryMarshal.Cast<char, ulong>(text))
        {
            seen |= four;
            key = Mix(key, Lower(four));
        }

        key = Mix(key, Lower(rest));
        return (seen & BeyondAscii) == 0;
    }

    /// <summary>The last characters, fewer than four.</summary>
    private static ulong Rest(ReadOnlySpan<char> text)
    {
        ulong rest = 0;
        foreach (var letter in text[(text.Length & ~3)..])
        {
            rest = (rest << 16) | letter;
        }

        return rest;
    }

    /// <summary>Four ASCII characters at once, capitals as small letters.</summary>
    private static ulong Lower(ulong four)
    {
        var fromA = four + 0x003F_003F_003F_003F;
        var beyondZ = four + 0x0025_0025_0025_0025;
        return four | ((fromA & ~beyondZ & 0x0080_0080_0080_0080) >> 2);
    }
}
