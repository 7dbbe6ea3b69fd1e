using System.Text;
using System.Text.Json;

namespace ClaimModel.Values;

/// <summary>Finds unpaired surrogates: code units of UTF-16 that represent a character only in pairs.</summary>
internal static class Surrogates
{
    public static bool ContainsUnpaired(ReadOnlySpan<char> text) => IndexOfUnpaired(text) >= 0;

    /// <exception cref="JsonException">The text contains an unpaired surrogate.</exception>
    public static void ThrowIfUnpaired(ReadOnlySpan<char> text)
    {
        if (ContainsUnpaired(text))
        {
            throw new JsonException("The text contains an unpaired surrogate, which cannot be encoded in UTF-8.");
        }
    }

    /// <summary>Returns the index of the first unpaired surrogate; -1 if there is none.</summary>
    public static int IndexOfUnpaired(ReadOnlySpan<char> text)
    {
        var index = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        while (index >= 0)
        {
            if (index + 1 >= text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
            {
                return index;
            }

            var next = text[(index + 2)..].IndexOfAnyInRange('\uD800', '\uDFFF');
            index = next < 0 ? -1 : index + 2 + next;
        }

        return -1;
    }

    /// <summary>Returns a text in a normalization form. A text that the runtime cannot normalize (with an unpaired surrogate or U+FFFE), or that has a long run of combining marks, is returned unchanged.</summary>
    public static string Normalize(string text, NormalizationForm form = NormalizationForm.FormC) => CanNormalize(text) ? text.Normalize(form) : text;

    /// <summary>Determines whether <see cref="Normalize"/> returns a text unchanged.</summary>
    public static bool IsNormalized(string text) => !CanNormalize(text) || text.IsNormalized(NormalizationForm.FormC);

    private static bool CanNormalize(string text) =>
        !ContainsUnpaired(text)
        && !text.Contains('\uFFFE', StringComparison.Ordinal) // .NET throws an ArgumentException for this noncharacter
        && !CombiningMarks.HasLongRun(text);

    /// <summary>Determines whether bytes that are not valid UTF-8 contain an encoded surrogate (ED A0 to ED BF).</summary>
    public static bool AreEncodedIn(ReadOnlySpan<byte> bytes)
    {
        for (var rest = bytes; rest.IndexOf((byte)0xED) is >= 0 and var index && index + 1 < rest.Length; rest = rest[(index + 1)..])
        {
            if (rest[index + 1] is >= 0xA0 and <= 0xBF)
            {
                return true;
            }
        }

        return false;
    }
}
