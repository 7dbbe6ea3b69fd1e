using System.Globalization;
using System.Text;

namespace ClaimDesk.Security;

/// <summary>The names of users, which the history shows: they cannot be taken for ClaimDesk itself, and do not change how the text around them looks.</summary>
public static class UserName
{
    /// <summary>The longest name of a user.</summary>
    public const int MaxLength = 100;

    private const int ZeroWidthNonJoiner = 0x200C, ZeroWidthJoiner = 0x200D; // which several scripts need

    /// <summary>Returns what is wrong with a name, and what to do; null if nothing is.</summary>
    public static string? FindFault(string? name)
    {
        name = name?.Trim();
        return string.IsNullOrEmpty(name) || name.Length > MaxLength ? $"Enter a name of at most {MaxLength} characters."
            : name.EnumerateRunes().Any(IsInvisible) ? "The name contains invisible characters. Enter it without them."
            : IsReserved(name) ? $"The name \"{name}\" stands for ClaimDesk itself in the history. Enter another one."
            : null;
    }

    /// <summary>Returns the name of a user whom another service has identified: without invisible characters, and recognizable as that of a user.</summary>
    public static string Clean(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var clean = new StringBuilder();
        foreach (var rune in name.Trim().EnumerateRunes().Where(rune => !IsInvisible(rune)))
        {
            if (clean.Length + rune.Utf16SequenceLength > MaxLength)
            {
                break;
            }

            clean.Append(rune);
        }

        return clean.Length == 0 ? "user" : IsReserved(clean.ToString()) ? "user " + clean : clean.ToString();
    }

    private static bool IsInvisible(Rune rune) => rune == Rune.ReplacementChar
        || (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            && rune.Value is not (ZeroWidthNonJoiner or ZeroWidthJoiner));

    /// <summary>Returns whether entries of the history that no user made have such a name: <c>ClaimDesk</c>, or words in parentheses.</summary>
    private static bool IsReserved(string name)
    {
        var plain = name.Normalize(NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal);
        return plain.StartsWith('(') || plain.Equals("ClaimDesk", StringComparison.OrdinalIgnoreCase);
    }
}
