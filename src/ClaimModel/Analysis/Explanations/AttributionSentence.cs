namespace ClaimModel.Analysis.Explanations;

/// <summary>Explains that somebody denies that something was said.</summary>
internal static class AttributionSentence
{
    /// <summary>Returns "Lavrov denies having said on 2017-04-12: “…”" or "TASS denies that Lavrov said on 2017-04-12: “…”"; null if no claim is about another one.</summary>
    public static string? TryOf(ExplanationContext context)
    {
        var subjects = context.Claims.Select(claim => claim.Proposition?.Subject).ToHashSet(StringComparer.Ordinal);
        var said = context.Claims.FirstOrDefault(claim => subjects.Contains(claim.Id.Value));
        var denials = context.Opposing.Where(claim => said is not null && claim.Proposition?.Subject == said.Id.Value).ToList();
        if (said is null || denials.Count == 0)
        {
            return null;
        }

        var voices = context.Voices.Of(denials);
        var speakers = context.Voices.Of([said]);
        var isOwn = voices is [{ IsNamed: true } only] && only.Actors.All(actor => said.Claimants.Contains(actor));
        var content = isOwn ? "having said" : $"that {Voices.NamesOf(speakers)} said";
        return $"{Voices.Say(voices, StanceVerb.Of(denials[0]))}{Voices.When(voices)} {content}{DateWords.After(said.AssertedOn)}: {context.Labels.TextOf(said)}";
    }
}
