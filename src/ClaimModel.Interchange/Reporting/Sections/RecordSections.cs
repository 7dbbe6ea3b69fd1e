using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;
using ClaimModel.Interchange.Reporting.Pictures.Timelines;

namespace ClaimModel.Interchange.Reporting.Sections;

/// <summary>The sections of records, each with a heading.</summary>
internal static class RecordSections
{
    /// <summary>The number of contradictions from which a list precedes them.</summary>
    private const int MinListed = 8;

    /// <summary>Writes contradictions, or that there are none.</summary>
    public static void WriteContradictions(HtmlWriter html, ReportData data, IReadOnlyList<Contradiction> contradictions, ReportProgress progress, string? none = null) =>
        Write(html, "contradictions", "Contradictions", contradictions, contradiction => ContradictionCard.Write(html, data, contradiction), progress, none ?? NoneIn(data), introduced =>
        {
            if (contradictions.Count >= MinListed)
            {
                RecordLists.WriteContradictions(introduced, data, contradictions);
            }

            TimelinePicture.WriteLegend(introduced);
        });

    /// <summary>Writes topics with lists of their claims.</summary>
    public static void WriteTopics(HtmlWriter html, ReportData data, ReportProgress progress) =>
        Write(html, "topics", "Topics", data.Dataset.Topics, topic => TopicCard.Write(html, data, topic, withLists: true), progress, "None are recorded.");

    /// <summary>Writes actors.</summary>
    public static void WriteActors(HtmlWriter html, ReportData data, IReadOnlyList<Actor> actors, ReportProgress progress, string title = "Actors") =>
        Write(html, "actors", title, actors, actor => ActorCard.Write(html, data, actor), progress, "None are recorded.", TimelinePicture.WriteLegend);

    /// <summary>Writes sources.</summary>
    public static void WriteSources(HtmlWriter html, ReportData data, IReadOnlyList<Source> sources, ReportProgress progress, string title = "Sources") =>
        Write(html, "sources", title, sources, source => SourceCard.Write(html, data, source), progress, "None are recorded.");

    /// <summary>Writes claims with all that is known about them.</summary>
    public static void WriteClaims(HtmlWriter html, ReportData data, IReadOnlyList<Claim> claims, ReportProgress progress, string title = "All claims") =>
        Write(html, "claims", title, claims, claim => ClaimCard.Write(html, data, claim), progress, "None.");

    private static void Write<T>(HtmlWriter html, string id, string title, IReadOnlyList<T> records, Action<T> write, ReportProgress progress, string none, Action<HtmlWriter>? writeIntroduction = null)
    {
        html.Write($"""<section id="{id}" aria-labelledby="{id}-title"><h2 id="{id}-title">{title}</h2>""").Write($"\n");
        if (records.Count == 0)
        {
            html.Write($"<p>{none}</p>\n");
        }
        else
        {
            writeIntroduction?.Invoke(html);
        }

        foreach (var record in records)
        {
            write(record);
            progress.Advance();
        }

        html.Write($"</section>\n");
    }

    /// <summary>Returns the sentence that there are no contradictions.</summary>
    public static string NoneIn(ReportData data) => data.Claims.IsEmpty
        ? "None, because there are no claims."
        : data.Selection.OmittedContradictions > 0 ? "None are shown, because of the limit of this report."
        : data.Claims.Count == 1 ? "None are recorded. That does not mean that there are none."
        : "No contradictions are recorded between these claims. That does not mean that there are none.";
}
