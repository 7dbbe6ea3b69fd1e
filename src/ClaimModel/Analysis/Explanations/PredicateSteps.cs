namespace ClaimModel.Analysis.Explanations;

/// <summary>Names the relations between predicates without which the claims would not be in conflict.</summary>
internal static class PredicateSteps
{
    /// <summary>The number of related predicates that are named.</summary>
    private const int MaxListed = 2;

    /// <summary>Returns the sentences.</summary>
    public static IEnumerable<string> Of(ExplanationContext context)
    {
        var rule = context.Finding.Rule;
        List<string> predicates = [.. context.Claims.Select(claim => claim.Proposition?.Predicate.Trim()).OfType<string>().Distinct()];
        return rule == ConflictRule.DisputedAttribution ? []
            : rule == ConflictRule.DisjointPredicate ? Disjoint(context, predicates)
            : rule == ConflictRule.AsymmetricPredicate ? [.. Related(context, predicates), $"{Quote(predicates[0])} is declared to hold in one direction only."]
            : [.. Related(context, predicates), .. Symmetric(context)];
    }

    /// <summary>"“married to” is declared the same as “spouse of”." or "“employs” is declared the inverse of “works for”."</summary>
    private static IEnumerable<string> Related(ExplanationContext context, List<string> predicates)
    {
        var first = predicates.Count > 1 ? context.PredicateClasses.Find(predicates[0]) : null;
        return first is null ? [] : predicates.Skip(1)
            .Select(predicate => (predicate, direction: context.PredicateClasses.Find(predicate)))
            .Where(other => other.direction?.Representative == first.Value.Representative)
            .Take(MaxListed)
            .Select(other => $"{Quote(other.predicate)} is declared {(other.direction!.Value.IsReversed == first.Value.IsReversed ? "the same as" : "the inverse of")} {Quote(predicates[0])}."); // see the condition
    }

    /// <summary>"“married to” and “sibling of” are declared to exclude each other."</summary>
    private static IEnumerable<string> Disjoint(ExplanationContext context, List<string> predicates)
    {
        var first = context.PredicateClasses.Find(predicates[0])?.Representative;
        var other = predicates.Find(predicate => predicate != predicates[0] && (first is null || context.PredicateClasses.Find(predicate)?.Representative != first));
        return other is null ? [] : [$"{Quote(predicates[0])} and {Quote(other)} are declared to exclude each other."];
    }

    /// <summary>"“married to” is declared to hold in both directions."</summary>
    private static IEnumerable<string> Symmetric(ExplanationContext context)
    {
        var both = context.Finding.Claims.Where(claim => claim.Claim.Proposition is not null)
            .GroupBy(claim => context.PredicateClasses.Find(claim.Claim.Proposition!.Predicate.Trim()) is { } known ? $"{known.Representative}/{known.IsReversed}" : claim.Claim.Proposition.Predicate.Trim()) // see the condition
            .FirstOrDefault(group => group.DistinctBy(claim => claim.IsReversed).Count() > 1);
        return both is null ? [] : [$"{Quote(both.First().Claim.Proposition!.Predicate)} is declared to hold in both directions."]; // see the condition
    }

    private static string Quote(string predicate) => Labels.Quote(PredicatePhrase.WordsOf(predicate));
}
