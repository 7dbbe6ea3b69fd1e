using ClaimModel.Interchange.Reporting.Html;

namespace ClaimModel.Interchange.Reporting.Parts;

/// <summary>The title of a contradiction: the point at issue, and who is at odds.</summary>
internal static class ContradictionTitle
{
    /// <summary>The number of claims whose speakers are considered, because a contradiction of many claims is linked to by each of them.</summary>
    private const int MaxClaims = 50;

    /// <summary>The number of characters of a claim that stand for the point at issue if nothing else says what it is.</summary>
    private const int MaxLength = 80;

    /// <summary>Returns the topic, else subject and predicate, and the speakers.</summary>
    public static HtmlPart Of(ReportData data, Contradiction contradiction) => html =>
    {
        List<Claim> claims = [.. contradiction.Claims.Take(MaxClaims).Select(data.Whole.FindClaim).OfType<Claim>()];
        html.Write($"{Issue(data, contradiction, claims)}");
        List<ActorId> speakers = [.. claims.SelectMany(Speakers.Of).Distinct()];
        if (speakers.Count > 0)
        {
            html.Write($" — {Speakers.NamesOf(data, speakers)}{(contradiction.Claims.Count > MaxClaims ? " and possibly others" : claims.Exists(claim => claim.Claimants.IsEmpty) ? ", and a claimant who is unknown" : "")}");
        }
    };

    /// <summary>Returns strength and status: "Contrary", "Tension, resolved", "Contrary, but one claim was withdrawn".</summary>
    public static string Kind(ReportData data, Contradiction contradiction)
    {
        var strength = ReportWords.Of(contradiction.Strength);
        return contradiction.Status == ContradictionStatus.Open ? $"{strength}{Reservation(data, contradiction)}" : $"{strength}, {Lower(Status(data, contradiction))}";
    }

    /// <summary>Returns the status, and whether claims no longer stand: "Open", "Open, but one claim was withdrawn".</summary>
    public static string Status(ReportData data, Contradiction contradiction) => $"{ReportWords.Of(contradiction.Status)}{Reservation(data, contradiction)}";

    /// <summary>Determines whether it was decided that a contradiction is none, or is one no longer.</summary>
    public static bool IsSettled(Contradiction contradiction) => contradiction.Status.Known is ContradictionStatus.Apparent or ContradictionStatus.Resolved or ContradictionStatus.Dismissed;

    /// <summary>Returns whether claims of a contradiction that is not settled no longer stand; empty if all of them do.</summary>
    private static string Reservation(ReportData data, Contradiction contradiction)
    {
        if (IsSettled(contradiction))
        {
            return "";
        }

        List<string> standings = [.. contradiction.Claims.Take(MaxClaims).Distinct().Select(data.Whole.FindClaim).OfType<Claim>().Select(claim => ClaimTexts.StandingOf(data, claim)).OfType<string>()];
        return standings.Count switch
        {
            0 => "",
            1 => $", but one claim was {Lower(standings[0])}",
            var count => standings.TrueForAll(standing => standing == standings[0]) ? $", but {count} claims were {Lower(standings[0])}" : $", but {count} claims no longer stand as they were made",
        };
    }

    private static string Lower(string words) => $"{char.ToLowerInvariant(words[0])}{words[1..]}";

    private static HtmlPart Issue(ReportData data, Contradiction contradiction, List<Claim> claims) =>
        contradiction.Topic is { } topic ? HtmlParts.Inline(data.Names.Of(topic))
        : claims.Select(claim => claim.Proposition).FirstOrDefault(proposition => proposition is not null) is { } proposition ? HtmlParts.Inline(new(data.IssueOf(proposition), ""))
        : claims.Select(claim => claim.Topics).FirstOrDefault(topics => !topics.IsEmpty) is { IsEmpty: false } topics ? HtmlParts.Inline(data.Names.Of(topics[0]))
        : claims.Count > 0 ? HtmlParts.Inline(Beginning(data.Names.Of(claims[0])))
        : HtmlParts.Inline(new(contradiction.Id.Value, ""));

    private static LocalText Beginning(LocalText text) => text with { Value = ShortText.Of(text.Value, MaxLength) };
}
