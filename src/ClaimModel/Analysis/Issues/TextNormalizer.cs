using System.Runtime.InteropServices;
using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Analysis.Issues;

/// <summary>Compares words without surrounding white space, in Unicode Normalization Form C, and without regard to case.</summary>
internal static class TextNormalizer
{
    /// <summary>The bits of four characters that are not set in ASCII characters.</summary>
    private const ulong NonAsciiBits = 0xFF80_FF80_FF80_FF80;

    public static bool AreEqual(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || (KeyOf(one) == KeyOf(other) && Normalize(one) == Normalize(other));

    /// <summary>Returns the normalized form, which is the same for all equal texts.</summary>
    public static string Normalize(string text)
    {
        var folded = Surrogates.Normalize(text.Trim()).ToUpperInvariant().ToLowerInvariant();
        return Surrogates.Normalize(folded);
    }

    /// <summary>Returns a 64-bit hash of the normalized text. It is the same on every machine and in every run.</summary>
    public static ulong KeyOf(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return TryHashAscii(trimmed, out var hash) ? hash : Hash(Normalize(text));
    }

    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = (ulong)text.Length;
        foreach (var four in MemoryMarshal.Cast<char, ulong>(text))
        {
            hash = Fingerprint.Combine(hash, four);
        }

        return Fingerprint.Combine(hash, Rest(text));
    }

    /// <summary>Hashes the normalized form of ASCII text without creating it, four characters at a time; false for other text.</summary>
    /// <remarks>Finding takes about 6 % longer for 100,000 claims if the text is first converted with <see cref="Ascii"/>.</remarks>
    private static bool TryHashAscii(ReadOnlySpan<char> text, out ulong hash)
    {
        hash = (ulong)text.Length;
        var rest = Rest(text);
        var bits = rest;
        foreach (var four in MemoryMarshal.Cast<char, ulong>(text))
        {
            bits |= four;
            hash = Fingerprint.Combine(hash, ToLower(four));
        }

        hash = Fingerprint.Combine(hash, ToLower(rest));
        return (bits & NonAsciiBits) == 0;
    }

    /// <summary>Returns the characters after the last complete group of four.</summary>
    private static ulong Rest(ReadOnlySpan<char> text)
    {
        ulong rest = 0;
        foreach (var character in text[(text.Length & ~3)..])
        {
            rest = (rest << 16) | character;
        }

        return rest;
    }

    /// <summary>Converts four ASCII characters to lower case.</summary>
    private static ulong ToLower(ulong four)
    {
        var atLeastA = four + 0x003F_003F_003F_003F;
        var aboveZ = four + 0x0025_0025_0025_0025;
        return four | ((atLeastA & ~aboveZ & 0x0080_0080_0080_0080) >> 2);
    }
}
