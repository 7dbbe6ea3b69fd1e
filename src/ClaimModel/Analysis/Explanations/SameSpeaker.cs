namespace ClaimModel.Analysis.Explanations;

/// <summary>Explains that one claim asserts and another one denies or questions the same thing, and both are made by the same actor or by nobody who is named.</summary>
internal static class SameSpeaker
{
    /// <summary>Returns the sentence; null if two different actors make the claims.</summary>
    /// <param name="context">The finding, with one claim on each side.</param>
    /// <param name="clause">What is asserted.</param>
    /// <param name="isOpposingFirst">Whether the claim that denies or questions it is earlier.</param>
    public static string? Of(ExplanationContext context, Clause clause, bool isOpposingFirst)
    {
        var (asserting, opposing) = (context.Asserting[0], context.Opposing[0]);
        List<ActorId> both = [.. asserting.Claimants.Intersect(opposing.Claimants)];
        return both.Count > 0
                ? isOpposingFirst ? ChangeOfMind(context, both, opposing, asserting, clause) : ChangeOfMind(context, both, asserting, opposing, clause)
            : asserting.Claimants.IsEmpty && opposing.Claimants.IsEmpty && asserting.OnBehalfOf == opposing.OnBehalfOf
                ? Unnamed(context, asserting, opposing, clause)
            : null;
    }

    /// <summary>"The mayor, who asserted it on 2023-06-14 together with the police, denied it on 2023-07-01: that residents were told to leave".</summary>
    private static string ChangeOfMind(ExplanationContext context, List<ActorId> both, Claim first, Claim second, Clause clause)
    {
        var names = context.Voices.Of([first with { Claimants = both.ToValueList() }])[0].Names;
        var (verb, otherVerb) = (StanceVerb.Of(first), StanceVerb.Of(second));
        return (first.AssertedOn ?? second.AssertedOn) is null && first.Claimants.Count == both.Count && second.Claimants.Count == both.Count
            ? $"{names} both {(both.Count > 1 ? verb.Plural : verb.Singular)} and {(both.Count > 1 ? otherVerb.Plural : otherVerb.Singular)}{NotesOf(context, second)}{clause}"
            : $"{names}, {(both.Count > 1 ? "who" : context.Labels.PronounOf(both[0]))} {Part(context, verb, both, first)}, {Part(context, otherVerb, both, second)}{(clause.Start[0] == ':' ? "" : ":")}{clause}";
    }

    /// <summary>"asserted it on 2023-06-14 together with the police".</summary>
    private static string Part(ExplanationContext context, StanceVerb verb, List<ActorId> both, Claim claim)
    {
        var others = claim.Claimants.Except(both).ToValueList();
        var company = others.IsEmpty ? "" : $" together with {context.Voices.Of([claim with { Claimants = others }])[0].Names}";
        return $"{verb.Past} it{DateWords.After(claim.AssertedOn)}{company}{NotesOf(context, claim)}";
    }

    /// <summary>"two unnamed voices for The Government contradict each other: one asserts that sprinklers worked, and the other one denies it".</summary>
    private static string Unnamed(ExplanationContext context, Claim asserting, Claim opposing, Clause clause)
    {
        var principal = asserting.OnBehalfOf is { } actor ? $" for {context.Labels.Of(actor)}" : "";
        return $"two unnamed voices{principal} contradict each other: "
            + $"one {StanceVerb.Of(asserting).Singular}{DateWords.After(asserting.AssertedOn)}{NotesOf(context, asserting)}{clause}, "
            + $"and the other one {StanceVerb.Of(opposing).Singular} it{DateWords.After(opposing.AssertedOn)}{NotesOf(context, opposing)}";
    }

    private static string NotesOf(ExplanationContext context, Claim claim) => context.Voices.Of([claim])[0].Notes is { Count: > 0 } notes ? $" ({string.Join(", ", notes)})" : "";
}
