using ClaimModel.Interchange.Reporting.Html;

namespace ClaimModel.Interchange.Reporting.Parts;

/// <summary>Who makes a claim, in which role at the time, and on whose behalf.</summary>
internal static class Speakers
{
    private const int MaxNames = 4;

    /// <summary>The number of claimants of a joint claim that are named.</summary>
    private const int MaxClaimants = 50;

    /// <summary>Returns the names of those who make a claim, as links.</summary>
    public static HtmlPart Names(ReportData data, Claim claim)
    {
        List<ActorId> actors = [.. claim.Claimants.Distinct()];
        return actors.Count == 0 ? HtmlParts.Text("Claimant not known") : HtmlParts.List(
        [
            .. actors.Take(MaxClaimants).Select(data.Link), .. actors.Count > MaxClaimants ? new[] { HtmlParts.Text($"{actors.Count - MaxClaimants} others") } : [],
        ]);
    }

    /// <summary>Returns the names of those who make a claim, without links; of many, the first ones.</summary>
    public static HtmlPart Short(ReportData data, Claim claim) => claim switch
    {
        { Claimants.IsEmpty: false } => NamesOf(data, [.. claim.Claimants.Distinct()]),
        { OnBehalfOf: { } principal } => html => html.Write($"Unnamed voice for {NamesOf(data, [principal])}"),
        _ => HtmlParts.Text("Claimant not known"),
    };

    /// <summary>Returns names without links; of many, the first ones.</summary>
    public static HtmlPart NamesOf(ReportData data, IReadOnlyList<ActorId> actors)
    {
        List<HtmlPart> names = [.. actors.Take(actors.Count <= MaxNames ? MaxNames : MaxNames - 1).Select(id => HtmlParts.Inline(data.Names.Of(id)))];
        return HtmlParts.List(names.Count == actors.Count ? names : [.. names, HtmlParts.Text($"{actors.Count - names.Count} others")]);
    }

    /// <summary>Writes the roles of the claimants at the time of a claim, and the actor on whose behalf they speak; nothing if neither is known.</summary>
    public static void WriteRoles(HtmlWriter html, ReportData data, Claim claim)
    {
        List<HtmlPart> parts = [.. claim.Claimants.Distinct().Take(MaxClaimants).Select(data.Whole.FindActor).OfType<Actor>().SelectMany(actor => RolesAt(data, actor, claim))];
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

    /// <summary>Returns the roles that an actor had, or may have had, when a claim was made. The organization is not repeated if the claim is on its behalf.</summary>
    private static IEnumerable<HtmlPart> RolesAt(ReportData data, Actor actor, Claim claim)
    {
        var date = claim.AssertedOn;
        foreach (var role in actor.Roles.Where(role => date is null || (role.From?.IsAfter(date) != Ternary.Yes && role.To?.IsBefore(date) != Ternary.Yes)))
        {
            var title = Of(data, role.Organization == claim.OnBehalfOf && role.Title is not null ? role with { Organization = null } : role, withTime: false);
            yield return claim.Claimants.Count > 1 ? html => html.Write($"{HtmlParts.Inline(data.Names.Of(actor))}: {title}") : title;
        }
    }
}
