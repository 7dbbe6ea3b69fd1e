using System.Globalization;
using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Identities;

/// <summary>Finds claims with the same text, except for case and punctuation.</summary>
internal static class ClaimDuplicates
{
    public static IEnumerable<DuplicateSuggestion> Find(ValueList<Claim> claims, CancellationToken cancellationToken)
    {
        // The first claim of each text, and the first of each text and claimants.
        var ofText = new Dictionary<string, Claim>(StringComparer.Ordinal);
        var ofClaimants = new Dictionary<(string Text, string Claimants), Claim>();
        foreach (var claim in claims)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var text = $"{Normalize(claim.Text)}\n{claim.Stance}\n{claim.Modality}";
            if (text[0] == '\n')
            {
                continue; // no letters
            }

            var claimants = string.Join(' ', claim.Claimants.Select(static claimant => claimant.Value).Order(StringComparer.Ordinal));
            var isNew = ofClaimants.TryAdd((text, claimants), claim);
            if (ofText.TryAdd(text, claim))
            {
                continue;
            }

            var other = isNew ? ofText[text] : ofClaimants[(text, claimants)];
            if (!AreRelated(claim, other))
            {
                yield return new("claim", other.Id.Value, claim.Id.Value, StrengthOf(other, claim, isNew), [Reason(other, claim, isNew)]);
            }
        }
    }

    /// <summary>Returns a text in lowercase and without punctuation, except for that of numbers.</summary>
    internal static string Normalize(string text)
    {
        var composed = Surrogates.Normalize(text);
        var normalized = new StringBuilder(composed.Length);
        for (var index = 0; index < composed.Length; index++)
        {
            var letter = composed[index];
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                || char.IsSymbol(letter) || letter is '%' || IsPartOfNumber(composed, index))
            {
                normalized.Append(char.ToLowerInvariant(letter));
            }
            else if (letter is not ('\'' or '’') && normalized.Length > 0 && normalized[^1] != ' ')
            {
                normalized.Append(' ');
            }
        }

        return normalized.ToString().TrimEnd();
    }

    /// <summary>Determines whether a character is the point in 1.5 or .5, or the sign in −3.</summary>
    private static bool IsPartOfNumber(string text, int index)
    {
        var isBeforeDigit = index + 1 < text.Length && char.IsDigit(text[index + 1]);
        var isAfterDigit = index > 0 && char.IsDigit(text[index - 1]);
        return isBeforeDigit && text[index] switch
        {
            '.' => index == 0 || isAfterDigit || !char.IsLetter(text[index - 1]),
            ',' or ':' or '/' => isAfterDigit,
            '-' => index == 0 || isAfterDigit || char.IsWhiteSpace(text[index - 1]),
            _ => false,
        };
    }

    /// <summary>Determines whether the dataset already says how the claims are related.</summary>
    private static bool AreRelated(Claim one, Claim other) =>
        one.Repeats.Contains(other.Id) || other.Repeats.Contains(one.Id) || one.Supersedes.Contains(other.Id) || other.Supersedes.Contains(one.Id);

    private static DuplicateStrength StrengthOf(Claim one, Claim other, bool hasOtherClaimants) =>
        hasOtherClaimants ? DuplicateStrength.Weak
        : one.AssertedOn is not null && other.AssertedOn is not null && !one.AssertedOn.Equals(other.AssertedOn) ? DuplicateStrength.Moderate
        : DuplicateStrength.Strong;

    private static DuplicateReason Reason(Claim one, Claim other, bool hasOtherClaimants)
    {
        var same = one.Text == other.Text ? "Both have the same text" : "Their texts differ only in case and punctuation";
        var difference = hasOtherClaimants ? ", but other claimants: two people can say the same"
            : StrengthOf(one, other, hasOtherClaimants) == DuplicateStrength.Moderate ? $", but other dates ({MessageText.Plain(one.AssertedOn!.ToString())} and {MessageText.Plain(other.AssertedOn!.ToString())}): one may repeat the other" // moderate: both have a date
            : "";
        return new(DuplicateReasonKind.SameText, $"{same}{difference}: {MessageText.Quoted(one.Text)}.");
    }
}
