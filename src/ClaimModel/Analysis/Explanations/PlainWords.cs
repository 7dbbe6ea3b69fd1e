using ClaimModel.Values;

namespace ClaimModel.Analysis.Explanations;

/// <summary>Says in plain words what the words of the format mean, for people who read about a contradiction. Words that this version does not know are shown in quotation marks.</summary>
internal static class PlainWords
{
    /// <summary>Returns the strength, and the basis if there is one: "tension (one questions what the other takes as settled)".</summary>
    public static string Of(Term<ContradictionStrength> strength, Term<ContradictionBasis>? basis) =>
        basis is { } known ? $"{Of(strength)} ({Of(known)})" : Of(strength);

    /// <summary>Returns the status, and the reason if there is one: "only looks like one: another definition".</summary>
    public static string Of(Term<ContradictionStatus> status, Term<ApparentReason>? reason) =>
        reason is { } known ? $"{Of(status)}: {Of(known)}" : Of(status);

    public static string Of(Term<ContradictionStrength> strength) => strength.Known switch
    {
        ContradictionStrength.Contradictory => "contradiction",
        ContradictionStrength.Contrary => "cannot both be true",
        ContradictionStrength.Tension => "tension",
        _ => MessageText.Quoted(strength.Word),
    };

    public static string Of(Term<ContradictionBasis> basis) => basis.Known switch
    {
        ContradictionBasis.Negation => "one denies what the other asserts",
        ContradictionBasis.Antonym => "one says the opposite of the other",
        ContradictionBasis.Numeric => "the numbers differ",
        ContradictionBasis.Factive => "one questions what the other takes as settled",
        ContradictionBasis.Structural => "each names another one where there is only one",
        ContradictionBasis.Lexical => "the choice of words does not fit together",
        ContradictionBasis.WorldKnowledge => "both together are hard to reconcile with what is known",
        ContradictionBasis.Temporal => "the dates differ",
        ContradictionBasis.Attribution => "it is disputed who said it",
        ContradictionBasis.PromiseVsOutcome => "a promise or prediction and what came of it",
        _ => MessageText.Quoted(basis.Word),
    };

    public static string Of(Term<ContradictionStatus> status) => status.Known switch
    {
        ContradictionStatus.Open => "open",
        ContradictionStatus.UnderReview => "under review",
        ContradictionStatus.Confirmed => "confirmed",
        ContradictionStatus.Apparent => "only looks like one",
        ContradictionStatus.Resolved => "resolved",
        ContradictionStatus.Dismissed => "dismissed",
        _ => MessageText.Quoted(status.Word),
    };

    public static string Of(Term<ApparentReason> reason) => reason.Known switch
    {
        ApparentReason.DifferentTime => "another time",
        ApparentReason.DifferentScope => "another scope",
        ApparentReason.DifferentReferent => "another person or thing",
        ApparentReason.DifferentDefinition => "another definition",
        ApparentReason.Superseded => "one has been superseded",
        ApparentReason.Misquote => "a misquotation",
        ApparentReason.Translation => "a matter of translation",
        _ => MessageText.Quoted(reason.Word),
    };

    /// <summary>Returns how a contradiction was found: "found by a rule: one claim asserts what another claim denies".</summary>
    public static string Of(Detection detection) => detection.Method.Known switch
    {
        DetectionMethod.Manual => "entered by a person",
        DetectionMethod.Rule when detection.Rule is { } rule => $"found by a rule: {OfRule(rule)}",
        DetectionMethod.Rule => "found by a rule",
        DetectionMethod.Model => "found by a model",
        _ => $"found by {MessageText.Quoted(detection.Method.Word)}",
    };

    public static string Of(ContradictionScope scope) => scope switch
    {
        ContradictionScope.SelfContradiction => "by one and the same speaker",
        ContradictionScope.SameSide => "between speakers of one side",
        ContradictionScope.CrossActor => "between different speakers",
        _ => "not all speakers are known",
    };

    /// <summary>Returns when claims conflict according to a rule: "one claim asserts what another claim denies"; the quoted name for a rule of somebody else.</summary>
    private static string OfRule(string name) =>
        ConflictRule.Default.FirstOrDefault(rule => rule.Name == name) is { } known
            ? $"{char.ToLowerInvariant(known.Description[0])}{known.Description[1..].TrimEnd('.')}"
            : MessageText.Quoted(name);
}
