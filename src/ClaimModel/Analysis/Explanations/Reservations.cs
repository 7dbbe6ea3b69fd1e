using ClaimModel.Analysis.Conflicts;

namespace ClaimModel.Analysis.Explanations;

/// <summary>Says why a contradiction is only apparent, or weaker than its rule.</summary>
internal static class Reservations
{
    /// <summary>Returns the sentences.</summary>
    public static IEnumerable<string> Of(ExplanationContext context) => context.Finding.Reason switch
    {
        ApparentReason.Superseded => [$"{OnlyApparent} {(context.SupersededCount > 1 ? "claims in it have" : "a claim in it has")} been superseded."],
        ApparentReason.DifferentTime => [DifferentTime(context)],
        ApparentReason.DifferentScope => [$"{OnlyApparent} they speak of different cases."],
        { } => ["This only looks like a contradiction."],
        null => Limits(context, context.Finding.Limits),
    };

    private const string OnlyApparent = "This only looks like a contradiction, because";

    private static string DifferentTime(ExplanationContext context) =>
        SpeaksOfDays(context) ? $"{OnlyApparent} {SubjectOf(context)} changes with time, and they speak on different days." : $"{OnlyApparent} they speak of different times{TimesOfSides(context)}.";

    private static IEnumerable<string> Limits(ExplanationContext context, ConflictLimits limits)
    {
        if (limits.HasFlag(ConflictLimits.UndeterminedTime))
        {
            yield return SpeaksOfDays(context)
                ? $"{Capitalized(SubjectOf(context))} changes with time, and it is not certain that they speak of the same day."
                : $"It is not certain that they speak of the same time{TimesOfSides(context)}.";
        }

        if (limits.HasFlag(ConflictLimits.UndeterminedScope))
        {
            yield return "It is not certain that they speak of the same cases.";
        }

        if (limits.HasFlag(ConflictLimits.Approximate))
        {
            yield return "Not all of the values are exact.";
        }
    }

    /// <summary>Determines whether each claim speaks of the day on which it was asserted.</summary>
    private static bool SpeaksOfDays(ExplanationContext context) =>
        context.Finding.Predicate is { TimeVarying: true, PerPeriod: false } && context.Claims.All(claim => claim.ValidTime is null);

    private static string SubjectOf(ExplanationContext context) => context.Clauses.TopicOf(context.Claims[0].Proposition!); // compared claims have one

    private static string Capitalized(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    /// <summary>": the denial is of 2023-06-14; the assertion names no time".</summary>
    private static string TimesOfSides(ExplanationContext context)
    {
        if (!context.HasTimeOfEachSide)
        {
            return "";
        }

        var noun = context.Opposing[0].Stance == Stance.Questions ? "question" : "denial";
        string[] sides = [TimeOf(context.Asserting, "assertion"), TimeOf(context.Opposing, noun)];
        return $": {string.Join("; ", sides.OrderBy(side => side.EndsWith("no time", StringComparison.Ordinal)))}";
    }

    private static string TimeOf(List<Claim> claims, string noun) => (claims[0].ValidTime, claims.Count) switch
    {
        ({ } time, 1) => $"the {noun} is of {PeriodWords.Of(time)}",
        ({ } time, _) => $"the {noun}s are of {PeriodWords.Of(time)}",
        (null, 1) => $"the {noun} names no time",
        _ => $"the {noun}s name no time",
    };
}
