using ClaimModel.Interchange.Reporting.Html;

namespace ClaimModel.Interchange.Reporting.Parts;

/// <summary>The title of a contradiction: the point at issue, and who is at odds.</summary>
internal static class ContradictionTitle
{
    /// <summary>The number of claims whose speakers are considered, because a contradiction of many claims is linked to by each of them.</summary>
    private const int MaxClaims = 50;

    /// <summary>Returns the topic, else subject and predicate, and the speakers.</summary>
    public static HtmlPart Of(ReportData data, Contradiction contradiction) => html =>
    {
        List<Claim> claims = [.. contradiction.Claims.Take(MaxClaims).Select(data.Whole.FindClaim).OfType<Claim>()];
        html.Write($"{Issue(data, contradiction, claims)}");
        List<ActorId> speakers = [.. claims.SelectMany(claim => claim.Claimants.IsEmpty && claim.OnBehalfOf is { } principal ? [principal] : claim.Claimants).Distinct()];
        if (speakers.Count > 0)
        {
            html.Write($" — {Speakers.NamesOf(data, speakers)}{(contradiction.Claims.Count > MaxClaims ? " and possibly others" : "")}");
        }
    };

    /// <summary>Returns strength and status: "contrary", "tension, resolved".</summary>
    public static string Kind(Contradiction contradiction)
    {
        var strength = ReportWords.Of(contradiction.Strength);
        return contradiction.Status == ContradictionStatus.Open ? strength : $"{strength}, {ReportWords.Of(contradiction.Status).ToLowerInvariant()}";
    }

    private static HtmlPart Issue(ReportData data, Contradiction contradiction, List<Claim> claims) =>
        contradiction.Topic is { } topic ? HtmlParts.Inline(data.Names.Of(topic))
        : claims.Select(claim => claim.Proposition).FirstOrDefault(proposition => proposition is not null) is { } proposition ? HtmlParts.Inline(new(data.IssueOf(proposition), ""))
        : claims.Select(claim => claim.Topics).FirstOrDefault(topics => !topics.IsEmpty) is { IsEmpty: false } topics ? HtmlParts.Inline(data.Names.Of(topics[0]))
        : HtmlParts.Inline(new(contradiction.Id.Value, ""));
}
