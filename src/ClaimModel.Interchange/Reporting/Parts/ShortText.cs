using System.Globalization;

namespace ClaimModel.Interchange.Reporting.Parts;

/// <summary>Shortens texts for lists.</summary>
internal static class ShortText
{
    /// <summary>Returns a text, or its beginning and an ellipsis if it is longer. It is cut between characters as people see them, after a word where there is one.</summary>
    public static string Of(string text, int maxLength)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        var length = 0;
        while (length < text.Length && length + StringInfo.GetNextTextElementLength(text, length) is var next && next <= maxLength)
        {
            length = next;
        }

        var start = text[..length];
        var space = start.LastIndexOf(' ');
        return $"{(space > maxLength / 2 ? start[..space] : start).TrimEnd()}…";
    }
}
