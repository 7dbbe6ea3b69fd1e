using System.Diagnostics.CodeAnalysis;
using ClaimModel.Values;
using ClaimModel.Values.Dates;

namespace ClaimModel.Interchange.Importing;

/// <summary>Reads dates in the notations that people and programs use, such as <c>September 18, 2025</c> or <c>2021-08-04 06:49</c>.</summary>
internal static class ForeignDate
{
    /// <summary>Reads a date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date; null if the text is not a date, or can be read in several ways, such as 03/04/2020.</param>
    /// <param name="problem">Why the text cannot be read, as a sentence.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out PartialDate? date, out string problem)
    {
        problem = "";
        if (PartialDate.TryParse(text, out date))
        {
            return true;
        }

        var hint = DateHints.ForDate(text);
        problem = hint?.Message ?? $"{MessageText.Quoted(text)} is not a date.";
        return PartialDate.TryParse(hint?.Suggestion, out date);
    }
}
