using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;

namespace ClaimModel.Interchange.Reporting.Sections;

/// <summary>An actor: names, roles, claims and contradictions.</summary>
internal static class ActorCard
{
    /// <summary>The number of claims and contradictions of an actor that are listed. Pages of actors have many cards, each with a timeline.</summary>
    private const int MaxListed = 50;

    public static void Write(HtmlWriter html, ReportData data, Actor actor)
    {
        var anchor = ReportLinks.AnchorOf(actor.Id);
        html.Write(
            $"""
            <article class="actor"{Anchors.Id(anchor, actor, data.Dataset.FindActor(actor.Id))}>
            <h3><a class="title" href="#{anchor}">{HtmlParts.Inline(data.Names.Of(actor))}</a></h3>

            """);
        if (actor.Description is { } description)
        {
            html.Write($"""<p lang="{data.Names.DefaultLanguage}" dir="auto">{description}</p>""").Write($"\n");
        }

        html.Write($"""<dl class="facts">""").Write($"\n");
        WriteFacts(html, data, actor);
        html.Write($"</dl>\n");
        PicturesSection.WriteTimeline(html, data, actor);
        RecordLists.WriteContradictions(html, data, ContradictionsOf(data, actor), MaxListed);
        var isMisattributed = data.Dataset.ClaimsBy(actor.Id).ToLookup(claim => claim.Status == ClaimStatus.Misattributed);
        RecordLists.WriteClaims(html, data, [.. isMisattributed[false]], known: actor.Id, max: MaxListed);
        RecordLists.WriteClaims(html, data, [.. isMisattributed[true]], "misattributed claim", actor.Id, MaxListed);
        html.Write($"</article>\n");
    }

    private static void WriteFacts(HtmlWriter html, ReportData data, Actor actor)
    {
        html.WriteFact("Kind", string.Join(", ", new[] { ReportWords.Of(actor.Kind), ReportWords.Of(actor.Anonymity) }.OfType<string>()));
        if (!actor.Roles.IsEmpty)
        {
            html.WriteFact("Roles", HtmlParts.Join(actor.Roles.Select(role => Speakers.Of(data, role, withTime: true)), "; "));
        }

        html.WriteNames(actor.Names, actor.Aliases);
        if (!actor.Identifiers.IsEmpty)
        {
            html.WriteFact("Identifiers", Identifiers.Of(actor.Identifiers));
        }

        html.WriteFact("Id", part => part.Write($"<code>{actor.Id}</code>"));
    }

    /// <summary>Returns the contradictions of the claims of an actor, in the order of the report.</summary>
    private static List<Contradiction> ContradictionsOf(ReportData data, Actor actor) =>
    [
        .. data.Dataset.ClaimsBy(actor.Id).SelectMany(claim => data.Dataset.ContradictionsOfClaim(claim.Id)).Distinct<Contradiction>(ReferenceEqualityComparer.Instance)
            .OrderBy(contradiction => data.Dataset.Index.Contradictions[contradiction.Id.Value]),
    ];
}
