using System.Globalization;
using System.Text;
using ClaimDesk.Desk;
using ClaimDesk.Pages.Search;

namespace ClaimDesk.Pages.Records;

/// <summary>Makes an id for a record without one, from its name or its text.</summary>
internal static class IdSuggestion
{
    private const int MaxLength = 40;

    /// <summary>Returns an id that no record of the type has yet.</summary>
    public static string For(DeskState state, ExtensibleRecord record)
    {
        var type = RecordType.Of(record);
        return record is Claim claim
            ? Numbered(state, type, claim.Claimants.Count > 0 ? claim.Claimants[0].Value : "claim")
            : Unused(state, type, record is Contradiction contradiction ? contradiction.Id.Value : Slug(SearchEntry.Of(record).Name, type.Name));
    }

    /// <summary>Returns an id that no record of the type has yet: the given one, or the same with a number.</summary>
    public static string Unused(DeskState state, RecordType type, string id) => state.Find(new(type.Name, id)) is null ? id : Numbered(state, type, id, 2);

    private static string Numbered(DeskState state, RecordType type, string id, int first = 1)
    {
        for (var number = first; ; number++)
        {
            var numbered = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
            if (state.Find(new(type.Name, numbered)) is null)
            {
                return numbered;
            }
        }
    }

    /// <summary>Returns a text as an id: letters and digits of any script in lower case, with hyphens between words.</summary>
    private static string Slug(string text, string fallback)
    {
        var slug = new StringBuilder();
        foreach (var letter in FoldedText.Of(text))
        {
            if (char.IsLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length >= MaxLength - 8)
            {
                break;
            }
            else if (slug.Length > 0 && slug[^1] != '-' && letter is not ('\'' or '’'))
            {
                slug.Append('-');
            }

            if (slug.Length >= MaxLength)
            {
                break;
            }
        }

        return slug.ToString().Trim('-') is { Length: > 0 } id ? id : fallback;
    }
}
