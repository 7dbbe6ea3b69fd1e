namespace ClaimModel.Analysis.Explanations;

/// <summary>Explains that claims assert what others deny or question.</summary>
internal static class StanceSentence
{
    /// <summary>Returns "The Times asserts on 2024-02-02 that the tower was safe; Anna Weiss had denied it on 2024-02-01".</summary>
    public static string Of(ExplanationContext context)
    {
        var (asserting, opposing) = (context.Asserting, context.Opposing);
        var clause = context.Clauses.Of(Voices.InOrder(asserting).First().Proposition!); // compared claims have one
        var verb = VerbOf(asserting);
        var opposite = StanceVerb.Of(opposing[0]);
        var one = context.Voices.Of(asserting);
        var other = context.Voices.Of(opposing);
        if (asserting.Count > 1 || opposing.Count > 1)
        {
            return $"{Voices.Say(one, verb)}{Voices.When(one)}{clause}; {Voices.Say(other, opposite)} it{Voices.When(other)}{OnBothSides(context)}";
        }

        var isDeniedFirst = opposing[0].AssertedOn is { } denied && asserting[0].AssertedOn is { } asserted && denied.IsBefore(asserted) == Ternary.Yes;
        return SameSpeaker.Of(context, clause, isDeniedFirst)
            ?? $"{Voices.Say(one, verb)}{Voices.When(one)}{clause}; {Voices.Say(other, opposite, isDeniedFirst)} it{Voices.When(other)}";
    }

    /// <summary>Returns the verb for claims on the asserting side of the rules that compare stances.</summary>
    public static StanceVerb VerbOf(List<Claim> asserting) =>
        asserting.TrueForAll(claim => claim.Certainty == Certainty.Certain) ? StanceVerb.AssertAsCertain : StanceVerb.Of(asserting[0]);

    /// <summary>Names those who are on both sides of a dispute of many.</summary>
    private static string OnBothSides(ExplanationContext context)
    {
        var both = context.Asserting.SelectMany(claim => claim.Claimants).Intersect(context.Opposing.SelectMany(claim => claim.Claimants)).ToList();
        return both.Count switch
        {
            0 => "",
            1 => $". {context.Labels.Of(both[0])} is on both sides",
            2 => $". {context.Labels.Of(both[0])} and {context.Labels.Of(both[1])} are on both sides",
            _ => $". {context.Labels.Of(both[0])} and {both.Count - 1} others are on both sides",
        };
    }
}
