using ClaimModel.Values;

namespace ClaimModel.Analysis.Explanations;

/// <summary>Explains that what some claims assert is excluded by what others deny, although the values are not the same.</summary>
internal static class DenialSentence
{
    /// <summary>The number of denied values listed before the rest is counted.</summary>
    private const int MaxListed = 2;

    /// <summary>Returns "AP puts the death toll of the fire at 14 (2017-06-02); BBC denies on 2017-06-01 that it is 10 or more".</summary>
    public static string Of(ExplanationContext context, string rule)
    {
        var asserted = StatedValue.Of(context);
        List<List<Claim>> denied =
        [
            .. Voices.InOrder(context.Opposing).GroupBy(claim => context.Clauses.DeniedValueOf(claim.Proposition!)).Select(group => group.ToList()), // compared claims have one
        ];
        var denials = string.Concat(denied.Take(MaxListed).Select(claims => $"; {DenialOf(context, claims)}"));
        var others = denied.Count <= MaxListed ? "" : $", and {MessageText.Count(denied.Count - MaxListed, "other value")} are denied";
        return $"{ValueSentence.List(context, asserted)}{denials}{others}{(rule == "denied-broader" && asserted.Count == 1 && denied.Count == 1 ? Within(context, asserted[0], denied[0][0]) : "")}";
    }

    private static string DenialOf(ExplanationContext context, List<Claim> claims)
    {
        var voices = context.Voices.Of(claims);
        var value = context.Clauses.DeniedValueOf(claims[0].Proposition!); // compared claims have one
        var content = value is null ? "that there is any" : $"that it is {value}";
        return $"{Voices.Say(voices, StanceVerb.Of(claims[0]))}{Voices.When(voices)} {content}";
    }

    /// <summary>". London is within the United Kingdom"; empty if there is nothing to name.</summary>
    private static string Within(ExplanationContext context, StatedValue narrower, Claim denial) =>
        narrower.Proposition.Value is not null && denial.Proposition?.Value is { } broader ? $". {narrower.Text} is within {context.Labels.OfValue(broader)}" : "";
}
