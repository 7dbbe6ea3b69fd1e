using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Reporting.Parts;

/// <summary>Who makes a claim, in which role at the time, and on whose behalf.</summary>
internal static class Speakers
{
    /// <summary>Stands for the claimants of a claim that has none.</summary>
    public const string Unknown = "Claimant unknown";

    private const int MaxNames = 4;

    /// <summary>The number of claimants of a joint claim that are named.</summary>
    private const int MaxClaimants = 50;

    /// <summary>Returns the actors who are known to make a claim. An actor on whose behalf others speak is none of them, nor is one to whom the claim was attributed by mistake.</summary>
    public static IReadOnlyList<ActorId> Of(Claim claim) => claim.Status == ClaimStatus.Misattributed ? [] : [.. claim.Claimants.Distinct()];

    /// <summary>Returns the names of those who make a claim, as links, and whether the claim still stands.</summary>
    public static HtmlPart Names(ReportData data, Claim claim)
    {
        List<ActorId> actors = [.. claim.Claimants.Distinct()];
        var names = actors.Count == 0 ? HtmlParts.Text(Unknown) : HtmlParts.List(
        [
            .. actors.Take(MaxClaimants).Select(data.Link), .. actors.Count > MaxClaimants ? new[] { HtmlParts.Text($"{MessageText.Number(actors.Count - MaxClaimants)} others") } : [],
        ]);
        return html => html.Write($"{names}{Standing(data, claim)}");
    }

    /// <summary>Returns the names of those who make a claim, without links, and whether the claim still stands; of many names, the first ones.</summary>
    public static HtmlPart Short(ReportData data, Claim claim)
    {
        var names = claim switch
        {
            { Claimants.IsEmpty: false } => NamesOf(data, [.. claim.Claimants.Distinct()]),
            { OnBehalfOf: { } principal } => html => html.Write($"{Unknown} for {NamesOf(data, [principal])}"),
            _ => HtmlParts.Text(Unknown),
        };
        return html => html.Write($"{names}{Standing(data, claim)}");
    }

    /// <summary>Returns who makes a claim, and on whose behalf, as plain text for pictures: "Ann, Bob for The City", "Claimant unknown for The City".</summary>
    public static string TextOf(ReportData data, Claim claim)
    {
        List<string> names = [.. claim.Claimants.Distinct().Take(MaxNames).Select(id => data.Names.Of(id).Value)];
        var count = claim.Claimants.Distinct().Count();
        var speaker = count == 0 ? Unknown : count <= MaxNames ? string.Join(", ", names) : $"{string.Join(", ", names.Take(MaxNames - 1))} and {MessageText.Number(count - MaxNames + 1)} others";
        return claim.OnBehalfOf is { } principal ? $"{speaker} for {data.Names.Of(principal)}" : speaker;
    }

    /// <summary>Returns names without links; of many, the first ones.</summary>
    public static HtmlPart NamesOf(ReportData data, IReadOnlyList<ActorId> actors)
    {
        List<HtmlPart> names = [.. actors.Take(actors.Count <= MaxNames ? MaxNames : MaxNames - 1).Select(id => HtmlParts.Inline(data.Names.Of(id)))];
        return HtmlParts.List(names.Count == actors.Count ? names : [.. names, HtmlParts.Text($"{MessageText.Number(actors.Count - names.Count)} others")]);
    }

    /// <summary>Writes the roles of the claimants at the time of a claim, and the actor on whose behalf they speak; nothing if neither is known.</summary>
    public static void WriteRoles(HtmlWriter html, ReportData data, Claim claim)
    {
        List<HtmlPart> parts = [.. Of(claim).Take(MaxClaimants).Select(data.Whole.FindActor).OfType<Actor>().SelectMany(actor => RolesAt(data, actor, claim))];
        if (claim.OnBehalfOf is { } principal)
        {
            parts.Add(part => part.Write($"on behalf of {data.Link(principal)}"));
        }

        if (parts.Count > 0)
        {
            html.Write($"""<p class="roles">{HtmlParts.Join(parts, "; ")}</p>""").Write($"\n");
        }
    }

    /// <summary>Returns a role with its organization and, if wanted, its time.</summary>
    public static HtmlPart Of(ReportData data, Role role, bool withTime) => html =>
    {
        html.Write($"{HtmlParts.Inline(role.Title is { } title ? new(title, data.Names.DefaultLanguage) : new("Role", "en"))}");
        if (role.Organization is { } organization)
        {
            html.Write($", {data.Link(organization)}");
        }

        if (withTime && (role.From is not null || role.To is not null))
        {
            html.Write($""" <span class="muted">({(role.From is { } from ? ReportDates.Part(from) : HtmlParts.Text(""))}–{(role.To is { } to ? ReportDates.Part(to) : HtmlParts.Text(""))})</span>""");
        }
    };

    private static HtmlPart Standing(ReportData data, Claim claim) => html =>
    {
        if (ClaimTexts.StandingOf(data, claim) is { } standing)
        {
            html.Write($""" <span class="muted">({standing.ToLowerInvariant()})</span>""");
        }
    };

    /// <summary>Returns the roles of an actor at the time of a claim. One that the actor may have had at another time is followed by its time. The organization is not repeated if the claim is on its behalf.</summary>
    private static IEnumerable<HtmlPart> RolesAt(ReportData data, Actor actor, Claim claim)
    {
        var date = claim.AssertedOn;
        foreach (var role in actor.Roles.Where(role => date is null || (IsBefore(date, role.From) != Ternary.Yes && IsAfter(date, role.To) != Ternary.Yes)))
        {
            var isCertain = date is null ? role is { From: null, To: null } : IsBefore(date, role.From) == Ternary.No && IsAfter(date, role.To) == Ternary.No;
            var title = Of(data, role.Organization == claim.OnBehalfOf && role.Title is not null ? role with { Organization = null } : role, withTime: !isCertain);
            yield return claim.Claimants.Count > 1 ? html => html.Write($"{HtmlParts.Inline(data.Names.Of(actor))}: {title}") : title;
        }
    }

    /// <summary>Returns whether a date is before the beginning of a role; a role without a beginning has no time before it.</summary>
    private static Ternary IsBefore(PartialDate date, PartialDate? start) => start is null ? Ternary.No : date.IsBefore(start);

    private static Ternary IsAfter(PartialDate date, PartialDate? end) => end is null ? Ternary.No : date.IsAfter(end);
}
