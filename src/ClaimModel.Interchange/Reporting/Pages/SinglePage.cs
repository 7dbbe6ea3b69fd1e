using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Sections;

namespace ClaimModel.Interchange.Reporting.Pages;

/// <summary>A report on one page.</summary>
internal static class SinglePage
{
    private static readonly (string Address, string Title)[] Contents =
    [
        ("#overview", "Overview"), (PicturesSection.Address, "Who contradicts whom"), ("#contradictions", "Contradictions"), ("#topics", "Topics"), ("#actors", "Actors"), ("#sources", "Sources"), ("#claims", "All claims"),
    ];

    public static void Write(HtmlWriter html, ReportData data, ReportProgress progress)
    {
        PageFrame.WriteStart(html, data, pageTitle: null, Contents.Where(section => section.Address != PicturesSection.Address || !data.Claims.IsEmpty));
        OverviewSection.Write(html, data);
        PicturesSection.Write(html, data);
        RecordSections.WriteContradictions(html, data, data.Contradictions, progress);
        RecordSections.WriteTopics(html, data, progress);
        RecordSections.WriteActors(html, data, data.Dataset.Actors, progress);
        RecordSections.WriteSources(html, data, data.Dataset.Sources, progress);
        RecordSections.WriteClaims(html, data, data.Claims, progress);
        PageFrame.WriteEnd(html, data);
    }
}
