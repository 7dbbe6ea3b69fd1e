using ClaimModel.Analysis;
using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Reporting.Sections;

/// <summary>The issues on which claims take different positions, whether or not these contradict each other.</summary>
internal static class DisputedIssues
{
    private const int MaxIssues = 40;
    private const int MaxPositions = 8;
    private const int MaxClaims = 5;

    public static void Write(HtmlWriter html, ReportData data)
    {
        var issues = data.Dataset.Issues;
        if (issues.IsEmpty)
        {
            return;
        }

        html.Write($"<h3>Where positions differ</h3>\n");
        html.Write($"""<p class="muted">Claims about the same thing that say different things about it. They need not contradict each other: they may be about different times.</p><div class="issues">""").Write($"\n");
        foreach (var issue in issues.Take(MaxIssues))
        {
            Write(html, data, issue);
        }

        html.Write($"</div>\n");
        if (issues.Count > MaxIssues)
        {
            html.Write($"""<p class="muted">and {MessageText.Count(issues.Count - MaxIssues, "other issue")}</p>""").Write($"\n");
        }
    }

    private static void Write(HtmlWriter html, ReportData data, Issue issue)
    {
        html.Write($"""<div class="issue"><p class="label"><bdi>{data.IssueOf(issue.Positions[0].Proposition)}</bdi></p><ul>""").Write($"\n");
        foreach (var position in issue.Positions.Take(MaxPositions))
        {
            html.Write($"<li>{ReportWords.Of(position.Stance)}: <bdi>{data.Clauses.StatementOf(position.Proposition)}</bdi> ");
            html.Write($"""<span class="muted">({HtmlParts.Join(position.Claims.Take(MaxClaims).Select(claim => Holder(data, claim)))}{(position.Claims.Count > MaxClaims ? $" and {position.Claims.Count - MaxClaims} more" : "")})</span></li>""").Write($"\n");
        }

        if (issue.Positions.Count > MaxPositions)
        {
            html.Write($"""<li class="muted">and {MessageText.Count(issue.Positions.Count - MaxPositions, "other position")}</li>""").Write($"\n");
        }

        html.Write($"</ul></div>\n");
    }

    private static HtmlPart Holder(ReportData data, Claim claim) => html => html.Write($"""<a href="{data.Links.To(claim.Id)}">{Speakers.Short(data, claim)}</a>""");
}
