using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Pictures.Graphs;
using ClaimModel.Interchange.Reporting.Pictures.Matrices;
using ClaimModel.Interchange.Reporting.Pictures.Timelines;

namespace ClaimModel.Interchange.Reporting.Sections;

/// <summary>The pictures of the whole report: the graph and the matrices. Timelines are beside the contradictions and actors.</summary>
internal static class PicturesSection
{
    /// <summary>The address of the section within its page.</summary>
    public const string Address = "#pictures";

    /// <summary>Writes the graph and the matrices; nothing if there are no claims.</summary>
    public static void Write(HtmlWriter html, ReportData data)
    {
        if (data.Claims.IsEmpty)
        {
            return;
        }

        var graph = GraphModel.Of(data);
        html.Write($"""<section id="pictures" aria-labelledby="pictures-title"><h2 id="pictures-title">Who contradicts whom</h2>""").Write($"\n");
        GraphPicture.Write(html, graph, data.Links);
        ActorActorMatrix.Write(html, data, graph.Disputes);
        ActorTopicMatrix.Write(html, data);
        html.Write($"</section>\n");
    }

    /// <summary>Writes the timeline of a contradiction.</summary>
    public static void WriteTimeline(HtmlWriter html, ReportData data, Contradiction contradiction) =>
        TimelinePicture.Write(html, TimelineModel.OfDispute(data, contradiction), data.Links);

    /// <summary>Writes the timeline of an actor; nothing if it has fewer than two claims, or none with a date.</summary>
    public static void WriteTimeline(HtmlWriter html, ReportData data, Actor actor)
    {
        var timeline = TimelineModel.OfActor(data, actor.Id);
        if (timeline.Items.Count > 1 && timeline.Scale is not null)
        {
            TimelinePicture.Write(html, timeline, data.Links);
        }
    }
}
