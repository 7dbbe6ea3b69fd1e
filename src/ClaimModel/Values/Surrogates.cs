using System.Text.Json;

namespace ClaimModel.Values;

/// <summary>The halves of UTF-16 pairs, which stand for nothing when alone.</summary>
internal static class Surrogates
{
    public static bool HasLone(ReadOnlySpan<char> text) => IndexOfLone(text) >= 0;

    /// <exception cref="JsonException">The text holds half of a pair.</exception>
    public static void RefuseLone(ReadOnlySpan<char> text)
    {
        if (HasLone(text))
        {
            throw new JsonException("A text holds half of a surrogate pair, which JSON cannot carry.");
        }
    }

    /// <summary>The place of the first half without its other half, -1 for none.</summary>
    public static int IndexOfLone(ReadOnlySpan<char> text)
    {
        var place = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        while (place >= 0)
        {
            if (place + 1 >= text.Length || !char.IsSurrogatePair(text[place], text[place + 1]))
            {
                return place;
            }

            var next = text[(place + 2)..].IndexOfAnyInRange('\uD800', '\uDFFF');
            place = next < 0 ? -1 : place + 2 + next;
        }

        return -1;
    }

    /// <summary>Whether bytes that are not UTF-8 hold half of a pair as if it were a character of its own: ED A0 to ED BF.</summary>
    public static bool AreEncodedIn(ReadOnlySpan<byte> bytes)
    {
        for (var rest = bytes; rest.IndexOf((byte)0xED) is >= 0 and var place && place + 1 < rest.Length; rest = rest[(place + 1)..])
        {
            if (rest[place + 1] is >= 0xA0 and <= 0xBF)
            {
                return true;
            }
        }

        return false;
    }
}
