namespace ClaimModel.Analysis.Explanations;

/// <summary>Explains that what was predicted or promised is at odds with what is said later.</summary>
internal static class PredictionSentence
{
    /// <summary>Returns "Ann predicted on 2016-01-01 that the bridge opens; on 2017-01-01 AP denied it".</summary>
    public static string Of(ExplanationContext context)
    {
        List<Claim> foretold = [.. Voices.InOrder(context.Claims).Where(IsForetold)];
        List<Claim> later = [.. Voices.InOrder(context.Claims).Where(claim => !IsForetold(claim))];
        if (foretold.Count == 0 || later.Count == 0)
        {
            return ClaimsSentence.Of(context);
        }

        var statements = StatementGroup.Of(context, foretold);
        var outcomes = StatementGroup.Of(context, later);
        return StatementGroup.Join(
            [.. statements.Select(group => $"{Voices.Say(group.Speakers, InAdvance(group.Verb))}{Voices.When(group.Speakers)}{group.Clause}")],
            [.. outcomes.Select((group, index) => Outcome(group, index > 0 ? outcomes[index - 1] : statements is [var only] ? only : null))]);
    }

    private static string Outcome(StatementGroup group, StatementGroup? previous)
    {
        var when = Voices.When(group.Speakers).TrimStart();
        return $"{when}{(when.Length > 0 ? " " : "")}{Voices.Say(group.Speakers, Past(group.Verb))}{group.ContentAfter(previous)}";
    }

    /// <summary>Returns "predicted", or "denied in advance" for a prediction that something will not be so.</summary>
    private static StanceVerb InAdvance(StanceVerb verb) =>
        verb == StanceVerb.Predict || verb == StanceVerb.Promise ? verb : OneForm($"{verb.Past} in advance");

    private static StanceVerb Past(StanceVerb verb) => OneForm(verb.Past);

    private static StanceVerb OneForm(string text) => new(text, text, text);

    private static bool IsForetold(Claim claim) => claim.Modality == Modality.Prediction || claim.Modality == Modality.Promise;
}
