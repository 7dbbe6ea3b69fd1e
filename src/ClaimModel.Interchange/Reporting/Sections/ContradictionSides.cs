using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Reporting.Sections;

/// <summary>The claims of a contradiction side by side. If there are more than two, those that take the same position stand together.</summary>
internal static class ContradictionSides
{
    /// <summary>The number of positions that are shown.</summary>
    private const int MaxPositions = 12;

    /// <summary>The number of claims of a position that are shown in full; the others are listed.</summary>
    private const int MaxInFull = 3;

    /// <summary>The number of characters, citations and reviews of a claim that are shown. A claim can be in many contradictions; the appendix shows it in full.</summary>
    private const int MaxLength = 2_000;
    private const int MaxCitations = 10;
    private const int MaxReviews = 10;

    public static void Write(HtmlWriter html, ReportData data, Contradiction contradiction)
    {
        List<ClaimId> ids = [.. contradiction.Claims.Distinct()];
        if (ids.Count <= 2 || ids.Exists(id => data.Whole.FindClaim(id)?.Proposition is null))
        {
            WriteClaims(html, data, ids);
            return;
        }

        List<(string Position, List<Claim> Claims)> positions =
        [
            .. ids.Select(id => data.Whole.FindClaim(id)!).GroupBy(claim => PositionOf(data, claim)).Select(group => (group.Key, group.ToList())), // all are in the dataset
        ];
        html.Write($"""<p class="label">{MessageText.Count(ids.Count, "claim")}, {MessageText.Count(positions.Count, "position")}</p><div class="sides">""").Write($"\n");
        foreach (var (position, claims) in positions.Take(MaxPositions))
        {
            html.Write($"""<div class="side"><p class="position"><bdi>{position}</bdi></p>""").Write($"\n");
            foreach (var claim in claims.Take(MaxInFull))
            {
                WriteClaim(html, data, claim);
            }

            RecordLists.WriteClaims(html, data, claims[Math.Min(MaxInFull, claims.Count)..], "more claim");
            html.Write($"</div>\n");
        }

        html.Write($"</div>\n");
        WriteRest(html, data, [.. positions.Skip(MaxPositions).SelectMany(position => position.Claims)]);
    }

    private static void WriteClaims(HtmlWriter html, ReportData data, List<ClaimId> ids)
    {
        html.Write($"""<div class="sides">""").Write($"\n");
        foreach (var id in ids.Take(MaxPositions))
        {
            html.Write($"""<div class="side">""").Write($"\n");
            if (data.Whole.FindClaim(id) is { } claim)
            {
                WriteClaim(html, data, claim);
            }
            else
            {
                html.Write($"""<p class="missing">{data.Link(id)}</p>""").Write($"\n");
            }

            html.Write($"</div>\n");
        }

        html.Write($"</div>\n");
        WriteRest(html, data, [.. ids.Skip(MaxPositions).Select(data.Whole.FindClaim).OfType<Claim>()]);
    }

    private static void WriteRest(HtmlWriter html, ReportData data, List<Claim> claims) => RecordLists.WriteClaims(html, data, claims, "other claim");

    private static void WriteClaim(HtmlWriter html, ReportData data, Claim claim)
    {
        html.Write($"""<h4 class="speaker">{Speakers.Names(data, claim)}</h4>""").Write($"\n");
        Speakers.WriteRoles(html, data, claim);
        ClaimTexts.WriteStatus(html, data, claim);
        ClaimTexts.WriteText(html, data, claim, MaxLength);
        ClaimTexts.WriteKind(html, data, claim);
        CitationList.Write(html, data, [.. claim.Citations.Take(MaxCitations)], data.Names.OriginalOf(claim).Language);
        ReviewList.Write(html, data, claim, MaxReviews);
        html.Write($"""<p class="muted">Claim {data.Link(claim.Id)}{(claim.Citations.Count > MaxCitations || claim.Reviews.Count > MaxReviews ? ", with more citations or reviews" : "")}</p>""").Write($"\n");
    }

    /// <summary>Returns the position of a claim in words: "denies: 58 people".</summary>
    private static string PositionOf(ReportData data, Claim claim)
    {
        var proposition = claim.Proposition!; // see Write
        var value = claim.Stance == Stance.Asserts ? data.Clauses.ValueOf(proposition) : data.Clauses.DeniedValueOf(proposition);
        return value is null ? ReportWords.Of(claim.Stance) : $"{ReportWords.Of(claim.Stance)}: {value}";
    }
}
