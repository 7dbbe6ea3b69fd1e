using ClaimModel.Analysis.Conflicts;

namespace ClaimModel.Analysis.Explanations;

/// <summary>Names the declarations of the dataset without which the claims would not be in conflict.</summary>
internal static class Steps
{
    /// <summary>The number of declarations of one kind that are named.</summary>
    private const int MaxListed = 2;

    /// <summary>Returns the sentences.</summary>
    public static IEnumerable<string> Of(ExplanationContext context) =>
        [.. OneValue(context), .. PredicateSteps.Of(context), .. UnitSteps.Of(context), .. Aliases(context)];

    /// <summary>"“capital” takes one value at a time.", or "“employs” holds of one subject at a time." if only the inverse predicate is functional.</summary>
    private static IEnumerable<string> OneValue(ExplanationContext context)
    {
        if (context.Finding.Rule != ConflictRule.ExclusiveValue)
        {
            return [];
        }

        var claim = Array.Find(context.Finding.Claims, claim => !claim.IsReversed) is { Claim: not null } direct ? direct : context.Finding.Claims[0];
        var predicate = Labels.Quote(PredicatePhrase.WordsOf(claim.Claim.Proposition!.Predicate)); // compared claims have one
        return [$"{predicate} {(claim.IsReversed ? "holds of one subject" : "takes one value")} at a time."];
    }

    /// <summary>"“Moscow” is taken as an alias of Russia."</summary>
    private static IEnumerable<string> Aliases(ExplanationContext context) => !context.Finding.Limits.HasFlag(ConflictLimits.Alias) ? [] :
        context.Claims.Select(claim => claim.Proposition).OfType<Proposition>()
            .SelectMany(proposition => new[] { proposition.Subject, proposition.Value })
            .OfType<string>().Distinct()
            .Where(words => !context.Labels.IsId(words))
            .Select(words => (words, Id: context.Aliases.Find(words)))
            .Where(pair => pair.Id is not null)
            .Take(MaxListed)
            .Select(pair => $"{Labels.Quote(pair.words)} is taken as an alias of {context.Labels.OfSubject(pair.Id!)}."); // see the condition
}
