using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Reporting.Sections;

/// <summary>A claim of the appendix, with all that is known about it.</summary>
internal static class ClaimCard
{
    public static void Write(HtmlWriter html, ReportData data, Claim claim)
    {
        var anchor = ReportLinks.AnchorOf(claim.Id);
        var isFirst = ReferenceEquals(data.Dataset.FindClaim(claim.Id), claim);
        html.Write(
            $"""
            <article class="claim{(claim.Status == ClaimStatus.Active ? "" : " inactive")}"{Anchors.Id(anchor, claim, data.Dataset.FindClaim(claim.Id))}>
            <h3><span class="speaker">{Speakers.Names(data, claim)}</span> <a class="permalink" href="#{anchor}"><code>{claim.Id}</code></a></h3>

            """);
        Speakers.WriteRoles(html, data, claim);
        ClaimTexts.WriteStatus(html, data, claim);
        ClaimTexts.WriteText(html, data, claim);
        ClaimTexts.WriteKind(html, data, claim);
        CitationList.Write(html, data, claim.Citations, data.Names.OriginalOf(claim).Language, isFirst ? anchor : null);
        ReviewList.Write(html, data, claim);
        WriteTranslations(html, data, claim);
        html.Write($"""<dl class="facts">""").Write($"\n");
        WriteFacts(html, data, claim);
        html.Write($"</dl>\n");
        var contradictions = data.Dataset.ContradictionsOfClaim(claim.Id);
        RecordLists.WriteContradictions(html, data, contradictions);
        if (data.Whole.ContradictionsOfClaim(claim.Id).Count - contradictions.Count is > 0 and var omitted)
        {
            html.Write($"""<p class="muted">{MessageText.Count(omitted, contradictions.IsEmpty ? "contradiction" : "more contradiction")}, not in this report</p>""").Write($"\n");
        }

        html.Write($"</article>\n");
    }

    private static void WriteTranslations(HtmlWriter html, ReportData data, Claim claim)
    {
        foreach (var translation in claim.Translations)
        {
            if (!data.Names.TryTranslate(claim, out var shown) || shown.Value.Value != translation.Text)
            {
                html.Write($"""<p class="translation"><span class="label">{translation.Language}:</span> <bdi lang="{translation.Language}">{translation.Text}</bdi></p>""").Write($"\n");
            }
        }
    }

    private static void WriteFacts(HtmlWriter html, ReportData data, Claim claim)
    {
        if (claim.Proposition is { } proposition)
        {
            html.WriteFact("States", part => part.Write($"{ReportWords.Of(claim.Stance)}: {HtmlParts.Inline(new(data.Clauses.StatementOf(proposition), ""))}{Qualifiers(proposition)}"));
        }

        WriteList(html, "Topics", claim.Topics.Select(data.Link));
        WriteList(html, "About", claim.About.Select(data.Link));
        var sources = data.Dataset.IndependentSourcesOf(claim.Id);
        var hasCopies = claim.Citations.Any(citation => !sources.Contains(citation.Source));
        if (hasCopies || sources.Count > 1)
        {
            html.WriteFact("Sources without copies", part => part.Write($"{sources.Count}{(hasCopies ? ": " : "")}{(hasCopies ? HtmlParts.Join(sources.Select(data.Link)) : HtmlParts.Empty)}"));
        }

        WriteList(html, "Supports", claim.Supports.Select(data.Link));
        WriteList(html, "Supported by", data.Whole.ClaimsSupporting(claim.Id).Select(other => data.Link(other.Id)));
        WriteList(html, "Repeats", claim.Repeats.Select(data.Link));
        WriteList(html, "Supersedes", claim.Supersedes.Select(data.Link));
        if (claim.Language is { } language)
        {
            html.WriteFact("Language", MessageText.Plain(language.ToString()));
        }

        if (claim.RecordedBy is not null || claim.RecordedOn is not null)
        {
            html.WriteFact("Recorded", HtmlParts.Join(
            [
                .. claim.RecordedBy is { } recorder ? new[] { data.Link(recorder) } : [], .. claim.RecordedOn is { } date ? new[] { ReportDates.Part(date) } : [],
            ]));
        }

        WriteList(html, "Tags", claim.Tags.Select(tag => HtmlParts.Inline(new(tag, ""))));
        if (!claim.Identifiers.IsEmpty)
        {
            html.WriteFact("Identifiers", Identifiers.Of(claim.Identifiers));
        }
    }

    private static HtmlPart Qualifiers(Proposition proposition) => html =>
    {
        foreach (var qualifier in proposition.Qualifiers)
        {
            html.Write($"; <bdi>{qualifier.Key}</bdi>: <bdi>{qualifier.Value}</bdi>");
        }
    };

    private static void WriteList(HtmlWriter html, string term, IEnumerable<HtmlPart> parts)
    {
        List<HtmlPart> all = [.. parts.Take(RecordLists.MaxListed)];
        if (all.Count > 0)
        {
            html.WriteFact(term, HtmlParts.Join(all));
        }
    }
}
