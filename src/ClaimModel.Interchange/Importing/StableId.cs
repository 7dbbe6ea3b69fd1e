using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Importing;

/// <summary>Derives ids from names and texts. The same text always has the same id, whatever else a file contains; different texts have different ids.</summary>
internal static class StableId
{
    private const int MaxIdLength = 200;
    private const int MaxNameLength = 80;
    private const int MaxSlugLength = 60;
    private const int NameHashLength = 8;
    private const int TextHashLength = 13;
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>Returns the id of something with a name, such as an actor: <c>barack-obama</c>. If the slug does not contain all of the name, a hash follows it.</summary>
    /// <remarks>Names that differ only in case, or in blanks, hyphens and underscores, have the same id.</remarks>
    public static string FromName(string name)
    {
        var key = KeyOf(name);
        var slug = Slug(key, MaxNameLength);
        return slug == key && slug.Length > 0 ? slug : WithHash(slug, key, NameHashLength);
    }

    /// <summary>Returns the id of something with a text, such as a claim: its first words, and a hash of the whole text and of what else identifies it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="distinguishing">What distinguishes it from others with the same text, such as the claimant and the date.</param>
    public static string FromText(string text, params IEnumerable<string?> distinguishing) =>
        WithHash(Slug(KeyOf(text), MaxSlugLength), string.Join('\0', distinguishing.Prepend(text)), TextHashLength);

    /// <summary>Returns the id from a column of ids: unchanged if it is a valid id.</summary>
    public static string FromKey(string key)
    {
        var isValid = key.Length is > 0 and <= MaxIdLength && !key.Any(static letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format);
        return isValid ? key : WithHash(Slug(KeyOf(key), MaxNameLength), key, NameHashLength);
    }

    /// <summary>Returns another id for a record whose id is already that of a record with other content.</summary>
    public static string Distinguish(string id, ReadOnlySpan<byte> content) => $"{(id.Length > MaxIdLength - NameHashLength - 1 ? id[..(MaxIdLength - NameHashLength - 1)] : id)}-{Hash(content, NameHashLength)}";

    private static string WithHash(string slug, string key, int length)
    {
        var hash = Hash(Encoding.UTF8.GetBytes(key), length);
        return slug.Length == 0 ? hash : $"{slug}-{hash}";
    }

    private static string Hash(ReadOnlySpan<byte> content, int length)
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, bytes);
        Span<char> letters = stackalloc char[length];
        for (var index = 0; index < length; index++)
        {
            var bit = index * 5;
            var pair = (bytes[bit / 8] << 8) | bytes[(bit / 8) + 1];
            letters[index] = Base32[(pair >> (11 - (bit % 8))) & 31];
        }

        return new(letters);
    }

    /// <summary>Returns a text in composed form and in lowercase, with hyphens for blanks and underscores.</summary>
    private static string KeyOf(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // replaces unpaired surrogates, which cannot be normalized
        {
            if (Rune.IsWhiteSpace(rune) || rune.Value is '-' or '_' or 0x2010 or 0x2011)
            {
                if (key.Length > 0 && key[^1] != '-')
                {
                    key.Append('-');
                }
            }
            else
            {
                key.Append(Rune.ToLowerInvariant(rune));
            }
        }

        return Surrogates.Normalize(key.ToString().TrimEnd('-'));
    }

    private static string Slug(string key, int maxLength)
    {
        var slug = new StringBuilder();
        foreach (var rune in key.EnumerateRunes())
        {
            var isPart = Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (isPart)
            {
                if (slug.Length + rune.Utf16SequenceLength > maxLength)
                {
                    break;
                }

                slug.Append(rune);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
