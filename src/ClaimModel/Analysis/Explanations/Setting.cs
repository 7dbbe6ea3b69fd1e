using ClaimModel.Values;

namespace ClaimModel.Analysis.Explanations;

/// <summary>Says what all claims of a finding speak of: "For 2015/2016", "For population “registered voters”".</summary>
internal static class Setting
{
    /// <summary>The number of qualifiers listed before the rest is counted.</summary>
    private const int MaxListed = 1;

    /// <summary>Returns the beginning of the explanation; empty if the claims state neither a time nor qualifiers, or different ones.</summary>
    public static string Of(ExplanationContext context)
    {
        var first = context.Claims[0];
        List<string> parts =
        [
            .. context.IsOfOneTime && first.ValidTime is { } time ? [PeriodWords.AsScope(time)] : Array.Empty<string>(),
            .. context.IsOfOneScope && first.Proposition is { } proposition ? QualifiersOf(proposition, context.Labels) : [],
        ];
        return parts.Count == 0 ? "" : $"For {EnglishList.Of(parts)}";
    }

    /// <summary>Returns the qualifiers of a proposition: "population “registered voters”".</summary>
    public static List<string> QualifiersOf(Proposition proposition, Labels labels)
    {
        var qualifiers = proposition.Qualifiers.OrderBy(qualifier => qualifier.Key, StringComparer.Ordinal)
            .Select(qualifier => $"{PredicatePhrase.WordsOf(qualifier.Key)} {labels.OfValue(qualifier.Value)}").ToList();
        return qualifiers.Count <= MaxListed + 1
            ? qualifiers
            : [.. qualifiers.Take(MaxListed), MessageText.Count(qualifiers.Count - MaxListed, "other qualifier")];
    }
}
