using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Reporting.Sections;

/// <summary>How many contradictions of which strength and status there are.</summary>
internal static class ContradictionCounts
{
    public static void Write(HtmlWriter html, ReportData data)
    {
        html.Write($"<div><h3>Contradictions</h3>\n");
        if (data.Contradictions.IsEmpty)
        {
            html.Write($"<p>None are recorded.</p></div>\n");
            return;
        }

        List<string> statuses = [.. data.Contradictions.Select(each => each.Status).Distinct().OrderBy(status => status.Known ?? (ContradictionStatus)int.MaxValue).Select(status => ReportWords.Of(status)).Distinct()];
        var counts = data.Contradictions.GroupBy(each => (ReportWords.Of(each.Strength), ReportWords.Of(each.Status))).ToDictionary(group => group.Key, group => group.Count());
        html.Write($"""<div class="scroll" role="region" aria-label="Contradictions by strength and status" tabindex="0"><table class="numbers">""").Write($"\n<thead><tr><th scope=\"col\">Strength</th>");
        foreach (var status in statuses)
        {
            html.Write($"""<th scope="col">{status}</th>""");
        }

        html.Write($"</tr></thead>\n<tbody>\n");
        foreach (var group in data.Contradictions.OrderBy(each => each.Strength.Known ?? (ContradictionStrength)int.MaxValue).GroupBy(each => ReportWords.Of(each.Strength)))
        {
            html.Write($"""<tr class="{ReportWords.ClassOf(group.First().Strength)}"><th scope="row" title="{ReportWords.MeaningOf(group.First().Strength)}">{group.Key}</th>""");
            foreach (var status in statuses)
            {
                html.Write($"<td>{(counts.TryGetValue((group.Key, status), out var count) ? MessageText.Number(count) : "–")}</td>");
            }

            html.Write($"</tr>\n");
        }

        html.Write($"</tbody></table></div></div>\n");
    }
}
