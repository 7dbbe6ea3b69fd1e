using ClaimModel.Analysis.Explanations;
using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;

namespace ClaimModel.Interchange.Reporting.Sections;

/// <summary>A contradiction: the claims side by side, and what is known about it.</summary>
internal static class ContradictionCard
{
    private const int MaxCompared = 200;

    /// <summary>Writes a contradiction.</summary>
    /// <param name="html">The page.</param>
    /// <param name="data">The report.</param>
    /// <param name="contradiction">The contradiction.</param>
    public static void Write(HtmlWriter html, ReportData data, Contradiction contradiction)
    {
        var anchor = ReportLinks.AnchorOf(contradiction.Id);
        html.Write(
            $"""
            <article class="contradiction {ReportWords.ClassOf(contradiction.Strength)}{(ContradictionTitle.IsSettled(contradiction) ? " settled" : "")}"{Anchors.Id(anchor, contradiction, data.Dataset.FindContradiction(contradiction.Id))}>
            <p class="badges"><span class="badge strength">{ReportWords.Of(contradiction.Strength)}</span> <span class="badge status">{Status(data, contradiction)}</span> <span class="muted">{ScopeOf(data, contradiction)}</span></p>
            <h3><a class="title" href="#{anchor}">{ContradictionTitle.Of(data, contradiction)}</a></h3>

            """);
        if (contradiction.Explanation is { } explanation)
        {
            html.Write($"""<p class="why" lang="{data.Names.DefaultLanguage}" dir="auto">{explanation}</p>""").Write($"\n");
        }

        ContradictionSides.Write(html, data, contradiction);
        PicturesSection.WriteTimeline(html, data, contradiction);
        WriteFacts(html, data, contradiction);
        html.Write($"</article>\n");
    }

    /// <summary>Returns whether an actor contradicts itself, its side or others; empty if a claim was attributed to the wrong person, and for many claims, which all would have to be compared with each other.</summary>
    private static string ScopeOf(ReportData data, Contradiction contradiction) =>
        contradiction.Claims.Count > MaxCompared || contradiction.Claims.Any(id => data.Whole.FindClaim(id)?.Status == ClaimStatus.Misattributed)
            ? "" : PlainWords.Of(data.Dataset.ScopeOf(contradiction));

    private static string Status(ReportData data, Contradiction contradiction)
    {
        var status = ContradictionTitle.Status(data, contradiction);
        return contradiction.ApparentBecause is { } reason ? $"{status}: {PlainWords.Of(reason)}" : status;
    }

    private static void WriteFacts(HtmlWriter html, ReportData data, Contradiction contradiction)
    {
        html.Write($"""<dl class="facts">""").Write($"\n");
        html.WriteFact("Strength", part => part.Write($"{ReportWords.Of(contradiction.Strength)}{(ReportWords.MeaningOf(contradiction.Strength, contradiction.Claims.Distinct().Count()) is { } meaning ? $": {meaning}" : "")}"));
        if (contradiction.Status == ContradictionStatus.Apparent)
        {
            html.WriteFact("Status", $"{Status(data, contradiction)}. It only looks like a contradiction.");
        }

        html.WriteFact("Basis", contradiction.Basis is { } basis && basis != ContradictionBasis.Unspecified ? PlainWords.Of(basis) : null);
        if (contradiction.Topic is { } topic)
        {
            html.WriteFact("Topic", data.Link(topic));
        }

        if (contradiction.Direction is { } answer)
        {
            html.WriteFact("Answer", part => part.Write($"{Answer(data, answer)} answers {(contradiction.Claims.Count > 2 ? "the others" : "the other")}"));
        }

        WriteHistory(html, data, contradiction);
        if (contradiction.Note is { } note)
        {
            html.WriteFact("Note", part => part.Write($"""<span class="text">{HtmlParts.Inline(new(note, data.Names.DefaultLanguage))}</span>"""));
        }

        html.WriteFact("Id", part => part.Write($"<code>{contradiction.Id}</code>"));
        html.Write($"</dl>\n");
    }

    /// <summary>Returns a claim with its speakers and the beginning of its text.</summary>
    private static HtmlPart Answer(ReportData data, ClaimId id) => data.Dataset.FindClaim(id) is { } claim ? data.LinkWithText(claim) : data.Link(id);

    private static void WriteHistory(HtmlWriter html, ReportData data, Contradiction contradiction)
    {
        if (contradiction.Detection is { } detection)
        {
            html.WriteFact("Found", part =>
            {
                part.Write($"{(detection.Method == DetectionMethod.Manual && detection.By is not null ? "entered" : PlainWords.Of(detection))}{Who(data, detection.By, detection.On)}");
                if (detection.Confidence is { } confidence)
                {
                    part.Write($", with a confidence of {confidence}");
                }
            });
        }

        if (contradiction.ReviewedBy is not null || contradiction.ReviewedOn is not null)
        {
            html.WriteFact("Reviewed", Who(data, contradiction.ReviewedBy, contradiction.ReviewedOn));
        }
    }

    /// <summary>Returns " by … on …", as far as it is known.</summary>
    private static HtmlPart Who(ReportData data, ActorId? actor, PartialDate? date) => html =>
    {
        if (actor is { } known)
        {
            html.Write($" by {data.Link(known)}");
        }

        if (date is not null)
        {
            html.Write($" {ReportDates.When(date)}");
        }
    };
}
