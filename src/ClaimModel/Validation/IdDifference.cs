using System.Text;
using ClaimModel.Validation.Rules;
using ClaimModel.Values;

namespace ClaimModel.Validation;

/// <summary>Compares ids that look the same.</summary>
internal static class IdDifference
{
    /// <summary>What may differ between ids that look the same: each with the conversion after which it no longer differs. They are applied in this order.</summary>
    private static readonly (Func<string, string> Fold, Func<string, string, string> Describe)[] Kinds =
    [
        (HiddenCharacters.Remove, static (id, other) => $"hidden characters ({HiddenIn(id) ?? HiddenIn(other)})"),
        (static text => Surrogates.Normalize(text, NormalizationForm.FormKC), static (id, other) => $"Unicode normalization{FormOf(id) ?? FormOf(other)}"),
        (LookAlikes.Fold, static (id, other) => $"letters of different alphabets that look alike ({ForeignIn(id) ?? ForeignIn(other)})"),
        (static text => text.ToUpperInvariant(), static (_, _) => "upper and lower case"),
    ];

    /// <summary>Returns a text that is the same for ids that look the same, except for upper and lower case.</summary>
    public static string Fold(string id) => Ascii.IsValid(id) ? id : Kinds[..^1].Aggregate(id, static (text, kind) => kind.Fold(text));

    /// <summary>Returns a sentence about what differs between two ids, with a leading space; empty if they do not look the same.</summary>
    public static string Describe(string id, string other)
    {
        if (FoldExcept(-1, id) != FoldExcept(-1, other))
        {
            return "";
        }

        var kinds = Enumerable.Range(0, Kinds.Length).Where(kind => FoldExcept(kind, id) != FoldExcept(kind, other)).Select(kind => Kinds[kind].Describe(id, other)).ToList();
        return kinds.Count == 0 ? "" : $" It differs only by {string.Join(" and ", kinds)}.";
    }

    private static string FoldExcept(int excluded, string id) =>
        Enumerable.Range(0, Kinds.Length).Where(kind => kind != excluded).Aggregate(id, static (text, kind) => Kinds[kind].Fold(text));

    private static string? HiddenIn(string id)
    {
        for (var i = 0; i < id.Length; i++)
        {
            if (HiddenCharacters.CodePointAt(id, i) is var code && HiddenCharacters.IsInvisible(code))
            {
                return MessageText.CodePoint(code);
            }
        }

        return null;
    }

    private static string? FormOf(string id) =>
        Surrogates.IsNormalized(id) ? null : $" ({NormalizationDifference.FirstIn(id)})";

    private static string? ForeignIn(string id) =>
        id.FirstOrDefault(static letter => LookAlikes.Fold($"{letter}") != $"{letter}") is not '\0' and var letter ? MessageText.CodePoint(letter) : null;
}
